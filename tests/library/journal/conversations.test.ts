import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../src/library/index.js';
import { minute, sampleTurn, testJournal } from './journal-setup.js';

const questions = (journal: Journal, conversation: string, most = 10) =>
  journal.turns(conversation, most).map(({ turn }) => turn);

describe('the turns of a conversation', () => {
  test('come back as they were, oldest first', async () => {
    const journal = await testJournal();
    const turns = [
      sampleTurn('Who?'),
      sampleTurn('When?', { user: 'ben', at: minute(1) }),
      // Two clocks need not agree: the order in which turns came counts.
      sampleTurn('Where?', { at: minute(0) }),
    ];
    for (const turn of turns) journal.keepTurn('one', turn);
    journal.keepTurn('two', sampleTurn('Why?'));
    expect(journal.turns('one', 10)).toEqual(turns);
    expect(journal.turns('three', 10)).toEqual([]);
  });

  test('are cut to the last ones', async () => {
    const journal = await testJournal();
    for (const n of [1, 2, 3, 4]) journal.keepTurn('one', sampleTurn(`${n}`));
    expect(questions(journal, 'one', 2)).toEqual([{ question: '3' }, { question: '4' }]);
    expect(questions(journal, 'one', 0)).toEqual([]);
    expect(questions(journal, 'one', -1)).toEqual([]);
  });

  test('are carried on in another conversation, and then go their own ways', async () => {
    const journal = await testJournal();
    for (const n of [1, 2]) journal.keepTurn('one', sampleTurn(`${n}`, { at: minute(n) }));
    journal.continueIn('one', 'thread');
    expect(journal.turns('thread', 10)).toEqual(journal.turns('one', 10));
    journal.keepTurn('thread', sampleTurn('3'));
    expect(questions(journal, 'one')).toHaveLength(2);
    expect(questions(journal, 'thread')).toHaveLength(3);
  });

  test('are not carried on where there are any: asked twice, it is done once', async () => {
    const journal = await testJournal();
    journal.keepTurn('one', sampleTurn('1'));
    journal.keepTurn('two', sampleTurn('2'));
    journal.continueIn('one', 'two');
    journal.continueIn('one', 'thread');
    journal.continueIn('one', 'thread');
    journal.continueIn('one', 'one');
    journal.continueIn('none', 'other');
    expect(questions(journal, 'one')).toEqual([{ question: '1' }]);
    expect(questions(journal, 'two')).toEqual([{ question: '2' }]);
    expect(questions(journal, 'thread')).toEqual([{ question: '1' }]);
    expect(questions(journal, 'other')).toEqual([]);
  });
});
