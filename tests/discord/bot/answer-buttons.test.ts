import { describe, expect, it } from 'vitest';
import type { Person, SeenMessage } from '../stand-in/index.js';
import { labelsOf, linkOf, saidOf } from './read-message.js';
import { runningBot } from './running-bot.js';

const running = runningBot();

const FIRST_TALKS = 'When did the US first talk directly to Hamas?';
const MANY_AT_ONCE =
  'What did Trump say, what did Leavitt say, what did Netanyahu say, what did Ghazi Hamad say and what did Bassem Naim say?';

async function answered(question = FIRST_TALKS, person = running.person()) {
  const message = await (await person.slash(running.general, 'ask', { question })).response();
  return { person, message };
}

const click = async (person: Person, message: SeenMessage, button: string) =>
  (await person.click(message, button)).response();

describe('the button of a source', () => {
  it('shows the quote in its context, with the address, to whoever presses it', async () => {
    const { message } = await answered();
    const ben = running.person();
    const passage = await click(ben, message, '1');
    expect(passage.ephemeral).toBe(true);
    expect(passage.text).toContain('White House confirms direct channel to Hamas');
    expect(passage.text).toContain('`white-house-confirms-hamas-channel.html:48-50`');
    // The quote in bold, between what stands before and behind it in the article.
    expect(passage.text).toMatch(
      /held in Doha last month\. \*\*They are the first direct talks.*1997\.\*\*\s+Karoline Leavitt/u,
    );
    expect(linkOf(passage, 'Open article')).toBe(
      'https://northgate-chronicle.example.com/world/white-house-hamas-channel',
    );
    expect(running.person().look(passage)).toBeNull();
    expect(ben.look(message)).toEqual(message);
  });

  it('gives one message for a double click', async () => {
    const { person, message } = await answered();
    const traces = await Promise.all([1, 2].map(() => person.click(message, '1')));
    const shown = await Promise.any(traces.map((trace) => trace.response()));
    expect(shown.text).toContain('White House confirms');
    await Promise.all(traces.map((trace) => trace.settled()));
    expect(traces.filter(({ failed }) => failed)).toEqual([]);
    expect(person.sees(running.general).filter(({ text }) => text === shown.text)).toHaveLength(1);
  });

  it('leads nowhere where the article has no address', async () => {
    const { person, message } = await answered();
    const passage = await click(person, message, '5');
    expect(passage.text).toContain('`us-hamas-direct-talks-doha.txt:22`');
    expect(linkOf(passage, 'Open article')).toBeNull();
  });

  it('lets the quote be posted', async () => {
    const { person, message } = await answered();
    const quote = await click(person, await click(person, message, '1'), 'Post quote');
    expect(quote.ephemeral).toBe(false);
    expect(quote.text).toMatch(/^> They are the first direct talks/u);
  });
});

describe('the list of all sources', () => {
  it('is opened from an answer with too many to show, and leafed through', async () => {
    const { person, message } = await answered(MANY_AT_ONCE);
    const all = labelsOf(message).find((label) => /^All \d+ sources$/u.test(label)) ?? '';
    const count = Number(/\d+/u.exec(all)?.[0]);
    const pages = Math.ceil(count / 5);
    expect(pages).toBeGreaterThan(2);
    const first = await click(person, message, all);
    expect(first.ephemeral).toBe(true);
    expect(labelsOf(first)).toEqual(['1', '2', '3', '4', '5', '◀️', `1 / ${pages}`, '▶️']);
    const cited = new Set<string>();
    let page = first;
    for (let at = 1; at <= pages; at += 1) {
      for (const [, n = ''] of page.text.matchAll(/^\*\*\[(\d+)\]\*\*/gmu)) cited.add(n);
      if (at < pages) page = await click(person, page, '▶️');
      expect(page.id).toBe(first.id);
    }
    expect(cited.size).toBe(count);
    expect((await click(person, page, String(count))).text).toContain(`[${count}]`);
    expect(person.look(message)?.text).toBe(message.text);
  });
});

