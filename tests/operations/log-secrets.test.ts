import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureLog } from './captured-log.js';

/** Made up, in the form of Discord's. */
const TOKEN = 'MTA5ODc2NTQzMjEwOTg3NjU0.GxYzAb.abcdefghijklmnopqrstuvwxyz0123456789AB';
const INTERACTION = `aW50ZXJhY3Rpb246${'Zm9vdG5vdGU'.repeat(12)}`;
const API = 'https://discord.com/api/v10';

function refused(url: string, body: Record<string, unknown> = {}) {
  const raw = {
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      data: {
        content: {
          _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Too long: "what Ann wrote".' }],
        },
      },
    },
  };
  return new DiscordAPIError(raw, 50035, 400, 'PATCH', url, { body, files: undefined });
}

describe('secrets and the log', () => {
  it('hides fields that are named like a secret, at any depth', () => {
    const { log, events } = captureLog();
    log.child({ clientSecret: 'child' }).info('x', {
      token: 'abc',
      DISCORD_TOKEN: 'abc',
      headers: { Authorization: 'Bot abc', 'x-api-key': 'abc', 'set-cookie': ['abc'] },
      a: { b: { c: { d: { e: [{ apiKey: 'abc', password: { hash: 'abc' } }] } } } },
      tokens: 384,
      hasToken: true,
      tokenVectors: 'on',
    });
    expect(JSON.stringify(events())).not.toContain('abc');
    expect(events()).toMatchObject([
      { clientSecret: '[hidden]', tokens: 384, hasToken: true, tokenVectors: 'on' },
    ]);
  });

  it('hides what is configured as secret in every text', () => {
    const secret = 'p"4ss w\\rd/1';
    const { log, written } = captureLog({ secrets: [secret, 'p"4ss', '', 'abc'] });
    const cause = new Error(`with ${secret}`);
    const error = new AggregateError([new Error(secret)], `failed: ${secret}`, { cause });
    error.stack = `Error: ${secret}\n    at file:///${secret}:1:1`;
    log.child({ child: secret }).error(`event ${secret}`, {
      error,
      [secret]: 1,
      nested: [{ text: `a${secret}b` }],
      url: new URL(`http://127.0.0.1/?key=${encodeURIComponent(secret)}`),
      json: JSON.stringify({ secret }),
      long: `${'x'.repeat(7990)}${secret}`,
      short: 'abc',
    });
    for (const part of [secret, '4ss', 'rd/1', 'rd%2F1']) expect(written()).not.toContain(part);
    expect(written()).toContain('"short":"abc"');
  });

  it('knows a bot token that nobody configured, and credentials in headers', () => {
    const { log, written } = captureLog();
    log.error('x', { error: new Error(`An invalid token was provided: ${TOKEN}`) });
    log.error('x', { text: `authorization: Bearer ${'k'.repeat(40)}` });
    expect(written()).not.toContain(TOKEN);
    expect(written()).not.toContain('kkkk');
  });

  it.each([
    `/interactions/1098765432109876543/${INTERACTION}/callback`,
    `/webhooks/1098765432109876543/${INTERACTION}`,
    `${API}/webhooks/1098765432109876543/${INTERACTION}/messages/@original?wait=true`,
  ])('hides the token in %s', (url) => {
    const { log, written } = captureLog();
    log.warn('x', { url, error: new Error(`request to ${url} failed`), link: new URL(url, API) });
    expect(written()).not.toContain(INTERACTION.slice(0, 20));
    expect(written()).toContain('1098765432109876543/[hidden]');
  });

  it('reduces a refusal of Discord to what was asked and what is wrong with it', () => {
    const { log, events, written } = captureLog();
    const url = `${API}/webhooks/1098765432109876543/${INTERACTION}/messages/%40original?x=1`;
    const cause = refused(url, { content: 'what Bob wrote' });
    log.error('failed', { error: new Error('could not answer', { cause }) });
    const shown = events()[0]?.error?.cause;
    expect(shown).toEqual({
      name: 'DiscordAPIError[50035]',
      message: 'Invalid Form Body',
      code: 50035,
      status: 400,
      method: 'PATCH',
      route: '/webhooks/:id/:token/messages/@original',
      refused: ['data.content[BASE_TYPE_MAX_LENGTH]'],
      stack: expect.stringContaining('log-secrets.test.ts'),
    });
    for (const part of [INTERACTION.slice(0, 20), 'Bob wrote', 'Ann wrote']) {
      expect(written()).not.toContain(part);
    }
  });

  it('does the same with the other errors of requests', () => {
    const { log, events, written } = captureLog();
    const path = `/interactions/1098765432109876543/${INTERACTION}/callback`;
    const data = { body: { content: 'what Bob wrote' }, files: undefined };
    log.error('x', {
      error: new HTTPError(502, 'Bad Gateway', 'POST', `${API}${path}`, data),
    });
    log.error('x', {
      error: new RateLimitError({
        timeToReset: 1000,
        limit: 5,
        method: 'POST',
        hash: 'h',
        url: `${API}${path}`,
        route: '/interactions/:id/:token/callback',
        majorParameter: INTERACTION,
        global: false,
        retryAfter: 1000,
        sublimitTimeout: 0,
        scope: 'user',
      }),
    });
    expect(events()).toMatchObject([
      { error: { status: 502, method: 'POST', route: '/interactions/:id/:token/callback' } },
      { error: { method: 'POST', route: '/interactions/:id/:token/callback' } },
    ]);
    expect(written()).not.toContain(INTERACTION.slice(0, 20));
    expect(written()).not.toContain('Bob');
  });

  it.each([
    ['/channels/1098765432109876543/messages', '/channels/:id/messages'],
    [
      '/channels/12/messages/34/reactions/%F0%9F%91%8D/@me',
      '/channels/:id/messages/:id/reactions/:reaction',
    ],
    ['/gateway/bot', '/gateway/bot'],
    ['http://127.0.0.1:4000/api/users/@me', '/users/@me'],
  ])('names the route of %s', (url, route) => {
    const { log, events } = captureLog();
    log.error('x', { error: refused(url.startsWith('http') ? url : `${API}${url}`) });
    expect(events()).toMatchObject([{ error: { route } }]);
  });

  it('never writes a secret, wherever it stands', () => {
    const secret = 'k3y-0f-th3-k1ngd0m';
    const holder = fc.letrec((tie) => ({
      text: fc.tuple(fc.string(), fc.string()).map(([a, b]) => `${a}${secret}${b}`),
      error: fc
        .tuple(tie('text'), tie('any'))
        .map(([text, cause]) => new Error(String(text), { cause })),
      any: fc.oneof(
        { depthSize: 'small' },
        tie('text'),
        tie('error'),
        fc.array(tie('any')),
        fc.dictionary(fc.oneof(fc.string(), fc.constant(secret)), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(holder, (value) => {
        const { log, written } = captureLog({ secrets: [secret] });
        log.child({ bound: value }).info('x', { value });
        expect(written()).not.toContain(secret);
        expect(() => JSON.parse(written())).not.toThrow();
      }),
    );
  });
});
