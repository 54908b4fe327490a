import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcessOptions, spawnBot } from './bot-process.js';
import { type Guild, StandIn } from './stand-in/index.js';

const SCRIPT = fileURLToPath(new URL('../fixtures/discord/echo-bot.mjs', import.meta.url));

let discord: StandIn;
let guild: Guild;

beforeAll(async () => {
  discord = await StandIn.start();
  guild = discord.addGuild({ name: 'News' });
});
afterAll(() => discord.stop());
afterEach(() => discord.assertNothingRefused());

const spawn = (options: Partial<BotProcessOptions> = {}) =>
  spawnBot({ discord, script: SCRIPT, ...options });

describe('a bot in a process of its own', () => {
  it('is started, read, measured and stopped, and starts again', async () => {
    const first = await spawn({ library: '/nowhere/library' });
    expect(first.logs).toMatchObject([{ msg: 'ready', library: '/nowhere/library' }]);
    expect(first.stderr).toBe('not JSON\n');
    expect(await first.memory()).toBeGreaterThan(20_000_000);
    const ann = discord.addUser({ name: 'ann' });
    ann.say(guild.channel('general'), 'Hello.', { mentions: [discord.bot] });
    expect((await first.line(/Hello\./u)).json).toMatchObject({ level: 30 });
    expect(await first.stop()).toEqual({ code: 0, signal: null });
    expect(await first.memory()).toBe(0);

    const second = await spawn();
    const trace = await ann.slash(guild.channel('general'), 'ask');
    expect((await trace.response()).content).toBe('answered');
    expect(await second.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    expect(second.hasEnded).toBe(true);
  });

  it('that ends at once is reported with what it printed', async () => {
    await expect(spawn({ env: { FAIL: '1' } })).rejects.toThrow(/ended \(3\).*cannot start/su);
    const bot = await spawn({ env: { FAIL: '1' }, waitFor: 'nothing' });
    expect(await bot.exit).toEqual({ code: 3, signal: null });
    await expect(bot.line(/ready/u)).rejects.toThrow(/cannot start/u);
  });

  it('that does not stop is killed', async () => {
    const bot = await spawn({ env: { IGNORE_SIGTERM: '1' } });
    await expect(bot.stop('SIGTERM', 100)).rejects.toThrow(/did not end within 100 ms/u);
    expect(bot.hasEnded).toBe(true);
  });

  it('is sent 200 commands at once, and all are acknowledged in time', async () => {
    const bot = await spawn();
    const people = Array.from({ length: 50 }, (_, n) => discord.addUser({ name: `reader-${n}` }));
    const channel = guild.channel('general');
    const traces = await Promise.all(
      Array.from({ length: 4 }, () => people.map((person) => person.slash(channel, 'ask'))).flat(),
    );
    expect(traces.filter(({ failed }) => failed)).toEqual([]);
    const answers = await Promise.all(traces.map((trace) => trace.response({ timeout: 20_000 })));
    expect(new Set(answers.map(({ content }) => content))).toEqual(new Set(['answered']));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(200);
    await bot.stop();
  });
});
