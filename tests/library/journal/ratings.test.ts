import { describe, expect, test } from 'vitest';
import { newSaidId } from '../../../src/library/index.js';
import { minute, sampleRating, sampleSaid, testJournal } from './journal-setup.js';

describe('ratings', () => {
  test('are one for each person and answer', async () => {
    const journal = await testJournal();
    const said = sampleSaid();
    journal.keepSaid(said);
    const ana = sampleRating(said.id);
    const ben = sampleRating(said.id, { user: 'ben', verdict: 'down', comment: 'Wrong day.' });
    expect(journal.rate(ana)).toBe(true);
    expect(journal.rate(ben)).toBe(true);
    expect(journal.rating(said.id, 'ana')).toEqual(ana);
    expect(journal.rating(said.id, 'ben')).toEqual(ben);
    expect(journal.rating(said.id, 'cleo')).toBeNull();
  });

  test.each([
    ['a new comment takes the place of the old', 'down', 'Wrong year.', 'Wrong year.'],
    ['the old one stays where the verdict is the same', 'down', null, 'Wrong day.'],
    ['the old one goes where the verdict changes', 'up', null, null],
    ['a new one comes with a new verdict', 'up', 'Right after all.', 'Right after all.'],
  ] as const)('given again: %s', async (_, verdict, comment, kept) => {
    const journal = await testJournal();
    const said = sampleSaid();
    journal.keepSaid(said);
    journal.rate(sampleRating(said.id, { verdict: 'down', comment: 'Wrong day.' }));
    journal.rate(sampleRating(said.id, { verdict, comment, at: minute(7) }));
    const expected = sampleRating(said.id, { verdict, comment: kept, at: minute(7) });
    expect(journal.ratings({ limit: 5 })).toEqual([expected]);
  });

  test('of what is not kept are ignored, and it is said', async () => {
    const journal = await testJournal();
    const rating = sampleRating(newSaidId());
    expect(journal.rate(rating)).toBe(false);
    expect(journal.rating(rating.said, rating.user)).toBeNull();
  });

  test('are deleted by who gave them', async () => {
    const journal = await testJournal();
    const said = sampleSaid();
    journal.keepSaid(said);
    journal.rate(sampleRating(said.id));
    journal.rate(sampleRating(said.id, { user: 'ben' }));
    expect(journal.deleteRating(said.id, 'ana')).toBe(true);
    expect(journal.deleteRating(said.id, 'ana')).toBe(false);
    expect(journal.ratings({ limit: 5 })).toMatchObject([{ user: 'ben' }]);
  });

  test('are listed newest first, all of them or those of a server', async () => {
    const journal = await testJournal();
    const servers = ['server-1', 'server-2', null, 'server-1'];
    const ids = servers.map((server, n) => {
      const said = sampleSaid({ place: { server, channel: 'channel-1' } });
      journal.keepSaid(said);
      journal.rate(sampleRating(said.id, { at: minute((n * 3) % 4) }));
      return said.id;
    });
    const listed = (query: { server?: string; limit: number }) =>
      journal.ratings(query).map(({ said }) => ids.indexOf(said));
    expect(listed({ limit: 10 })).toEqual([1, 2, 3, 0]);
    expect(listed({ limit: 2 })).toEqual([1, 2]);
    expect(listed({ limit: 0 })).toEqual([]);
    expect(listed({ limit: -1 })).toEqual([]);
    expect(listed({ server: 'server-1', limit: 10 })).toEqual([3, 0]);
    expect(listed({ server: 'server-1', limit: 1 })).toEqual([3]);
    expect(listed({ server: 'server-3', limit: 10 })).toEqual([]);
  });
});