describe('a rating', () => {
  const ratings = () =>
    running.journal((journal) => journal.ratings({ limit: 100 }).map((one) => ({ ...one })));

  it('is stored with the question, the answer and its sources, and can be deleted', async () => {
    const { message } = await answered();
    const ben = running.person();
    const thanks = await click(ben, message, '👍');
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.text).toContain('Thank you');
    const said = saidOf(message);
    expect(ratings()).toMatchObject([{ said, user: ben.id, verdict: 'up', comment: null }]);
    const kept = running.journal((journal) => (said === null ? null : journal.said(said)));
    expect(kept?.content).toMatchObject({
      question: FIRST_TALKS,
      kind: 'answered',
      citations: [{ n: 1, file: 'white-house-confirms-hamas-channel.html' }, {}, {}, {}, {}],
    });

    expect((await click(ben, thanks, 'Delete my rating')).text).toContain('has been deleted');
    expect(ratings()).toEqual([]);
    expect((await click(ben, thanks, 'Delete my rating')).text).toContain('No rating of yours');
  });

  it('that is bad opens a form; what is written there is stored, and printed for the admin', async () => {
    const { person, message } = await answered();
    const pressed = await person.click(message, '👎');
    expect(pressed.modal?.title).toBe('What is wrong with the answer?');
    expect(ratings()).toMatchObject([{ user: person.id, verdict: 'down', comment: null }]);
    const sent = await person.submit(pressed.modal, { complaint: 'The date is *wrong*.' });
    const thanks = await sent.response();
    expect(thanks.ephemeral).toBe(true);
    expect(ratings()).toMatchObject([{ verdict: 'down', comment: 'The date is *wrong*.' }]);

    const { out } = await running.footnote('feedback');
    expect(out).toMatch(/^down \d{4}-\d\d-\d\d/u);
    expect(out).toContain(FIRST_TALKS);
    expect(out).toContain('The date is *wrong*.');
    expect(out).toContain('white-house-confirms-hamas-channel.html');
    expect(out).not.toContain(person.id);

    // Changed one's mind: there is one rating of a person for an answer.
    await click(person, message, '👍');
    expect(ratings()).toMatchObject([{ verdict: 'up', comment: null }]);
    await click(person, thanks, 'Delete my rating');
    expect(ratings()).toEqual([]);
  });

  it('can be deleted although the form was closed: who says it again is shown how', async () => {
    const ann = running.person();
    const asked = { question: FIRST_TALKS, private: true };
    const message = await (await ann.slash(running.general, 'ask', asked)).response();
    const posted = await click(ann, message, 'Post');
    const { modal } = await ann.click(message, '👎');
    expect(modal?.text).toContain('Your 👎 is noted already');
    const again = await click(ann, posted, '👎');
    expect(again.text).toContain('Your 👎 is noted');
    await click(ann, again, 'Delete my rating');
    expect(ratings()).toEqual([]);
  });

  it('counts although the form is closed or sent empty', async () => {
    const { person, message } = await answered();
    const pressed = await person.click(message, '👎');
    await (await person.submit(pressed.modal, {})).response();
    expect(ratings()).toMatchObject([{ user: person.id, verdict: 'down', comment: null }]);
  });
});

describe('a restriction of sources that came later', () => {
  it('holds for what was answered and found before', async () => {
    const guild = running.newGuild('desk');
    const channel = guild.channel('desk');
    const ann = running.person();
    const use = async (command: string, options: Readonly<Record<string, string | boolean>>) =>
      (await ann.slash(channel, command, options)).response();
    const answer = await use('ask', { question: FIRST_TALKS, private: true });
    const long = await use('ask', { question: MANY_AT_ONCE });
    const check = await use('cite', { text: 'Adam Boehler met Hamas in Doha.' });
    const context = await click(ann, check, 'In context');
    const all = labelsOf(long).find((label) => label.startsWith('All ')) ?? '';
    const list = await click(ann, long, all);

    const manager = running.manager();
    const sources = 'us-hamas-direct-talks-doha.txt';
    await (await manager.slash(channel, 'footnote settings', { sources })).response();

    const NOT_HERE = 'leaves out in this channel';
    for (const [message, button] of [
      [answer, '1'],
      [answer, 'Post'],
      [check, '▶️'],
      [context, 'Post quote'],
    ] as const) {
      expect(await click(ann, message, button)).toMatchObject({
        ephemeral: true,
        text: expect.stringContaining(NOT_HERE),
      });
    }
    expect((await click(ann, answer, '5')).text).toContain('`us-hamas-direct-talks-doha.txt:22`');
    const shorter = await click(ann, list, '▶️');
    expect(shorter.text).toContain('us-hamas-direct-talks-doha.txt');
    expect(shorter.text).not.toContain('.html');
  });
});
