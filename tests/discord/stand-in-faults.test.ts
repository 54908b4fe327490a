import type { ChatInputCommandInteraction } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectEchoBot, type EchoBot } from './echo-bot.js';
import { type FaultPlan, type Person, StandIn, type TextChannel } from './stand-in/index.js';

const CALLBACK = 'POST /interactions/*/callback';
const EDIT = 'PATCH /webhooks/*/messages/@original';

let discord: StandIn;
let bot: EchoBot;
let general: TextChannel;
let ann: Person;

beforeAll(async () => {
  discord = await StandIn.start();
  general = discord.addGuild({ name: 'News' }).channel('general');
  ann = discord.addUser({ name: 'ann' });
  bot = await connectEchoBot(discord, {
    commands: [{ name: 'ask', description: 'Asks.' }],
    onInteraction: async (interaction) => {
      await (interaction as ChatInputCommandInteraction).deferReply();
      await (interaction as ChatInputCommandInteraction).editReply('answered');
    },
  });
});
afterAll(() => discord.stop());
afterEach(() => {
  discord.faults.clear();
  discord.takeRefusals();
});

/** What the bot's last command ended with. */
async function askWith(fault: FaultPlan) {
  const failuresBefore = bot.failures.length;
  const requestsBefore = discord.requests.all.length;
  const added = discord.faults.add(fault);
  const trace = await ann.slash(general, 'ask');
  await bot.idle();
  const failure = bot.failures.slice(failuresBefore)[0];
  return {
    trace,
    hits: added.hits,
    statuses: discord.requests.all.slice(requestsBefore).map(({ status }) => status),
    codes: discord.refusals.map(({ code }) => code),
    failure: failure instanceof Error ? failure : null,
  };
}

describe('injected faults', () => {
  it('rate limit one route', async () => {
    const outcome = await askWith({ route: EDIT, kind: 'rate-limited', retryAfter: 0.05 });
    expect(outcome).toMatchObject({ hits: 1, statuses: [204, 429, 200], failure: null });
    expect((await outcome.trace.response()).content).toBe('answered');
  });

  it('rate limit all routes', async () => {
    const fault = { kind: 'rate-limited-globally', retryAfter: 0.05, times: 2 } as const;
    const outcome = await askWith({ ...fault, route: () => true });
    expect(outcome).toMatchObject({ statuses: [429, 429, 204, 200], failure: null });
  });

  it('make the acknowledgement too late', async () => {
    const outcome = await askWith({ route: CALLBACK, kind: 'rate-limited', retryAfter: 3.1 });
    expect(outcome).toMatchObject({ statuses: [429, 404], codes: [10062] });
    expect(outcome.trace.failed).toBe(true);
  });

  it('are errors before anything is done', async () => {
    const outcome = await askWith({ route: CALLBACK, kind: 'server-error', status: 502, times: 2 });
    expect(outcome).toMatchObject({ statuses: [502, 502, 204, 200], codes: [], failure: null });
  });

  it('are errors after all is done', async () => {
    const outcome = await askWith({ route: CALLBACK, kind: 'server-error-after', status: 500 });
    expect(outcome).toMatchObject({ statuses: [500, 400], codes: [40060] });
    expect(outcome.trace.state).toBe('thinking');
  });

  it('cut the connection before or after', async () => {
    const before = await askWith({ route: CALLBACK, kind: 'cut' });
    expect(before).toMatchObject({ hits: 1, statuses: [null], codes: [] });
    expect(before.failure).not.toBeNull();
    expect(before.trace.failed).toBe(true);
    const after = await askWith({ route: CALLBACK, kind: 'cut-after' });
    expect(after).toMatchObject({ statuses: [null] });
    expect(after.trace.state).toBe('thinking');
  });

  it('delay answers to what is done', async () => {
    const fault = { kind: 'slow', milliseconds: 120 } as const;
    const outcome = await askWith({ ...fault, route: EDIT });
    expect(outcome).toMatchObject({ hits: 1, statuses: [204, 200], failure: null });
  });

  it('end with their number, or when they are taken back', async () => {
    const added = discord.faults.add({ route: EDIT, kind: 'cut', times: 5 });
    added.remove();
    const outcome = await askWith({ route: 'DELETE *', kind: 'cut' });
    expect(outcome).toMatchObject({ hits: 0, statuses: [204, 200], failure: null });
    expect(
      discord.requests.byRoute().get('PATCH /webhooks/*/*/messages/@original'),
    ).toBeGreaterThan(0);
  });
});
