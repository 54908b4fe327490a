import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSaidId } from '../../../src/library/index.js';
import { libraryFolder } from '../library-folder.js';
import { minute, sampleRating, sampleSaid, testJournal } from './journal-setup.js';

describe('ids of what is said', () => {
  test('are twelve characters that fit a custom id, each another', () => {
    const ids = Array.from({ length: 1_000 }, newSaidId);
    for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/u);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what was said', () => {
  test('is read back as it was, also by who opens the journal later', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    const answer = sampleSaid({ conversation: 'answer:1' });
    const listing = sampleSaid({
      kind: 'listing',
      place: { server: null, channel: 'channel-2' },
      content: 'tide',
    });
    for (const said of [answer, listing]) journal.keepSaid(said);
    const later = await testJournal(folder);
    for (const said of [answer, listing]) expect(later.said(said.id)).toEqual(said);
    expect(later.said(newSaidId())).toBeNull();
  });

  test('may hold any text', async () => {
    const journal = await testJournal();
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (content, conversation) => {
        const said = sampleSaid({ content, conversation });
        journal.keepSaid(said);
        expect(journal.said(said.id)).toEqual({
          ...said,
          content: JSON.parse(JSON.stringify(content)),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is found by every message that says it', async () => {
    const journal = await testJournal();
    const said = sampleSaid();
    journal.keepSaid(said);
    journal.noteMessage(said.id, 'message-1');
    journal.noteMessage(said.id, 'message-2');
    journal.noteMessage(said.id, 'message-2');
    expect(journal.saidIn('message-1')).toEqual(said);
    expect(journal.saidIn('message-2')).toEqual(said);
    expect(journal.saidIn('message-3')).toBeNull();
  });

  test('gives way in a message that says something else now', async () => {
    const journal = await testJournal();
    const [first, second] = [sampleSaid(), sampleSaid()];
    for (const said of [first, second]) {
      journal.keepSaid(said);
      journal.noteMessage(said.id, 'message-1');
    }
    expect(journal.saidIn('message-1')).toEqual(second);
  });

  test('is replaced by what is kept with the same id; messages and ratings stay', async () => {
    const journal = await testJournal();
    const said = sampleSaid();
    journal.keepSaid(said);
    journal.noteMessage(said.id, 'message-1');
    journal.rate(sampleRating(said.id));
    const place = { server: 'server-2', channel: 'channel-2' };
    const other = sampleSaid({ id: said.id, place, content: ['else'], at: minute(9) });
    journal.keepSaid(other);
    expect(journal.said(said.id)).toEqual(other);
    expect(journal.saidIn('message-1')).toEqual(other);
    expect(journal.ratings({ server: 'server-1', limit: 5 })).toEqual([]);
    expect(journal.ratings({ server: 'server-2', limit: 5 })).toEqual([sampleRating(said.id)]);
  });

  test('has no messages where it is not kept', async () => {
    const journal = await testJournal();
    const said = sampleSaid();
    journal.noteMessage(said.id, 'message-1');
    journal.keepSaid(said);
    expect(journal.saidIn('message-1')).toBeNull();
  });
});
