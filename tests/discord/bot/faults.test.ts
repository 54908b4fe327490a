import { describe, expect, test } from 'vitest';
import type { Channel, FaultPlan, Person, SeenMessage, TextChannel } from '../stand-in/index.js';
import { runningBot } from './running-bot.js';
import { MALLEY, mention, OF_MALLEY, slashAsk } from './talk.js';

const ACKNOWLEDGEMENT = 'POST /interactions/*/callback';
const EDIT = 'PATCH /webhooks/*/messages/@original';

/** What can go wrong for a while. More errors than discord.js itself makes good reach the bot. */
const FAULTS = {
  'a rate limit of the route': { kind: 'rate-limited', retryAfter: 0.2 },
  'a rate limit of everything': { kind: 'rate-limited-globally', retryAfter: 0.2 },
  'errors before it was accepted': { kind: 'server-error', status: 502, times: 5 },
  'errors after it was accepted': { kind: 'server-error-after', status: 500, times: 5 },
  'connections cut before it was accepted': { kind: 'cut', times: 2 },
  'a connection cut after it was accepted': { kind: 'cut-after' },
  'a slow answer': { kind: 'slow', milliseconds: 300 },
} as const satisfies Readonly<Record<string, DistributiveOmit<FaultPlan, 'route'>>>;

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

const EACH = Object.keys(FAULTS) as (keyof typeof FAULTS)[];
const isAfter = (name: string) => name.endsWith('after it was accepted');

const running = runningBot();

/** A new channel with somebody in it. */
function freshChannel(): { readonly ann: Person; readonly channel: TextChannel } {
  const { discord, guild } = running;
  return { ann: running.person(), channel: discord.addChannel(guild, 'faulty') };
}

/** What the bot says in a channel for everybody. */
function saidIn(channel: Channel): readonly SeenMessage[] {
  return running
    .person()
    .sees(channel)
    .filter(({ author }) => author.bot);
}

/** Expects that the bot has said one thing in a channel, and answers the next question there. */
async function expectOne(channel: Channel, ask: () => Promise<SeenMessage>): Promise<void> {
  expect(saidIn(channel)).toHaveLength(1);
  expect((await ask()).text).toContain(OF_MALLEY);
  expect(saidIn(channel)).toHaveLength(2);
}

/** The codes of what was refused meanwhile. */
function takeCodes(): number[] {
  return running.discord.takeRefusals().map(({ code }) => code);
}

describe.each(EACH)('%s', (name) => {
  test('of an acknowledgement, and of a reply', async () => {
    const { faults } = running.discord;
    const [slash, reply] = [freshChannel(), freshChannel()];
    const added = [
      faults.add({ route: ACKNOWLEDGEMENT, ...FAULTS[name] }),
      faults.add({ route: `POST /channels/${reply.channel.id}/messages`, ...FAULTS[name] }),
    ];
    const askings = [
      () => slashAsk(slash.ann, slash.channel, MALLEY),
      () => mention(running, reply.ann, reply.channel, MALLEY),
    ] as const;
    const answers = await Promise.all(askings.map((ask) => ask()));
    for (const { text } of answers) expect(text).toContain(OF_MALLEY);
    for (const { hits } of added) expect(hits).toBeGreaterThan(0);
    faults.clear();
    // The repetition shows that it was done.
    expect(new Set(takeCodes())).toEqual(new Set(isAfter(name) ? [40060] : []));
    await expectOne(slash.channel, askings[0]);
    await expectOne(reply.channel, askings[1]);
  });

  test('of an answer, and of the opening of a thread', async () => {
    const { discord, guild } = running;
    const [slash, thread] = [freshChannel(), freshChannel()];
    const begin = await mention(running, thread.ann, thread.channel, MALLEY);
    const route = `POST /channels/${thread.channel.id}/messages/*/threads`;
    const added = [
      discord.faults.add({ route: EDIT, ...FAULTS[name] }),
      discord.faults.add({ route, ...FAULTS[name] }),
    ];
    const [answer, opened] = await Promise.all([
      slashAsk(slash.ann, slash.channel, MALLEY),
      thread.ann.click(begin, 'Continue in thread').then((trace) => trace.response()),
    ]);
    expect(answer.text).toContain(OF_MALLEY);
    expect(opened.text).toContain(`<#${begin.id}>`);
    for (const fault of added) await expect.poll(() => fault.hits).toBeGreaterThan(0);
    discord.faults.clear();
    expect(new Set(takeCodes())).toEqual(new Set(isAfter(name) ? [160004] : []));
    const threads = [...guild.threads.values()];
    expect(threads.filter(({ parent }) => parent === thread.channel)).toHaveLength(1);
    await expectOne(slash.channel, () => slashAsk(slash.ann, slash.channel, MALLEY));
    await expectOne(thread.channel, () => mention(running, thread.ann, thread.channel, MALLEY));
  });
});

describe('what lasts for the three seconds of an acknowledgement', () => {
  test.each([
    ['a rate limit', { kind: 'rate-limited', retryAfter: 3.2 }],
    ['errors', { kind: 'server-error', status: 503, times: 100 }],
  ] as const)('%s: Discord says that there is no answer, and none comes', async (_, fault) => {
    const { discord } = running;
    const { ann, channel } = freshChannel();
    const added = discord.faults.add({ route: ACKNOWLEDGEMENT, ...fault });
    const trace = await ann.slash(channel, 'ask', { question: MALLEY });
    expect(trace.failed).toBe(true);
    // The bot cannot know that nothing was accepted, and tries to answer.
    await expect.poll(() => discord.refusals.length, { timeout: 5_000 }).toBe(1);
    expect(takeCodes()).toEqual([10015]);
    added.remove();
    expect(saidIn(channel)).toEqual([]);
    expect((await slashAsk(ann, channel, MALLEY)).text).toContain(OF_MALLEY);
  });

  test('a confirmation that does not come: the answer comes all the same', async () => {
    const { ann, channel } = freshChannel();
    const fault = { kind: 'slow', milliseconds: 4_000 } as const;
    running.discord.faults.add({ route: ACKNOWLEDGEMENT, ...fault });
    const trace = await ann.slash(channel, 'ask', { question: MALLEY });
    expect((await trace.response()).text).toContain(OF_MALLEY);
    await expectOne(channel, () => slashAsk(ann, channel, MALLEY));
  });
});
