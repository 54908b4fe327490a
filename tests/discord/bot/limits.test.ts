import { describe, expect, test } from 'vitest';
import type { Channel, Person, SeenMessage } from '../stand-in/index.js';
import { enginePid } from './engine-process.js';
import { runningBot } from './running-bot.js';
import { MALLEY, mention, OF_MALLEY, slashAsk } from './talk.js';

/** Where it says when the next question can be asked: in how many seconds, and at what time. */
const WHEN = /in (?:\d+ seconds?|1 minute|less than a minute).*<t:\d+:T>/u;

const running = runningBot({
  env: {
    QUESTIONS_PER_MINUTE_USER: '2',
    QUESTIONS_PER_MINUTE_CHANNEL: '3',
    QUESTIONS_PER_MINUTE_SERVER: '5',
    QUEUE_LIMIT: '4',
    ANSWERS_AT_ONCE: '1',
  },
});

describe('limits on questions in a minute', () => {
  test('hold for a user everywhere, and for nobody else', async () => {
    const [one, other] = [running.newGuild(), running.newGuild()];
    const ann = running.person();
    const answers = [
      await slashAsk(ann, one.channel('general'), MALLEY),
      await mention(running, ann, other.channel('general'), MALLEY),
    ];
    for (const { text } of answers) expect(text).toContain(OF_MALLEY);
    const refused = [
      await slashAsk(ann, one.channel('general'), MALLEY),
      await mention(running, ann, other.channel('general'), MALLEY),
      await running.discord.botReplyTo(ann.dm(MALLEY)),
    ];
    for (const { text } of refused) {
      expect(text).toContain('You have asked a lot');
      expect(text).toMatch(WHEN);
    }
    expect(refused.map(({ ephemeral }) => ephemeral)).toEqual([true, false, false]);
    const ben = await slashAsk(running.person(), one.channel('general'), MALLEY);
    expect(ben.text).toContain(OF_MALLEY);
  });

  test('hold for a channel, and for a server', async () => {
    const guild = running.newGuild('one', 'two');
    const askIn = (name: string) => slashAsk(running.person(), guild.channel(name), MALLEY);
    for (const name of ['one', 'one', 'one', 'two', 'two']) {
      expect((await askIn(name)).text).toContain(OF_MALLEY);
    }
    const inChannel = await askIn('one');
    expect(inChannel.text).toMatch(/A lot has been asked in this (?:channel|server)/u);
    expect(inChannel.text).toMatch(WHEN);
    const inServer = await askIn('two');
    expect(inServer.text).toContain('A lot has been asked in this server');
    expect(inServer.text).toMatch(WHEN);
  });

  test('are not used up by what is no question', async () => {
    const guild = running.newGuild();
    const general = guild.channel('general');
    const ann = running.person();
    const said: SeenMessage[] = [
      await mention(running, ann, general, ''),
      await mention(running, ann, general, 'and why? '.repeat(150)),
      await slashAsk(ann, general, MALLEY, { since: 'the day before' }),
      await (await ann.slash(general, 'help')).response(),
      await (await ann.slash(general, 'sources')).response(),
    ];
    for (const { text } of said) expect(text).not.toContain('asked a lot');
    for (let asked = 0; asked < 2; asked += 1) {
      expect((await slashAsk(ann, general, MALLEY)).text).toContain(OF_MALLEY);
    }
    expect((await slashAsk(ann, general, MALLEY)).text).toContain('You have asked a lot');
  });
});

describe('the bound of the queue', () => {
  /** Lets people ask while none is answered, until so many of them were turned away; gives those. */
  async function whileNoneIsAnswered(
    turnedAway: number,
    asking: readonly ((person: Person) => Promise<SeenMessage>)[],
  ): Promise<readonly { readonly person: Person; readonly text: string }[]> {
    const engine = enginePid(running.process);
    process.kill(engine, 'SIGSTOP');
    const away: { person: Person; text: string }[] = [];
    const all = asking.map(async (ask) => {
      const person = running.person();
      const { text } = await ask(person);
      if (!text.includes(OF_MALLEY)) away.push({ person, text });
    });
    await expect.poll(() => away.length, { timeout: 10_000 }).toBe(turnedAway);
    process.kill(engine, 'SIGCONT');
    await Promise.all(all);
    return away;
  }

  test('turns away politely, and costs whoever is turned away no question', async () => {
    // One runs and four wait; direct messages belong to no server.
    const directly = (person: Person) => running.discord.botReplyTo(person.dm(MALLEY));
    const away = await whileNoneIsAnswered(3, Array(8).fill(directly));
    expect(away).toHaveLength(3);
    for (const { text } of away) {
      expect(text).toContain('Too many questions are waiting already');
      expect(text).toMatch(/Please ask again in .*\d/u);
    }
    for (const { person } of away) {
      const answers = [await directly(person), await directly(person)];
      for (const { text } of answers) expect(text).toContain(OF_MALLEY);
      expect((await directly(person)).text).toContain('You have asked a lot');
    }
  });

  test('leaves room for other servers', async () => {
    const [busy, quiet] = [running.newGuild('one', 'two'), running.newGuild()];
    const askIn = (channel: Channel) => (person: Person) => slashAsk(person, channel, MALLEY);
    const channels = ['one', 'two', 'one', 'two', 'one'].map((name) => busy.channel(name));
    // Half of the places are for one server.
    const away = await whileNoneIsAnswered(2, [
      ...channels.map(askIn),
      askIn(quiet.channel('general')),
    ]);
    expect(away).toHaveLength(2);
    for (const { text } of away) {
      expect(text).toContain('Too many questions of this server are waiting already');
    }
  });
});
