import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts, isNegated } from '../../src/facts/index.js';

const piece = fc.oneof(
  fc.constantFrom(
    ...`Hamas the of and al-Khatib U.S. Mr. 59 1,200 3.5 million two hundred and six % $ € half a third of one
    second 21-year-old 42-day six weeks decade Wednesday March 5 2014 not never “ ” " . , ; : — - & 's ’ ( )
    Committee for Red Cross President bin 𝒜 é ́ İ 中 \u0000`.split(/\s+/u),
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '  ', '\n', ', ', '. ')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

describe('any text', () => {
  it('has facts that stand in it, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const fact of findFacts(given)) {
          expect(fact.start).toBeGreaterThanOrEqual(last);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(fact.end).toBeLessThanOrEqual(given.length);
          expect(fact.text).toBe(given.slice(fact.start, fact.end));
          expect(fact.text.trim()).toBe(fact.text);
          if (fact.kind === 'number') expect(fact.value).not.toBeNaN();
          last = fact.end;
        }
      }),
    );
  });

  it('can be asked at any place whether it is denied', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -5, max: 500 }), (given, place) => {
        expect(typeof isNegated(given, place)).toBe('boolean');
      }),
    );
  });
});

// Where a part of these is read anew from every place in it, each takes minutes and runs into the time limit of the tests.
describe('a text of 300,000 characters is read in one go', () => {
  it.each([
    ['capitals', 'A'.repeat(300_000)],
    ['capitals with spaces', 'Aa '.repeat(100_000)],
    ['initials', 'A. '.repeat(100_000)],
    ['hyphens', 'A-'.repeat(150_000)],
    ['small words of names', `Committee${' of the'.repeat(40_000)}`],
    ['particles', `Mohammed${' bin'.repeat(75_000)}`],
    ['titles', 'President '.repeat(30_000)],
    ['number words', 'hundred and two '.repeat(19_000)],
    ['digits', '1'.repeat(300_000)],
    ['digits and commas', '1,111'.repeat(60_000)],
    ['numbers', '59 '.repeat(100_000)],
    ['ordinals with hyphens', 'twenty-first-'.repeat(23_000)],
    ['years', '2014 '.repeat(60_000)],
    ['dates', '5 March 2014, '.repeat(21_000)],
    ['quotation marks', '“'.repeat(300_000)],
    ['denials', 'not '.repeat(75_000)],
  ])('%s', (_, given) => {
    expect(() => findFacts(given)).not.toThrow();
    expect(() => isNegated(given, 150_000)).not.toThrow();
  });
});
