import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botVariables } from '../src/bot-config.js';
import { parseConfig } from '../src/config.js';
import { describeError } from '../src/errors/describe-error.js';
import { FootnoteError } from '../src/errors/footnote-error.js';

const TOKEN = 'MTA5ODc2NTQzMjEwOTg3NjU0.GxYzAb.abcdefghijklmnopqrstuvwxyz0123456789AB';

function problemsOf(variables: Record<string, string>) {
  try {
    parseConfig(variables);
  } catch (error) {
    if (error instanceof FootnoteError && error.code === 'config/invalid') return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('the configuration of the bot', () => {
  it('needs nothing', () => {
    expect(parseConfig({}).bot).toEqual({
      token: null,
      apiUrl: 'https://discord.com/api',
      log: { level: 'info', content: false },
      metrics: null,
      perMinute: { user: 6, channel: 20, server: 60 },
      queue: { most: 200, atOnce: 2 },
      answerSeconds: 60,
      keepDays: 90,
      watchCorpus: true,
    });
  });

  it('takes what is set', () => {
    const { bot } = parseConfig({
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      LOG_LEVEL: 'debug',
      LOG_CONTENT: 'on',
      METRICS_PORT: '0',
      METRICS_HOST: '::1',
      QUESTIONS_PER_MINUTE_USER: '0',
      KEEP_DAYS: '0',
      WATCH_CORPUS: 'off',
    });
    expect(bot).toMatchObject({
      token: TOKEN,
      apiUrl: 'http://127.0.0.1:4000/api',
      log: { level: 'debug', content: true },
      metrics: { host: '::1', port: 0 },
      perMinute: { user: 0 },
      keepDays: null,
      watchCorpus: false,
    });
  });

  it.each([
    ['DISCORD_TOKEN', `"${TOKEN}"`, 'without quotes'],
    ['DISCORD_TOKEN', `'${TOKEN}`, 'without quotes'],
    ['DISCORD_TOKEN', `Bot ${TOKEN}`, 'without “Bot”'],
    ['DISCORD_TOKEN', `${TOKEN.slice(0, 20)} ${TOKEN.slice(20)}`, 'white space'],
    ['DISCORD_TOKEN', '1098765432109876543', 'the id or the public key'],
    ['DISCORD_API_URL', 'discord.com/api', 'https://'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10', 'without the version'],
    ['LOG_LEVEL', 'loud', '"debug"'],
    ['METRICS_PORT', '65536', 'at most 65535'],
    ['QUESTIONS_PER_MINUTE_USER', '-1', 'at least 0'],
    ['QUEUE_LIMIT', 'many', 'whole number'],
    ['ANSWER_TIMEOUT_SECONDS', '4.5', 'whole number'],
    ['ANSWER_TIMEOUT_SECONDS', '2', 'at least 3'],
    ['ANSWER_TIMEOUT_SECONDS', '601', 'at most 600'],
  ])('says what is wrong with %s=%s', (variable, value, problem) => {
    const error = problemsOf({ [variable]: value });
    expect(error.context).toEqual({
      problems: [{ variable, problem: expect.stringContaining(problem) }],
    });
  });

  it('never repeats what a variable holds', () => {
    const marker = 'k3y0fth3k1ngd0m';
    const value = fc
      .tuple(
        fc.constantFrom('"', 'Bot ', '', 'https://x/v1?'),
        fc.constantFrom('"', ' x', '', '\\'),
      )
      .map(([before, after]) => `${before}${marker}${after}`);
    const variable = fc.constantFrom(...Object.keys(botVariables), 'SEARCH_THREADS');
    fc.assert(
      fc.property(fc.dictionary(variable, value), (variables) => {
        try {
          parseConfig(variables);
        } catch (error) {
          const { message, remedy } = describeError(error);
          const { stack, context } = error as FootnoteError;
          expect(JSON.stringify([message, remedy, stack, context])).not.toContain(marker);
        }
      }),
    );
  });
});
