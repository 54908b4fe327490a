import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openActors } from './open-actors.js';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

describe.skipIf(!existsSync(CORPUS))('the actors of the corpus beside the repository', () => {
  let opened: Awaited<ReturnType<typeof openActors>>;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-actors-dev-'));
    opened = await openActors(CORPUS, folder);
  });
  afterAll(async () => {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['Mousa Abu Marzouk', 'Moussa Abu Marzook', 2],
    ['Khaled Meshaal', 'Khaled Mashal', 2],
    ['Bassem Naim', 'Basem Naim', 2],
    ['Hossein Amir Abdollahian', 'Hossein Amir-Abdollahian', 1],
    ['International Crisis Group', 'ICG', 1],
    ['Israel Defence Forces', 'IDF', 2],
  ])('%s and %s are one, in %i articles', async (one, other, articles) => {
    const [first, second] = await Promise.all([one, other].map((name) => opened.actors.find(name)));
    if (first?.status !== 'found' || second?.status !== 'found') throw new Error('not found');
    expect(second.actor.id).toBe(first.actor.id);
    expect(await opened.actors.dossier(first.actor.id)).toMatchObject({ articles });
  });

  it('keep different people apart', async () => {
    const names = ['Ghazi Hamad', 'Osama Hamdan', 'Abbas Kamel', 'Abbas', 'Saleh al-Arouri'];
    const found = await Promise.all(names.map((name) => opened.actors.find(name)));
    const ids = found.map((one) => (one.status === 'found' ? one.actor.id : one.status));
    expect(new Set(ids).size).toBe(names.length);
  });

  it.each([
    [
      'Adam Boehler',
      [
        'US presidential envoy for hostage affairs',
        'nominee for special envoy for hostage affairs',
        'former Trump administration official',
      ],
    ],
    ['Karoline Leavitt', ['White House press secretary']],
    [
      'Ghazi Hamad',
      ['Hamas official', 'former undersecretary of the Ministry of Foreign Affairs in Gaza'],
    ],
    ['Bassem Naim', ["member of Hamas' international relations office"]],
    ['Ghassan al-Khatib', ['former Palestinian minister of planning in the PA']],
    [
      'Robert Malley',
      [
        'president of the International Crisis Group (ICG) in Washington',
        'Middle East special adviser to President Barack Obama',
      ],
    ],
    ['Abbas Kamel', ['head of Egyptian intelligence']],
    ['Ofir Akunis', ["Israel's consul general in New York"]],
  ])('%s has the roles that sources give', async (name, roles) => {
    const found = await opened.actors.find(name);
    if (found.status !== 'found') throw new Error(found.status);
    const dossier = await opened.actors.dossier(found.actor.id);
    expect(dossier?.roles.map(({ text }) => text).sort()).toEqual([...roles].sort());
    expect(dossier?.roles.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('have a timeline of at least twenty events, with the talks and their confirmation once', async () => {
    const { entries, total } = await opened.actors.timeline({ limit: 100 });
    expect(total).toBeGreaterThanOrEqual(20);
    const talks = entries.filter(({ date }) => date.value === '2025-02');
    expect(talks).toHaveLength(1);
    expect(talks[0]?.text).toMatch(/talks/u);
    const confirmations = entries.filter(
      ({ date, text }) =>
        date.value === '2025-03-05' && /said it held|confirmed|stated/u.test(text),
    );
    expect(confirmations).toHaveLength(1);
    expect(confirmations[0]?.citations.length).toBeGreaterThan(1);
  });

  it('leave photographers and the site itself out of the story', async () => {
    const { actors } = await opened.actors.list({ limit: 200 });
    const names = actors.map(({ name }) => name);
    for (const beside of ['Mohammed Salem', 'Ashraf Amra', 'Vugar Khalilov']) {
      expect(names).not.toContain(beside);
    }
    expect(names.filter((name) => /Newsletter|Membership|Briefing|PRO/u.test(name))).toEqual([]);
  });
});
