import { describe, expect, onTestFinished, test } from 'vitest';
import type { Answer, AnswerProgress } from '../../../src/answering/index.js';
import { DiscordBot } from '../../../src/discord/index.js';
import type { AskReply, AskRequest } from '../../../src/engine/index.js';
import { IDLE_UPKEEP, NO_ENGINE } from '../fake-bot.js';
import { NOW, openDesk } from '../open-desk.js';
import { sampleAnswer, sampleWriting } from '../render/sample-answers.js';
import { type SeenMessage, StandIn } from '../stand-in/index.js';

const QUESTION = 'When did the envoy come?';
const FIRST = 'The envoy came on Monday.';
const SECOND = 'He left on Tuesday.';
const WRITING = 'Being written';
const NOTE = 'Written by a chat model from the sources above.';

const EDIT = 'PATCH /webhooks/*/messages/@original';

/** A question that the engine was asked, and what the test has come of it. */
interface Asked {
  readonly turns: AskRequest['turns'];
  /** Has so many statements of the answer be certain. */
  readonly grow: (count: number) => void;
  readonly answer: () => void;
  readonly fail: () => void;
}

/** A bot in a Discord with one server, whose engine gives the sample answer as the test says. */
async function growingBot() {
  const discord = await StandIn.start();
  onTestFinished(() => discord.stop());
  const guild = discord.addGuild({ name: 'News' });
  const asked: Asked[] = [];
  const ask = ({ question, turns }: AskRequest, onProgress?: (progress: AnswerProgress) => void) =>
    new Promise<AskReply>((resolve, reject) => {
      const answer: Answer = sampleAnswer({ question, writing: sampleWriting(NOTE) });
      asked.push({
        turns,
        grow: (count) =>
          onProgress?.({
            statements: answer.statements.slice(0, count),
            citations: answer.citations.slice(0, count),
          }),
        answer: () => resolve({ answer, turn: { question, asked: question, answer, at: NOW } }),
        fail: () => reject(new Error('The engine broke.')),
      });
    });
  const { desk, journal, log, metrics } = await openDesk({ ask, atOnce: 2 });
  const context = {
    ...{ desk, journal, log, metrics, engine: NO_ENGINE, upkeep: IDLE_UPKEEP },
    chat: null,
    now: () => NOW,
    load: () => ({ waiting: 0, running: 0 }),
  };
  const bot = new DiscordBot({ apiUrl: discord.apiUrl, token: discord.token, context });
  discord.onStop(() => bot.stop());
  await bot.start(() => {});
  await discord.gateway.whenReady();
  const general = guild.channel('general');
  return {
    discord,
    general,
    journal,
    ann: discord.addUser({ name: 'ann' }),
    /** The question that the engine was asked as the nth. */
    async question(n = 0): Promise<Asked> {
      await expect.poll(() => asked.length).toBeGreaterThan(n);
      return asked[n] as Asked;
    },
    /** Waits until the bot knows of a message what it says. */
    async noted({ id }: SeenMessage): Promise<void> {
      await expect.poll(() => journal.saidIn(id)).not.toBeNull();
    },
    /** What the bot says in the channel for everybody. */
    said: () =>
      discord
        .addUser({ name: 'somebody' })
        .sees(general)
        .filter(({ author }) => author.bot),
    posts: () => discord.requests.count(`POST /channels/${general.id}/messages`),
    edits: () => discord.requests.count(`PATCH /channels/${general.id}/messages/*`),
  };
}

const says = (words: string) => ({ where: ({ text }: SeenMessage) => text.includes(words) });

describe('the answer to a command', () => {
  test('grows, and is whole in the end', async () => {
    const { ann, general, question, said, discord, noted } = await growingBot();
    const trace = await ann.slash(general, 'ask', { question: QUESTION });
    const asked = await question();
    asked.grow(1);
    const begun = await trace.response();
    expect(begun.text).toContain(FIRST);
    expect(begun.text).toContain(WRITING);
    expect(begun.text).toContain(`<@${ann.id}> asked`);
    expect(begun.buttons).toEqual([]);
    asked.grow(2);
    expect((await trace.response(says(SECOND))).text).toContain(WRITING);
    asked.answer();
    const whole = await trace.response(says(NOTE));
    expect(whole.text).not.toContain(WRITING);
    expect(whole.buttons.map(({ label }) => label)).toContain('Continue in thread');
    expect(whole.id).toBe(begun.id);
    expect(said()).toHaveLength(1);
    await noted(whole);
    expect(discord.requests.count(EDIT)).toBe(3);
    discord.assertNothingRefused();
    expect(discord.pings).toEqual([]);
  });

  test('stays with whoever asked alone where it is private', async () => {
    const { ann, general, question, said } = await growingBot();
    const trace = await ann.slash(general, 'ask', { question: QUESTION, private: true });
    const asked = await question();
    asked.grow(1);
    expect((await trace.response()).ephemeral).toBe(true);
    asked.answer();
    expect((await trace.response(says(NOTE))).ephemeral).toBe(true);
    expect(said()).toEqual([]);
  });

  test('takes one request where nothing of it was certain before', async () => {
    const { ann, general, question, discord, noted } = await growingBot();
    const trace = await ann.slash(general, 'ask', { question: QUESTION });
    (await question()).answer();
    await noted(await trace.response(says(NOTE)));
    expect(discord.requests.count(EDIT)).toBe(1);
  });

  test('keeps what was certain where it cannot be finished, and says so', async () => {
    const { ann, general, question } = await growingBot();
    const trace = await ann.slash(general, 'ask', { question: QUESTION });
    const asked = await question();
    asked.grow(1);
    await trace.response(says(WRITING));
    asked.fail();
    const apology = await trace.response(says('Something went wrong'));
    expect(apology.text).toContain(FIRST);
    expect(apology.text).not.toContain(WRITING);
  });

  test('is whole in the end also where Discord takes nothing in between', async () => {
    const { ann, general, question, discord } = await growingBot();
    // As often as the client itself tries a request again.
    discord.faults.add({ route: EDIT, kind: 'server-error', status: 502, times: 4 });
    const trace = await ann.slash(general, 'ask', { question: QUESTION });
    const asked = await question();
    asked.grow(1);
    await expect.poll(() => discord.requests.count(EDIT)).toBe(4);
    asked.answer();
    expect((await trace.response()).text).toContain(NOTE);
  });
});

