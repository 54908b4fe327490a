import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dossierSchema, timelineSchema } from '../../src/actors/index.js';
import { openActors } from './open-actors.js';

const HARBOUR = `---
title: Harbour talks
publisher: The Tide Post
date: 2024-05-14
---

Harbour minister Ivana Petrova met Omar Saidov in Varna on 12 May 2024 to discuss the new ferry.

“The ferry will sail in June,” Petrova told reporters on Monday.

Photo: Pia Lindqvist/Tide Press
`;
const FERRY = `---
title: Ferry delayed
publisher: Levant Wire
date: 2024-06-20
---

Former harbour minister Ivanna Petrova said the ferry was late because of storms.
`;

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function newsroom() {
  const corpus = await mkdtemp(join(tmpdir(), 'footnote-actors-'));
  const library = await mkdtemp(join(tmpdir(), 'footnote-actors-library-'));
  for (const folder of [corpus, library]) {
    closing.push(() => rm(folder, { recursive: true, force: true }));
  }
  await writeFile(join(corpus, 'harbour.md'), HARBOUR);
  await writeFile(join(corpus, 'ferry.md'), FERRY);
  const opened = await openActors(corpus, library);
  closing.push(opened.close);
  return { corpus, ...opened };
}

describe('actors of a library', () => {
  it('are one for two spellings, with roles, words and meetings from both articles', async () => {
    const { actors } = await newsroom();
    const found = await actors.find('Petrova');
    if (found.status !== 'found') throw new Error(found.status);
    const dossier = await actors.dossier(found.actor.id);
    expect(dossierSchema.parse(dossier)).toEqual(dossier);
    expect(dossier?.variants.map(({ form }) => form)).toEqual(
      expect.arrayContaining(['Ivana Petrova', 'Ivanna Petrova', 'Petrova']),
    );
    expect(dossier?.roles.map(({ text, tense }) => [text, tense])).toEqual([
      ['Harbour minister', 'current'],
      ['Former harbour minister', 'former'],
    ]);
    expect(dossier?.statements.map(({ text }) => text).join(' ')).toContain(
      'The ferry will sail in June',
    );
    expect(dossier?.connections[0]).toMatchObject({ actor: { name: 'Omar Saidov' }, form: 'met' });
    expect(dossier).toMatchObject({ articles: 2, origins: 2 });
    for (const { quote, file, lines } of dossier?.citations ?? []) {
      expect(quote).not.toBe('');
      expect(['harbour.md', 'ferry.md']).toContain(file);
      expect(lines[0]).toBeGreaterThan(5);
    }
  });

  it('tell events of a period with their sources', async () => {
    const { actors } = await newsroom();
    const timeline = await actors.timeline({ since: '2024-05-01', until: '2024-05-31' });
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    const meeting = timeline.entries.find(({ date }) => date.value === '2024-05-12');
    expect(meeting?.text).toContain('met Omar Saidov');
    expect(meeting?.actors.map(({ name }) => name)).toContain('Omar Saidov');
  });

  it('show nothing of articles that a filter hides', async () => {
    const { actors } = await newsroom();
    const filter = { within: ['ferry.md'] };
    expect((await actors.find('Saidov', filter)).status).toBe('unknown');
    const found = await actors.find('Petrova', filter);
    if (found.status !== 'found') throw new Error(found.status);
    const dossier = await actors.dossier(found.actor.id, filter);
    expect(dossier).toMatchObject({ articles: 1, connectionCount: 0 });
    expect(JSON.stringify(dossier)).not.toMatch(/harbour\.md|Ivana /u);
    expect((await actors.timeline({ filter })).entries).toEqual([]);
  });

  it('list photographers only where they are asked for', async () => {
    const { actors } = await newsroom();
    const names = async (besideStory: boolean) =>
      (await actors.list({ besideStory })).actors.map(({ name }) => name);
    expect(await names(false)).not.toContain('Pia Lindqvist');
    expect(await names(true)).toContain('Pia Lindqvist');
  });

  it('follow actors.yaml without indexing again', async () => {
    const { actors, corpus } = await newsroom();
    await writeFile(join(corpus, 'actors.yaml'), 'rename:\n  Ivana Petrova: Ivana P. Petrova\n');
    const found = await actors.find('Petrova');
    expect(found).toMatchObject({ actor: { name: 'Ivana P. Petrova' } });
    await writeFile(join(corpus, 'actors.yaml'), 'renam:\n  A: B\n');
    await expect(actors.find('Petrova')).rejects.toMatchObject({ code: 'actors/invalid' });
  });

  it('tell which names of actors.yaml no article has', async () => {
    const { actors, corpus } = await newsroom();
    expect(await actors.unknownOverrides()).toEqual([]);
    await writeFile(join(corpus, 'actors.yaml'), 'hide:\n  - Omar Saidov\n  - No Body\n');
    expect(await actors.unknownOverrides()).toEqual(['No Body']);
  });

  it('go with their article', async () => {
    const { actors, corpus, index } = await newsroom();
    await actors.find('Saidov');
    await rm(join(corpus, 'harbour.md'));
    await index();
    // A directory may be behind for a moment; another view is made anew.
    expect((await actors.find('Saidov', { within: ['**'] })).status).toBe('unknown');
  });
});
