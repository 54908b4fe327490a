import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/discord/render/colours.js';
import type { Person, SeenMessage } from '../stand-in/index.js';
import { colourOf, labelsOf } from './read-message.js';
import { runningBot } from './running-bot.js';

const running = runningBot();

const SUPPORTED = 'Adam Boehler met Hamas in Doha.';
const CONTRADICTED = 'Hamas still holds 40 hostages.';

async function cite(text: string, person = running.person()) {
  const message = await (await person.slash(running.general, 'cite', { text })).response();
  return { person, message };
}

const click = async (person: Person, message: SeenMessage, button: string) =>
  (await person.click(message, button)).response();

describe('/cite', () => {
  it.each([
    ['supports', SUPPORTED, COLOURS.green, /^✅ \*\*Supported\./u, '✅ **Supports it**'],
    ['contradicts', CONTRADICTED, COLOURS.red, /^❌ \*\*Contradicted\./u, '❌ **Contradicts it**'],
    ['only mentions', 'The truce lasted 30 days.', COLOURS.amber, /^💬/u, '💬 **Mentions it**'],
  ])('shows, to whoever asks alone, what %s a text', async (_, text, colour, head, stance) => {
    const { person, message } = await cite(text);
    expect(message.ephemeral).toBe(true);
    expect(colourOf(message)).toBe(colour);
    expect(message.text).toMatch(head);
    expect(message.text).toContain(`“${text}”`);
    expect(message.text).toContain(stance);
    expect(person.sees(running.general).at(-1)?.id).toBe(message.id);
    expect(running.person().sees(running.general)).not.toContainEqual(message);
  });

  it('says what the articles do not have', async () => {
    const { message } = await cite('Bananas are blue on Mars.');
    expect(message.text).toMatch(/Not found/u);
    expect(message.text).toMatch(/No article mentions:.*bananas/iu);
    expect(message.buttons).toEqual([]);
  });

  it('is stepped through, and each finding is shown in its context', async () => {
    const { person, message } = await cite(SUPPORTED);
    const count = Number(/1 \/ (\d+)/u.exec(labelsOf(message).join('\n'))?.[1]);
    expect(count).toBeGreaterThan(2);
    expect(message.buttons.find(({ emoji }) => emoji === '◀️')?.disabled).toBe(true);
    let shown = message;
    const seen = new Set([shown.text]);
    for (let at = 2; at <= count; at += 1) {
      shown = await click(person, shown, '▶️');
      expect(labelsOf(shown)).toContain(`${at} / ${count}`);
      expect(shown.id).toBe(message.id);
      seen.add(shown.text);
    }
    expect(seen.size).toBe(count);
    expect(shown.buttons.find(({ emoji }) => emoji === '▶️')?.disabled).toBe(true);
    expect((await click(person, shown, '◀️')).text).not.toBe(shown.text);

    const context = await click(person, message, 'In context');
    expect(context.id).not.toBe(message.id);
    expect(context.ephemeral).toBe(true);
    expect(context.text).toMatch(/\*\*.*Boehler.*\*\*/su);
  });

  it('posts the chosen quote, in one form, once', async () => {
    const { person, message } = await cite(CONTRADICTED);
    const posted = await click(person, message, 'Post quote');
    expect(posted.ephemeral).toBe(false);
    const [quote, ...origin] = posted.text.split('\n');
    expect(quote).toBe(
      '> Hamas still holds 59 hostages in Gaza, by the count that Axios published on Wednesday.',
    );
    for (const part of [
      'In numbers: the hostages in Gaza',
      'Signal & Strait',
      '5 March 2025',
      '`doha-briefs.jsonl:1`',
      '(https://signal-strait.example.org/briefs/hostages-in-numbers)',
      `quoted by ${person.mention}`,
    ]) {
      expect(origin.join('\n')).toContain(part);
    }
    expect(posted.buttons).toEqual([]);
    const again = await click(person, message, 'Post quote');
    expect(again.ephemeral).toBe(true);
    expect(again.text).toContain('This quote has been posted already');
    // Another finding of the same check is another quote.
    const next = await click(person, message, '▶️');
    expect((await click(person, next, 'Post quote')).ephemeral).toBe(false);
  });

  it('posts once although the button is pressed twice at the same time', async () => {
    const { person, message } = await cite(SUPPORTED);
    const ben = running.person();
    const before = ben.sees(running.general).length;
    const traces = await Promise.all([1, 2, 3].map(() => person.click(message, 'Post quote')));
    const told = await Promise.all(traces.map((trace) => trace.response()));
    expect(told.filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
    expect(ben.sees(running.general)).toHaveLength(before + 1);
  });

  it('refuses a text of nothing', async () => {
    const { message } = await cite(' \n ');
    expect(message.text).toContain('There is no text here');
    expect(message.ephemeral).toBe(true);
  });
});

describe('Find sources', () => {
  const findSources = async (message: SeenMessage, person = running.person()) =>
    (await person.messageCommand(message, 'Find sources')).response();

  it('checks what somebody has said', async () => {
    const said = running.person().say(running.general, CONTRADICTED);
    const found = await findSources(said);
    expect(found.ephemeral).toBe(true);
    expect(found.text).toMatch(/^❌ \*\*Contradicted\./u);
  });

  it('leaves out whom it mentions and how it is set', async () => {
    const ann = running.person();
    const said = ann.say(running.general, `@everyone **${SUPPORTED}** <https://example.org/news>`, {
      mentions: [ann],
    });
    const found = await findSources(said);
    expect(found.text).toMatch(/^✅ \*\*Supported/u);
    expect(found.text).toContain(`“${SUPPORTED}”`);
  });

  it('takes a message of the bot by what it shows, whose content is empty', async () => {
    const ann = running.person();
    const asked = await ann.slash(running.general, 'cite', { text: CONTRADICTED });
    const posted = await click(ann, await asked.response(), 'Post quote');
    expect(posted.content).toBe('');
    const found = await findSources(posted);
    expect(found.text).toMatch(/^✅ \*\*Supported/u);
    expect(found.text).toContain('“Hamas still holds 59 hostages in Gaza, by the count');
  });

  it('takes an answer of the bot by the words that its lead is taken from', async () => {
    const ann = running.person();
    const question = 'How many hostages does Hamas still hold?';
    const answer = await (await ann.slash(running.general, 'ask', { question })).response();
    const found = await findSources(answer);
    expect(found.text).toMatch(/^✅ \*\*Supported/u);
    expect(found.text).toContain('“Hamas still holds 59 hostages in Gaza, by the count');
    const nothing = await (
      await ann.slash(running.general, 'ask', { question: 'What is the price of copper in Chile?' })
    ).response();
    expect((await findSources(nothing)).text).toContain('There is no text here');
  });

  it('says so where a message has no text', async () => {
    const said = running.person().say(running.general, '');
    const found = await findSources(said);
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('There is no text here');
  });
});
