import { describe, expect, it } from 'vitest';
import type { Person, SeenMessage, TextChannel } from '../stand-in/index.js';
import { labelsOf, saidOf } from './read-message.js';
import { corpusFolder, runningBot } from './running-bot.js';
import { slashAsk } from './talk.js';

/** Two men of one surname, of whom an article names one by that alone, and names that try to be more. */
const ARTICLES = {
  'harbour/quay.md': `---
title: Quay reopens
publisher: Tidewater Gazette
date: 2025-02-10
---

Harbour master Rosalind Quillfeather met Mayor Tobias Quillfeather in Ruse on Monday.

"The quay is open again," Rosalind Quillfeather said. Tobias Quillfeather thanked the dockers.
`,
  'harbour/fees.md': `---
title: Fees rise
publisher: Tidewater Gazette
date: 2025-03-02
---

Harbour fees are to rise in June, said Quillfeather, who called them overdue.
`,
};

const running = runningBot({ corpus: () => corpusFolder({ added: ARTICLES }) });

const show = async (
  person: Person,
  options: Readonly<Record<string, string | boolean>>,
  channel: TextChannel = running.general,
) => (await person.slash(channel, 'actor', options)).response();
const click = async (person: Person, message: SeenMessage, button: string | RegExp) =>
  (await person.click(message, button)).response();
const choose = async (person: Person, message: SeenMessage, menu: string, option: string) =>
  (await person.choose(message, menu, option)).response();

const optionsOf = ({ selects }: SeenMessage, menu: string) =>
  selects.find(({ placeholder }) => placeholder === menu)?.options.map(({ label }) => label) ?? [];

const SOURCES = 'Show a source in context';

