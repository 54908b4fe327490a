import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqliteLibrary } from '../../../src/library/index.js';
import { spawnBot } from '../bot-process.js';
import type { Person, SeenMessage } from '../stand-in/index.js';
import { corpusFolder, runningBot } from './running-bot.js';

const running = runningBot({
  corpus: () => corpusFolder({}),
  env: { METRICS_PORT: '0' },
  startsLater: true,
});

const QUESTION = 'How many hostages does Hamas still hold?';

const use = async (person: Person, command: string, options = {}) =>
  (await person.slash(running.general, command, options)).response();
const click = async (person: Person, message: SeenMessage, button: string) =>
  (await person.click(message, button)).response();

/** How often commands were registered. */
const registrations = () => running.discord.requests.count('PUT /applications/*/commands');

/** The lines of the log about an event. */
const logged = (event: string) => running.process.logs.filter((line) => line.event === event);

/** The process in which the engine runs. */
const engine = () => Number(logged('engine-started').at(-1)?.pid);

/** Asks Discord for something in the bot's name, as another version of it might have. */
async function asBot(path: string, body: object): Promise<void> {
  const response = await fetch(`${running.discord.apiUrl}/v10${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bot ${running.discord.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

describe('a start that leads nowhere', () => {
  const attempt = async (token: string) => {
    const env = { DISCORD_TOKEN: token };
    const bot = await spawnBot({ discord: running.discord, env, waitFor: 'nothing' });
    const { code } = await bot.exit;
    // Nothing that was taken for a token is repeated.
    if (token !== '') expect(bot.stdout + bot.stderr).not.toContain(token);
    return { code, said: bot.stderr.replaceAll(/\s+/gu, ' ') };
  };

  it('without a token: tells the steps to one, and what works without', async () => {
    const { code, said } = await attempt('');
    expect(code).toBe(2);
    expect(said).toMatch(/no token.*1\. .*discord\.com\/developers.*2\. .*3\. .*footnote chat/u);
  });

  it('with a token that is none: says what is wrong with it', async () => {
    const { code, said } = await attempt('Bot MTIz.abc.def');
    expect(code).toBe(2);
    expect(said).toMatch(/DISCORD_TOKEN.*without “Bot” before it/u);
  });

  it('with a token that Discord refuses: says so', async () => {
    const { code, said } = await attempt(`${btoa('123456789012345678')}.GaBcDe.${'x'.repeat(38)}`);
    expect(code).toBe(2);
    expect(said).toContain('Discord refuses the token in DISCORD_TOKEN.');
    running.discord.expectRefusals();
  });

  it('while Discord cannot be reached: tries on until it is stopped', async () => {
    const env = { DISCORD_API_URL: 'http://127.0.0.1:9/api' };
    const bot = await spawnBot({ discord: running.discord, env, waitFor: 'nothing' });
    await bot.line(/discord-unreachable/u);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  });
});

describe('the first start', () => {
  it('says where the bot is added, and that nothing has been read yet', async () => {
    const writer = await new SqliteLibrary(running.library).openWriter();
    try {
      await running.start({ waitFor: 'commands' });
      expect(registrations()).toBe(1);
      await running.process.line(/^Health: /u);
      const { stdout } = running.process;
      expect(stdout).toMatch(/^Footnote is online in 1 server\./mu);
      expect(stdout).toMatch(
        /https:\/\/discord\.com\/oauth2\/authorize\?\S*scope=bot\+applications\.commands&permissions=\d+/u,
      );
      await running.process.line(/library-locked/u);
      const ann = running.person();
      for (const [command, options] of [
        ['ask', { question: QUESTION }],
        ['cite', { text: QUESTION }],
        ['sources', {}],
        ['source', { file: 'x' }],
      ] as const) {
        const { text } = await use(ann, command, options);
        expect(text).toContain('Footnote is reading the articles for the first time');
      }
      expect(await ann.autocomplete(running.general, 'source', { file: 'x' })).toEqual([]);
      const said = ann.say(running.general, QUESTION, { mentions: [running.discord.bot] });
      expect((await running.discord.botReplyTo(said)).text).toContain('for the first time');
      const { status, body } = await running.page('/healthz');
      expect(status).toBe(503);
      expect(JSON.parse(body).parts).toMatchObject({
        gateway: { ok: true },
        engine: { ok: false },
      });
    } finally {
      await writer.close();
    }
    const started = await use(running.manager(), 'footnote reindex');
    expect(started.text).toContain('is reading the articles again');
    await running.indexed();
    expect((await use(running.person(), 'ask', { question: QUESTION })).text).toContain('59');
  });
});

describe('while it runs', () => {
  it('shows its health and its figures', async () => {
    await running.process.line(/engine-ready/u);
    const { status, body } = await running.page('/healthz');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, parts: { library: { ok: true } } });
    const metrics = await running.page('/metrics');
    expect(metrics.body).toMatch(
      /^footnote_interactions_total\{command="ask",outcome="done"\} 2$/mu,
    );
    expect(metrics.body).toMatch(/^footnote_answers_total\{kind="answered"\} 1$/mu);
    expect(metrics.body).toMatch(/^footnote_library_articles 11$/mu);
    expect(metrics.body).not.toContain(running.discord.token);
  });

  it('reads files that are new in the folder, and answers from them', async () => {
    const question = 'Who opened the bridge of Ruse?';
    const ann = running.person();
    expect((await use(ann, 'ask', { question })).text).toContain('Nothing on this');
    await writeFile(
      join(running.corpus, 'bridge.md'),
      '---\ntitle: A bridge\ndate: 2025-03-01\n---\n\nMayor Elena Petrova opened the bridge of Ruse.\n',
    );
    await running.indexed(2);
    const { text } = await use(ann, 'ask', { question });
    expect(text).toContain('Elena Petrova');
    expect(text).toContain('`bridge.md:6`');
  });

  it('offers nothing, and in time, to those who type while the engine does not respond', async () => {
    process.kill(engine(), 'SIGSTOP');
    try {
      const ann = running.person();
      expect(await ann.autocomplete(running.general, 'source', { file: 'bridge' })).toEqual([]);
    } finally {
      process.kill(engine(), 'SIGCONT');
    }
  });
});

describe('what another version has left in Discord', () => {
  beforeAll(async () => {
    const button = { type: 2, style: 2, label: 'Old', custom_id: 'f0:passage:abcdefghijkl:1' };
    await asBot(`/channels/${running.general.id}/messages`, {
      flags: 1 << 15,
      components: [{ type: 1, components: [button] }],
    });
    await asBot(`/applications/${running.discord.bot.id}/commands`, {
      name: 'ancient',
      description: 'Of an earlier version.',
    });
  });

  it('is told to be outdated', async () => {
    const ann = running.person();
    const old = ann.sees(running.general).find(({ buttons }) => buttons[0]?.label === 'Old');
    if (old === undefined) throw new Error('The message of the other version is missing.');
    for (const told of [await click(ann, old, 'Old'), await use(ann, 'ancient')]) {
      expect(told.ephemeral).toBe(true);
      expect(told.text).toContain('an earlier version of Footnote');
    }
  });
});

describe('a restart', () => {
  it('leaves buttons at work, and replaces commands that are not of this version', async () => {
    const ann = running.person();
    const answer = await use(ann, 'ask', { question: QUESTION, private: true });
    const check = await use(ann, 'cite', { text: 'Hamas still holds 40 hostages.' });
    const list = await use(ann, 'sources');
    await running.restart('SIGKILL');
    expect(registrations()).toBe(2);
    const names = running.discord.commands().map(({ name }) => name);
    expect(names).toHaveLength(9);
    expect(names).not.toContain('ancient');

    expect((await click(ann, answer, '1')).text).toContain('In numbers');
    expect((await click(ann, answer, '👍')).text).toContain('Thank you');
    expect((await click(ann, answer, 'Post')).text).toContain('59 hostages');
    expect((await click(ann, answer, 'Post')).text).toContain('posted already');
    expect((await click(ann, check, '▶️')).text).toMatch(/Contradicted/u);
    expect((await click(ann, check, 'Post quote')).ephemeral).toBe(false);
    expect((await click(ann, list, '▶️')).text).toContain('12 articles');
    const { body } = await running.page('/metrics');
    for (const verb of ['passage', 'up', 'finding', 'articles']) {
      expect(body).toContain(`footnote_interactions_total{command="${verb}",outcome="done"} 1\n`);
    }
  });
});

describe('SIGTERM', () => {
  it('lets a question that is being answered come to its end, and takes no new ones', async () => {
    const { process: bot, general } = running;
    const ann = running.person();
    process.kill(engine(), 'SIGSTOP');
    const trace = await ann.slash(general, 'ask', { question: QUESTION });
    await expect
      .poll(async () => (await running.page('/metrics')).body, { timeout: 10_000 })
      .toContain('queue_running 1');
    const ended = bot.stop();
    await bot.line(/Stopping/u);
    const late = await use(ann, 'ask', { question: QUESTION });
    expect(late.text).toContain('is being restarted');
    expect(trace.state).toBe('thinking');
    process.kill(engine(), 'SIGCONT');
    expect((await trace.response()).text).toContain('59 hostages');
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('leaves commands as they should be, so that the next start leaves them alone', async () => {
    const bot = await running.start({ waitFor: 'commands' });
    await bot.line(/Its commands are registered\./u);
    expect(registrations()).toBe(2);
  });
});
