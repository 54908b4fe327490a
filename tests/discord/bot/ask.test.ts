import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../src/answering/index.js';
import { COLOURS } from '../../../src/discord/render/colours.js';
import type { SeenMessage, TextChannel } from '../stand-in/index.js';
import { colourOf, labelsOf, saidOf } from './read-message.js';
import { corpusFolder, runningBot } from './running-bot.js';
import { LED, LED_UNDERSTOOD, mention, slashAsk, WHO_IS_MEANT } from './talk.js';

/** The sample corpus, with two of its files in a folder. */
const running = runningBot({
  corpus: () =>
    corpusFolder({
      moved: {
        '2014-12-18-eu-court-strikes-hamas-listing.md': 'europe/2014-12-18-court.md',
        'explainer-what-the-quartet-asks-of-hamas.txt': 'europe/quartet.txt',
      },
    }),
});

const FIRST_TALKS = 'When did the US first talk directly to Hamas?';
const LISTED = 'When was Hamas put on a terrorist list?';

/** What was answered, in the message and as it is kept. */
async function ask(
  question: string,
  options: Readonly<Record<string, string | boolean>> = {},
  {
    person = running.person(),
    channel = running.general,
  }: { person?: ReturnType<typeof running.person>; channel?: TextChannel } = {},
) {
  const trace = await person.slash(channel, 'ask', { question, ...options });
  const message = await trace.response();
  return { person, message, trace, answer: keptAnswer(message) };
}

/** The answer that is kept for the buttons of a message. */
function keptAnswer(message: SeenMessage): Answer | null {
  const id = saidOf(message);
  const said = id === null ? null : running.journal((journal) => journal.said(id));
  return said === null ? null : answerSchema.parse(said.content);
}

const filesOf = (answer: Answer | null) => new Set(answer?.citations.map(({ file }) => file));

describe('/ask', () => {
  it('answers with what the engine gives, the lead first and the question below it', async () => {
    const { person, message, trace, answer } = await ask(FIRST_TALKS);
    expect(trace.deferred).toBe(true);
    const { out } = await running.footnote('ask', '--json', FIRST_TALKS);
    const { timings: _, ...given } = JSON.parse(out);
    expect(answer).toMatchObject(given);
    const [lead, asked] = message.text.split('\n');
    expect(lead).toMatch(/^\*\*February 2025.*\*\* \[1\]/u);
    expect(asked).toBe(`-# ${person.mention} asked: “${FIRST_TALKS}”`);
    expect(message.ephemeral).toBe(false);
    expect(colourOf(message)).toBe(COLOURS.green);
  });

  it('gives every marker a source and a button, and every source its place', async () => {
    const { message, answer } = await ask(FIRST_TALKS);
    const markers = new Set([...message.text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => n));
    expect([...markers].sort()).toEqual(answer?.citations.map(({ n }) => String(n)).sort());
    for (const {
      n,
      file,
      lines: [first],
      publisher,
    } of answer?.citations ?? []) {
      expect(labelsOf(message)).toContain(String(n));
      expect(message.text).toContain(`\`${file}:`);
      expect(message.text).toContain(`:${first}`);
      if (publisher !== null) expect(message.text).toContain(publisher);
    }
  });

  it.each([
    ['answered', FIRST_TALKS, COLOURS.green, /^\*\*February/u],
    [
      'closest',
      'What did Boehler say to Sinwar in Cairo?',
      COLOURS.amber,
      /^\*\*No direct answer/u,
    ],
    ['none', 'What is the price of copper in Chile?', COLOURS.grey, /^\*\*Nothing on this/u],
  ])('shows at a glance that the kind is %s', async (kind, question, colour, head) => {
    const { message, answer } = await ask(question);
    expect(answer?.kind).toBe(kind);
    expect(colourOf(message)).toBe(colour);
    expect(message.text).toMatch(head);
    expect(message.text).toContain(question);
  });

  it('says what is missing, and shows the closest passages', async () => {
    const { message } = await ask('What is the price of copper in Chile?');
    expect(message.text).toContain('“copper”');
    expect(labelsOf(message)).toEqual(['👍', '👎', 'Continue in thread']);
    const closest = await ask('What did Boehler say to Sinwar in Cairo?');
    expect(closest.message.text).toContain('**Closest passages**');
    expect(labelsOf(closest.message)).toContain('1');
  });

  it('replies to what is no question without buttons', async () => {
    const { message } = await ask('Hello!');
    expect(message.components.map(({ type }) => type)).toEqual([ComponentType.TextDisplay]);
    const { message: empty } = await ask('   ');
    expect(empty.ephemeral).toBe(true);
    expect(empty.text).toContain('What would you like to know?');
  });
});

