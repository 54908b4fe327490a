import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpentTokens } from '../../../src/library/index.js';
import { libraryFolder } from '../library-folder.js';
import { testJournal } from './journal-setup.js';

const DAY = '2025-03-05';

describe('tokens that were spent', () => {
  test('are none where nobody spent any', async () => {
    const journal = await testJournal();
    expect(journal.chatTokens(DAY, null)).toBe(0);
    expect(journal.chatTokens(DAY, 'server-1')).toBe(0);
  });

  test('add up by day and server, and a day has all of its servers and direct messages', async () => {
    const journal = await testJournal();
    const spending = fc.array(
      fc.record({
        day: fc.constantFrom(DAY, '2025-03-06'),
        server: fc.constantFrom('server-1', 'server-2', null),
        tokens: fc.nat({ max: 1_000_000 }),
      }),
      { maxLength: 8 },
    );
    const all: SpentTokens[] = [];
    const sum = (of: readonly SpentTokens[]) => of.reduce((total, { tokens }) => total + tokens, 0);
    fc.assert(
      fc.property(spending, (spent) => {
        for (const one of spent) journal.spendChatTokens(one);
        all.push(...spent);
        for (const day of [DAY, '2025-03-06']) {
          const today = all.filter((one) => one.day === day);
          expect(journal.chatTokens(day, null)).toBe(sum(today));
          const ofOne = today.filter(({ server }) => server === 'server-1');
          expect(journal.chatTokens(day, 'server-1')).toBe(sum(ofOne));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are there after a restart, and for whoever else has the journal open', async () => {
    const folder = await libraryFolder();
    const [first, second] = [await testJournal(folder), await testJournal(folder)];
    first.spendChatTokens({ day: DAY, server: 'server-1', tokens: 3 });
    second.spendChatTokens({ day: DAY, server: 'server-1', tokens: 4 });
    expect(first.chatTokens(DAY, 'server-1')).toBe(7);
    expect((await testJournal(folder)).chatTokens(DAY, null)).toBe(7);
  });

  test('never become fewer', async () => {
    const journal = await testJournal();
    journal.spendChatTokens({ day: DAY, server: null, tokens: 3 });
    expect(() => journal.spendChatTokens({ day: DAY, server: null, tokens: -9 })).toThrow();
    expect(journal.chatTokens(DAY, null)).toBe(3);
  });

  test('stay when a person is forgotten, and go with the days before the one that is kept', async () => {
    const journal = await testJournal();
    for (const day of ['2025-03-03', '2025-03-04', DAY]) {
      journal.spendChatTokens({ day, server: 'server-1', tokens: 1 });
      journal.spendChatTokens({ day, server: null, tokens: 1 });
    }
    journal.forgetUser('ana');
    journal.dropBefore(new Date('2025-03-04T23:59:59Z'));
    expect(journal.chatTokens('2025-03-03', null)).toBe(0);
    expect(journal.chatTokens('2025-03-04', null)).toBe(2);
    expect(journal.chatTokens(DAY, null)).toBe(2);
  });
});