describe('the reply to a message', () => {
  test('is sent as soon as something is certain, and is whole in the end', async () => {
    const { ann, general, question, said, posts, edits, discord, noted } = await growingBot();
    const message = ann.say(general, QUESTION, { mentions: [discord.bot] });
    const asked = await question();
    asked.grow(1);
    const begun = await discord.botReplyTo(message);
    expect(begun.text).toContain(WRITING);
    expect(begun.text).not.toContain('asked');
    asked.answer();
    const whole = await discord.botReplyTo(message, says(NOTE));
    expect(whole.id).toBe(begun.id);
    expect(whole.text).not.toContain(WRITING);
    await noted(whole);
    expect([posts(), edits()]).toEqual([1, 1]);
    expect(said()).toHaveLength(1);
    discord.assertNothingRefused();
    expect(discord.pings).toEqual([]);
  });

  test('takes one request where nothing of it was certain before', async () => {
    const { ann, general, question, posts, edits, discord, noted } = await growingBot();
    const message = ann.say(general, QUESTION, { mentions: [discord.bot] });
    (await question()).answer();
    await noted(await discord.botReplyTo(message, says(NOTE)));
    expect([posts(), edits()]).toEqual([1, 0]);
  });

  test('can be replied to while it grows, which goes on with its conversation', async () => {
    const { ann, general, question, discord, journal } = await growingBot();
    const message = ann.say(general, QUESTION, { mentions: [discord.bot] });
    const asked = await question();
    asked.grow(1);
    const begun = await discord.botReplyTo(message);
    const followUp = ann.reply(begun, 'And when did he leave?');
    asked.answer();
    const next = await question(1);
    expect(next.turns).toMatchObject([{ question: QUESTION }]);
    next.answer();
    const second = await discord.botReplyTo(followUp, says(NOTE));
    await expect
      .poll(() => journal.saidIn(second.id)?.conversation)
      .toBe(journal.saidIn(begun.id)?.conversation);
  });

  test('is there once and whole where nobody confirmed that it was sent', async () => {
    const { ann, general, question, said, discord } = await growingBot();
    const added = discord.faults.add({
      route: `POST /channels/${general.id}/messages`,
      kind: 'cut-after',
    });
    const message = ann.say(general, QUESTION, { mentions: [discord.bot] });
    const asked = await question();
    asked.grow(1);
    await discord.botReplyTo(message, says(WRITING));
    asked.answer();
    await discord.botReplyTo(message, says(NOTE));
    expect(added.hits).toBe(1);
    expect(said()).toHaveLength(1);
  });

  test('does not come back where somebody has deleted it', async () => {
    const { ann, general, question, said, edits, discord } = await growingBot();
    const message = ann.say(general, QUESTION, { mentions: [discord.bot] });
    const asked = await question();
    asked.grow(1);
    const begun = await discord.botReplyTo(message);
    const manager = discord.addUser({ name: 'manager', permissions: ['MANAGE_MESSAGES'] });
    manager.delete(begun);
    asked.answer();
    await expect.poll(edits).toBe(1);
    expect(discord.expectRefusals(1)).toMatchObject([{ code: 10008 }]);
    expect(said()).toEqual([]);
    const other = ann.say(general, QUESTION, { mentions: [discord.bot] });
    (await question(1)).answer();
    await discord.botReplyTo(other, says(NOTE));
    expect(said()).toHaveLength(1);
  });

  test('keeps what was certain where it cannot be finished, and says so', async () => {
    const { ann, general, question, said, discord } = await growingBot();
    const message = ann.say(general, QUESTION, { mentions: [discord.bot] });
    const asked = await question();
    asked.grow(1);
    const begun = await discord.botReplyTo(message);
    asked.fail();
    const apology = await discord.botReplyTo(message, says('Something went wrong'));
    expect(apology.id).toBe(begun.id);
    expect(apology.text).toContain(FIRST);
    expect(said()).toHaveLength(1);
  });
});