describe('/actor', () => {
  it('offers actors while one types, by any of their spellings', async () => {
    const ann = running.person();
    const offered = async (name: string) => ann.autocomplete(running.general, 'actor', { name });
    expect((await offered('boeh'))[0]?.name).toMatch(/^Adam Boehler \(person, \d+ articles\)$/u);
    expect((await offered('abu mar'))[0]?.name).toMatch(/Abu Marzouk/u);
    expect((await offered('')).length).toBeGreaterThan(5);
    expect((await offered('')).length).toBeLessThanOrEqual(25);
    expect(await offered('zzyzx qqq')).toEqual([]);
  });

  it('shows who was chosen: roles, statements and connections, each with its source', async () => {
    const ann = running.person();
    const [choice] = await ann.autocomplete(running.general, 'actor', { name: 'boehler' });
    const dossier = await show(ann, { name: String(choice?.value) });
    expect(dossier.ephemeral).toBe(false);
    expect(dossier.text).toMatch(/^\*\*Adam Boehler\*\* · person$/mu);
    expect(dossier.text).toMatch(/^-# \d+ articles/mu);
    expect(dossier.text).toMatch(/^- \*\*[^*]*envoy[^*]*\*\* · .* \[\d+\]/mu);
    expect(dossier.text).toMatch(/^-# Sources$/mu);
    expect(dossier.text).toContain('The Northgate Chronicle');
    // Every number that stands in the dossier is that of a source.
    const passage = await choose(ann, dossier, SOURCES, optionsOf(dossier, SOURCES)[0] ?? '');
    expect(passage.ephemeral).toBe(true);
    expect(passage.text).toMatch(/\*\*\[1\]\*\*/u);
    const sources = await click(ann, dossier, /^Sources/u);
    expect(sources.text).toMatch(/^-# “Adam Boehler”$/mu);
    expect(labelsOf(sources)).toContain('1');
  });

  it.each(['Karoline Leavitt', 'Benjamin Netanyahu', 'Steve Witkoff', 'Donald Trump', 'Hamas'])(
    'finds %s as it is typed',
    async (name) => {
      const ann = running.person();
      const dossier = await show(ann, { name, private: true });
      expect(dossier.ephemeral).toBe(true);
      expect(dossier.text).toContain(
        `**${name}** · ${name === 'Hamas' ? 'organisation' : 'person'}`,
      );
    },
  );

  it('knows one man under two spellings', async () => {
    const ann = running.person();
    const [one, other] = await Promise.all([
      show(ann, { name: 'Mousa Abu Marzouk' }),
      show(ann, { name: 'Moussa Abu Marzouk' }),
    ]);
    expect(one.text).toBe(other.text);
    expect(one.text).toContain('Also written');
  });

  it('offers the nearest names for one that nobody has, and opens the one that is chosen', async () => {
    const ann = running.person();
    const asked = await show(ann, { name: 'Karolyne Leavit' });
    if (!asked.text.includes('** · person\n')) expect(asked.text).toMatch(/nearest names|Leavitt/u);
    const none = await show(ann, { name: '**Xqzw** <@1>' });
    expect(none.text).toContain('No article names “\\*\\*Xqzw\\*\\* \\<@1\\>”');
  });

  it('asks whom an ambiguous name means; the choice takes the place of the question', async () => {
    const [ann, ben] = [running.person(), running.person()];
    const asked = await show(ann, { name: 'Quillfeather' });
    expect(asked.text).toContain('Whom do you mean?');
    const menu = 'Choose whom you mean';
    expect(optionsOf(asked, menu).sort()).toEqual(['Rosalind Quillfeather', 'Tobias Quillfeather']);
    const own = await choose(ben, asked, menu, 'Tobias Quillfeather');
    expect(own.ephemeral).toBe(true);
    expect(own.text).toContain('**Tobias Quillfeather** · person');
    const chosen = await choose(ann, asked, menu, 'Rosalind Quillfeather');
    expect(chosen.id).toBe(asked.id);
    expect(chosen.text).toContain('**Rosalind Quillfeather** · person');
    expect(chosen.text).toContain('Not counted: “Quillfeather”');
    expect(chosen.text).toContain('“The quay is open again”');
  });
});

describe('the buttons of a dossier', () => {
  it('list statements and connections, each with its sources, and lead to other dossiers', async () => {
    const ann = running.person();
    const leavitt = await show(ann, { name: 'Karoline Leavitt' });
    const statements = await click(ann, leavitt, /^Statements/u);
    expect(statements.ephemeral).toBe(true);
    expect(statements.text).toMatch(/^\*\*Karoline Leavitt\*\* · \d+ statements?, latest first$/mu);
    expect(statements.text).toMatch(/^- .* \[1\]$/mu);
    const dossier = await show(ann, { name: 'Adam Boehler' });
    const connections = await click(ann, dossier, /^Connections/u);
    expect(connections.text).toMatch(/closest first/u);
    const [name = ''] = optionsOf(connections, 'Open a dossier');
    const other = await choose(ann, connections, 'Open a dossier', name);
    expect(other.ephemeral).toBe(true);
    expect(other.text).toContain(`**${name}**`);
    expect(ann.look(dossier)?.text).toBe(dossier.text);
  });

  it('leaf through what is too much for one page', async () => {
    const ann = running.person();
    const dossier = await show(ann, { name: 'Hamas' });
    const first = await click(ann, dossier, /^Connections/u);
    const label = labelsOf(first).find((one) => one.startsWith('Page 1 / '));
    expect(label).toBeDefined();
    const second = await click(ann, first, '▶️');
    expect(second.id).toBe(first.id);
    expect(labelsOf(second)).toContain(label?.replace('Page 1', 'Page 2'));
    expect(second.text).not.toBe(first.text);
    // The sources in the menu are those of the page that is shown.
    const passage = await choose(ann, second, SOURCES, optionsOf(second, SOURCES)[0] ?? '');
    expect(passage.text).toMatch(/\*\*\[1\]\*\*/u);
    expect((await click(ann, second, '◀️')).text).toBe(first.text);
  });

  it('ask about the actor where one is', async () => {
    const ann = running.person();
    const dossier = await show(ann, { name: 'Karoline Leavitt' });
    const { modal } = await ann.click(dossier, 'Ask about');
    expect(modal?.title).toBe('Ask about Karoline Leavitt');
    const answer = await (await ann.submit(modal, {})).response();
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('asked: “What did Karoline Leavitt say?”');
    expect(saidOf(answer)).not.toBeNull();
    const again = await ann.click(dossier, 'Ask about');
    const sent = await ann.submit(again.modal, { question: 'Who is Karoline Leavitt?' });
    expect((await sent.response()).text).toContain('press secretary');
  });

  it('work after a restart', async () => {
    const ann = running.person();
    const dossier = await show(ann, { name: 'Adam Boehler' });
    await running.restart();
    expect((await click(ann, dossier, /^Connections/u)).text).toContain('**Adam Boehler**');
    expect((await ann.click(dossier, 'Ask about')).modal).not.toBeNull();
  });
});

describe('an answer', () => {
  it('leads to the dossiers of those whom it names', async () => {
    const ann = running.person();
    const answer = await slashAsk(ann, running.general, 'Who led the American delegation in Doha?');
    const names = optionsOf(answer, 'Who is …');
    expect(names).toContain('Adam Boehler');
    const ben = running.person();
    const dossier = await choose(ben, answer, 'Who is …', 'Adam Boehler');
    expect(dossier.ephemeral).toBe(true);
    expect(dossier.text).toContain('**Adam Boehler** · person');
    expect(ben.look(answer)).toEqual(answer);
  });
});

describe('sources that a channel is restricted to', () => {
  it('are the only ones that tell of actors there, also for what was opened before', async () => {
    const guild = running.newGuild('harbour');
    const channel = guild.channel('harbour');
    const ann = running.person();
    const before = await show(ann, { name: 'Adam Boehler' }, channel);
    const list = await click(ann, before, /^Connections/u);
    const manager = running.manager();
    await (await manager.slash(channel, 'footnote settings', { sources: 'harbour' })).response();

    expect(await ann.autocomplete(channel, 'actor', { name: 'boehler' })).toEqual([]);
    const everybody = await ann.autocomplete(channel, 'actor', { name: '' });
    expect(everybody.map(({ name }) => name).join()).not.toMatch(/Hamas|Trump|Boehler/u);
    expect((await show(ann, { name: 'Adam Boehler' }, channel)).text).not.toMatch(/envoy|Doha/u);
    // Somebody else: who clicks twice in a moment is answered once.
    const ben = running.person();
    for (const button of [/^Connections/u, 'Timeline', /^Sources/u]) {
      const { ephemeral, text } = await click(ben, before, button);
      expect(ephemeral).toBe(true);
      expect(text).toMatch(/can be shown here|leaves out in this channel/u);
      expect(text).not.toMatch(/envoy|Doha/u);
    }
    const passage = await choose(ann, list, SOURCES, optionsOf(list, SOURCES)[0] ?? '');
    expect(passage.text).toContain('leaves out in this channel');
    expect((await show(ann, { name: 'Tobias Quillfeather' }, channel)).text).toContain('Ruse');
  });
});
