import { describe, expect, it } from 'vitest';
import type { Person, SeenMessage, TextChannel } from '../stand-in/index.js';
import { labelsOf, linkOf } from './read-message.js';
import { corpusFolder, runningBot } from './running-bot.js';

/** Names that try to be more than names; `\u202E` turns the direction of writing around. */
const HOSTILE = {
  '@everyone **free** [gold](https:||evil.example).md':
    '# <@1> **@here** _claims_ `x` ||y||\n\nThe ferry to Ruse was late on Monday.\n',
  'ledger\u202Eexe.md': '# Ledger\u200B of the \u202Eevil harbour\n\nThe harbour paid 12 debts.\n',
  [`long/${'long-name-'.repeat(20)}.md`]: `# ${'A very long title '.repeat(20)}\n\nIt was long.\n`,
};

const note = (n: number) => [
  `archive/note-${String(n).padStart(2, '0')}.md`,
  `# Note ${n}\n\nTide ${n} was high.\n`,
];

/** The sample corpus, an archive of many small articles, and hostile names. */
const running = runningBot({
  corpus: () =>
    corpusFolder({
      added: {
        ...HOSTILE,
        ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => note(n + 1))),
      },
    }),
});

const MENU = 'Open an article';

const shown = async (
  person: Person,
  command: string,
  options = {},
  channel: TextChannel = running.general,
) => (await person.slash(channel, command, options)).response();
const click = async (person: Person, message: SeenMessage, button: string) =>
  (await person.click(message, button)).response();

const titlesOf = ({ selects }: SeenMessage) => selects[0]?.options.map(({ label }) => label) ?? [];

describe('/sources', () => {
  it('lists all articles, page by page, to whoever asks alone', async () => {
    const ann = running.person();
    const first = await shown(ann, 'sources');
    expect(first.ephemeral).toBe(true);
    expect(first.text).toMatch(/^\*\*54 articles\*\*$/mu);
    expect(labelsOf(first)).toEqual(['◀️', 'Page 1 / 7', '▶️']);
    const titles = new Set(titlesOf(first));
    let page = first;
    for (let at = 2; at <= 7; at += 1) {
      page = await click(ann, page, '▶️');
      expect(page.id).toBe(first.id);
      for (const title of titlesOf(page)) titles.add(title);
    }
    expect(titles.size).toBe(54);
    expect(page.buttons.find(({ emoji }) => emoji === '▶️')?.disabled).toBe(true);
    expect(titlesOf(await click(ann, page, '◀️'))).not.toEqual(titlesOf(page));
  });

  it('lists those whose names hold the words', async () => {
    const ann = running.person();
    const found = await shown(ann, 'sources', { query: 'LEVANT wire' });
    expect(found.text).toMatch(/^\*\*1 article\*\* matching “LEVANT wire”/u);
    expect(found.text).toContain('`israel-heard-of-doha-talks-on-its-own.md`');
    expect(found.buttons).toEqual([]);
    const none = await shown(ann, 'sources', { query: '**tulips** <@1>' });
    expect(none.text).toContain('No article matches “\\*\\*tulips\\*\\* \\<@1\\>”');
  });

  it('opens an article of the menu beside the list, and leafs through its passages', async () => {
    const ann = running.person();
    const list = await shown(ann, 'sources', { query: 'northgate' });
    const [option] = titlesOf(list);
    const card = await (await ann.choose(list, MENU, option ?? '')).response();
    expect(card.id).not.toBe(list.id);
    expect(card.ephemeral).toBe(true);
    expect(card.text).toMatch(/^\*\*White House confirms direct channel to Hamas\*\*$/mu);
    for (const part of [
      '`white-house-confirms-hamas-channel.html`',
      'The Northgate Chronicle',
      'Peter Oyelaran',
      '6 March 2025, stated',
    ]) {
      expect(card.text).toContain(part);
    }
    expect(linkOf(card, 'Open article')).toMatch(/^https:\/\/northgate-chronicle/u);
    expect(ann.look(list)?.text).toBe(list.text);
    // It can be opened again, and so can others.
    expect((await (await ann.choose(list, MENU, option ?? '')).response()).text).toBe(card.text);
  });
});