describe('source', () => {
  const offered = async (typed: string) =>
    running
      .person()
      .autocomplete(running.general, 'ask', { question: 'W', source: typed }, 'source');

  it.each([
    ['a publisher', 'harbour', 'The Harbour Review', ['europe/2014-12-18-court.md']],
    ['a folder', 'europe', 'europe/', ['europe/2014-12-18-court.md', 'europe/quartet.txt']],
    ['a file', 'quartet', 'europe/quartet.txt', ['europe/quartet.txt']],
  ])('can be %s that autocomplete offers', async (_, typed, name, files) => {
    const choice = (await offered(typed)).find((one) => one.name === name);
    const { answer } = await ask(LISTED, { source: String(choice?.value) });
    expect(answer?.citations.length).toBeGreaterThan(0);
    for (const file of filesOf(answer)) expect(files).toContain(file);
  });

  it('can be typed: a path, a publisher, or words of a title', async () => {
    for (const [source, file] of [
      ['europe', /^europe\//u],
      ['the harbour review', /^europe\/2014/u],
      ['Court strikes', /^europe\/2014/u],
    ] as const) {
      const { answer } = await ask(LISTED, { source });
      expect(answer?.citations.length).toBeGreaterThan(0);
      for (const cited of filesOf(answer)) expect(cited).toMatch(file);
    }
  });

  it('is said to be none where nothing matches', async () => {
    const { message, answer } = await ask(LISTED, { source: 'The @everyone Times' });
    expect(answer).toBeNull();
    expect(message.text).toContain('No article matches');
    expect(await offered('The @everyone Times')).toEqual([]);
  });
});

describe('since and until', () => {
  it('limit the articles', async () => {
    const { answer } = await ask('What did Hamas say?', { since: '2020', until: '2023-12' });
    expect(answer?.citations.length).toBeGreaterThan(0);
    for (const { date } of answer?.citations ?? []) {
      expect(date?.value.slice(0, 4)).toMatch(/^202[0-3]$/u);
    }
  });

  it.each([
    [{ since: 'last tuesday' }, /“last tuesday” is not a date that `since` can take/u],
    [{ until: '2025-02-30' }, /not a date that `until` can take/u],
    [{ since: '2025', until: '2024' }, /ends before it begins/u],
  ])('are refused at once where they make no sense: %j', async (period, words) => {
    const { message, trace, answer } = await ask(FIRST_TALKS, period);
    expect(message.text).toMatch(words);
    expect(message.ephemeral).toBe(true);
    expect(trace.deferred).toBe(false);
    expect(answer).toBeNull();
  });
});

describe('private answers', () => {
  it('are for those who ask alone, where they want it or the channel does', async () => {
    const guild = running.newGuild('quiet');
    const channel = guild.channel('quiet');
    const manager = running.manager();
    const ben = running.person();
    const asked = (options: Readonly<Record<string, boolean>>) =>
      ask(FIRST_TALKS, options, { channel });
    const one = await asked({ private: true });
    expect(one.message.ephemeral).toBe(true);
    expect(ben.sees(channel)).toEqual([]);
    expect(one.person.sees(channel)).toHaveLength(1);

    await (
      await manager.slash(channel, 'footnote settings', { channel, private: 'on' })
    ).response();
    expect((await asked({})).message.ephemeral).toBe(true);
    expect((await asked({ private: false })).message.ephemeral).toBe(false);
    expect(ben.sees(channel)).toHaveLength(1);
  });

  it('can be posted for everybody, once', async () => {
    const { person, message, answer } = await ask(FIRST_TALKS, { private: true });
    expect(labelsOf(message)).not.toContain('Continue in thread');
    const posted = await (await person.click(message, 'Post')).response();
    expect(posted.ephemeral).toBe(false);
    expect(posted.text).toContain(`${person.mention} asked`);
    expect(labelsOf(posted)).not.toContain('Post');
    expect(labelsOf(posted)).toContain('Continue in thread');
    expect(keptAnswer(posted)).toEqual(answer);
    const again = await (await person.click(message, 'Post')).response();
    expect(again.ephemeral).toBe(true);
    expect(again.text).toContain('posted already');
  });
});

describe('a conversation', () => {
  it('goes on with /ask in its thread, unless the answer is private', async () => {
    const ann = running.person();
    const thread = ann.startThread(ann.say(running.general, 'Of talks.'), 'Talks');
    await mention(running, ann, thread, FIRST_TALKS);
    const alone = await slashAsk(ann, thread, LED, { private: true });
    expect(alone.text).toContain(WHO_IS_MEANT);
    const followUp = await slashAsk(running.person(), thread, LED);
    expect(followUp.text).toContain(LED_UNDERSTOOD);
  });

  it('goes on after /ask in its thread', async () => {
    const ann = running.person();
    const thread = ann.startThread(ann.say(running.general, 'Of talks.'), 'Talks');
    await slashAsk(ann, thread, FIRST_TALKS);
    expect((await mention(running, ann, thread, LED)).text).toContain(LED_UNDERSTOOD);
  });

  it('in direct messages has both, also what is asked privately', async () => {
    const ann = running.person();
    await slashAsk(ann, ann.directChannel, FIRST_TALKS, { private: true });
    const followUp = await running.discord.botReplyTo(ann.dm(LED));
    expect(followUp.text).toContain(LED_UNDERSTOOD);
    const again = await slashAsk(ann, ann.directChannel, LED);
    expect(again.text).not.toContain(WHO_IS_MEANT);
  });
});
