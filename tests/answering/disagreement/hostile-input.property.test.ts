import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOfficeSlips } from '../../../src/answering/disagreement/index.js';
import { creditedOutlet, originsOf } from '../../../src/answering/origins/index.js';
import { witnessOf } from '../origins/sample-witness.js';
import { disagreementsOf } from './show-disagreements.js';

/** Pieces of sentences that the parts look for, in any order, with anything between them. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The quake killed 120 people',
        'in Ashfield',
        'on 3 March',
        'Lomaria',
        'was informed',
        'was not told',
        'without Lomaria’s knowledge',
        'the talks were led by Edda Lind',
        'the nominee for envoy',
        'beat Albion 2-1',
        'the Voss administration is',
        'Correction:',
        'according to',
        '"',
        ',',
        'and',
        '.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((pieces) => pieces.join(' '));

describe('whatever the sentences are', () => {
  it('nothing is thrown, and every position is a part of its sentence, of one of several', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), sentence, (texts, question) => {
        const witnesses = texts.map((text, place) => witnessOf({ text, path: `${place}.txt` }));
        const found = [
          ...disagreementsOf(question, witnesses),
          ...findOfficeSlips(
            witnesses,
            witnesses.map(({ passage }) => passage),
          ),
        ];
        originsOf(witnesses);
        for (const { positions } of found) {
          expect(positions.length).toBeGreaterThan(1);
          for (const { text, witness, others } of positions) {
            expect(text).not.toBe('');
            expect(witness.sentence.text).toContain(text);
            expect(others).not.toContain(witness);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['one word without end', 'a'.repeat(20_000)],
    ['capitals without end', 'Aa '.repeat(7000)],
    ['quotation marks without end', '“'.repeat(20_000)],
    ['numbers without end', '1-2 '.repeat(5000)],
    ['told without end', 'was informed '.repeat(2000)],
  ])('%s takes no time to speak of', (_, text) => {
    const witnesses = ['a.txt', 'b.txt'].map((path) => witnessOf({ text, path }));
    expect(disagreementsOf('Who?', witnesses)).toEqual([]);
    expect(originsOf(witnesses).size).toBe(2);
    expect(() => creditedOutlet(text)).not.toThrow();
  });
});