describe('/source', () => {
  const offered = (file: string, person = running.person(), channel = running.general) =>
    person.autocomplete(channel, 'source', { file });

  it('offers articles while one types, those that fit best first, 25 at most', async () => {
    expect(await offered('')).toHaveLength(25);
    expect(await offered('note')).toHaveLength(25);
    expect((await offered('note 7'))[0]?.name).toBe('Note 7 (archive/note-07.md)');
    const names = (await offered('hamas')).map(({ name }) => name);
    expect(names[0]).toMatch(/^Hamas works its Western contacts/u);
    expect(names.length).toBeGreaterThan(3);
    expect(await offered('no such thing at all')).toEqual([]);
  });

  it('shows the article that was chosen', async () => {
    const ann = running.person();
    const [choice] = await offered('truce', ann);
    const card = await shown(ann, 'source', { file: String(choice?.value) });
    expect(card.ephemeral).toBe(true);
    expect(card.text).toContain('After 42 days, the Gaza truce has no second stage');
  });

  it('takes a path as it is typed, and words of a title', async () => {
    const ann = running.person();
    const path = 'us-hamas-direct-talks-doha.txt';
    expect((await shown(ann, 'source', { file: path })).text).toContain(`\`${path}\``);
    expect((await shown(ann, 'source', { file: 'harbour review' })).text).toContain('EU court');
  });

  it('names the nearest files where there is none of that name', async () => {
    const missing = await shown(running.person(), 'source', {
      file: 'us-hamas-direct-talk-doah.txt',
    });
    expect(missing.text).toContain('There is no article in a file `us-hamas-direct-talk-doah.txt`');
    expect(missing.text).toContain('`us-hamas-direct-talks-doha.txt`');
  });

  it('shows hostile names as they are, in lists, choices and cards', async () => {
    const ann = running.person();
    for (const typed of ['gold', 'ledger', 'long']) {
      const [choice] = await offered(typed, ann);
      expect(choice?.name).not.toMatch(/[\u200B\u202E]/u);
      const card = await shown(ann, 'source', { file: String(choice?.value) });
      expect(card.text).toContain('1 passage');
      expect(card.text).not.toMatch(/[\u200B\u202E]|@everyone|@here/u);
      const list = await shown(ann, 'sources', { query: typed });
      expect(titlesOf(list)).toHaveLength(1);
      expect(JSON.stringify(list.components)).not.toMatch(/[\u200B\u202E]|@everyone|@here/u);
    }
    const list = await shown(ann, 'sources', { query: 'gold' });
    expect(list.text).toContain('\\<@1\\> ＠here');
  });
});

describe('sources that a channel is restricted to', () => {
  it('are the only ones that anything there tells of', async () => {
    const guild = running.newGuild('archive', 'general');
    const [channel, other] = [guild.channel('archive'), guild.channel('general')];
    const manager = running.manager();
    await shown(manager, 'footnote settings', { channel, sources: 'archive, long/**' }, channel);
    const ann = running.person();

    expect((await shown(ann, 'sources', {}, channel)).text).toMatch(/^\*\*41 articles\*\*$/mu);
    expect(await ann.autocomplete(channel, 'source', { file: 'hamas' })).toEqual([]);
    expect(
      await ann.autocomplete(channel, 'ask', { question: 'W', source: 'levant' }, 'source'),
    ).toEqual([]);

    const [hidden] = await ann.autocomplete(other, 'source', { file: 'truce' });
    for (const file of [String(hidden?.value), 'gaza-truce-after-42-days.json']) {
      const { text } = await shown(ann, 'source', { file }, channel);
      expect(text).not.toContain('42 days');
    }
    const question = 'How many hostages does Hamas still hold?';
    expect((await shown(ann, 'ask', { question }, channel)).text).toMatch(/^\*\*Nothing on this/u);
    const chosen = await shown(ann, 'ask', { question, source: 'levant wire' }, channel);
    expect(chosen.text).toContain('No article matches');
    const past = await shown(ann, 'ask', { question, source: 'publisher:Levant Wire' }, channel);
    expect(past.text).not.toMatch(/\b59\b/u);
    const claim = await shown(ann, 'cite', { text: 'Hamas holds 59 hostages.' }, channel);
    expect(claim.text).toMatch(/Not found/u);

    expect((await shown(ann, 'ask', { question }, other)).text).toContain('59 hostages');
    expect((await shown(ann, 'sources', {}, other)).text).toMatch(/^\*\*54 articles\*\*$/mu);
  });
});
