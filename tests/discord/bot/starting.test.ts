import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { spawnBot } from '../bot-process.js';
import { runningBot } from './running-bot.js';
import { MALLEY, OF_MALLEY, slashAsk } from './talk.js';

const running = runningBot({ startsLater: true });

/** How often the log tells of something. */
const told = (event: string) => running.process.logs.filter((line) => line.event === event).length;

describe('a bot that is started', () => {
  test('while Discord has an outage signs in when it is over, answers, and leaves', async () => {
    const { faults } = running.discord;
    const route = 'GET /gateway/bot';
    faults.add({ route, kind: 'cut' });
    // Each attempt makes the request four times.
    faults.add({ route, kind: 'server-error', status: 503, times: 4 });
    await running.start({ env: { METRICS_PORT: '0' } });
    expect(told('discord-unreachable')).toBe(2);
    expect((await slashAsk(running.person(), running.general, MALLEY)).text).toContain(OF_MALLEY);
    expect((await running.page('/healthz')).status).toBe(200);
    expect(await running.process.stop()).toEqual({ code: 0, signal: null });
    await expect.poll(() => running.discord.gateway.isReady).toBe(false);
  });

  test('and stopped while it signs in leaves Discord as well', async () => {
    const { discord } = running;
    const fault = discord.faults.add({
      route: 'GET /gateway/bot',
      kind: 'slow',
      milliseconds: 1_500,
    });
    const bot = await running.start({ waitFor: 'nothing' });
    await expect.poll(() => fault.hits, { timeout: 20_000 }).toBe(1);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(discord.gateway.isReady).toBe(false);
  });

  test('while Discord takes no commands registers them later', async () => {
    const { discord } = running;
    const ancient = { name: 'ancient', description: 'Of an earlier version.' };
    const made = await fetch(`${discord.apiUrl}/v10/applications/${discord.bot.id}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(ancient),
    });
    expect(made.ok).toBe(true);
    discord.faults.add({
      route: 'PUT /applications/*/commands',
      kind: 'server-error',
      status: 500,
      times: 8,
    });
    const bot = await running.start();
    await bot.line(/Its commands could not be registered/u);
    expect(discord.commands().map(({ name }) => name)).toContain('ancient');
    await bot.line(/commands-registered/u, { timeout: 20_000 });
    expect(told('registration-failed')).toBe(2);
    expect(discord.commands().map(({ name }) => name)).not.toContain('ancient');
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  });

  test('where METRICS_PORT is taken says so, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, said } = await failedStart({ env: { METRICS_PORT: String(port) } });
    expect(code).toBe(2);
    expect(said).toContain(`Port ${port} of 127.0.0.1 is taken`);
    expect(said).toContain('METRICS_PORT');
  });

  test('over a journal that is damaged says so, and ends', async () => {
    const library = join(
      await temporaryFolder({ 'library/journal.sqlite': 'no database' }),
      'library',
    );
    const { code, said } = await failedStart({ library });
    expect(code).toBeGreaterThan(0);
    expect(said).toContain('journal');
  });
});

/** Starts a bot that cannot run, and waits until it has ended by itself. */
async function failedStart(options: {
  readonly env?: Readonly<Record<string, string>>;
  readonly library?: string;
}): Promise<{ code: number | null; said: string }> {
  const bot = await spawnBot({ discord: running.discord, waitFor: 'nothing', ...options });
  const { code } = await bot.exit;
  return { code, said: bot.stderr.replaceAll(/\s+/gu, ' ') };
}
