import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSpan } from '../../../src/evaluation/extraction/span-scores.js';

describe('a text against right answers', () => {
  it('matches exactly up to case, punctuation of ASCII, English articles and white space', () => {
    for (const given of ['The Neretva.', ' neretva ', 'a "Neretva"!']) {
      expect(scoreSpan(given, ['Neretva'])).toEqual({ exactMatch: 1, f1: 1 });
    }
    expect(scoreSpan('“Neretva”', ['Neretva'])).toEqual({ exactMatch: 0, f1: 0 });
    expect(scoreSpan('1,200', ['1200']).exactMatch).toBe(1);
  });

  it('keeps words that only look like an article', () => {
    expect(scoreSpan('à la carte', ['la carte']).exactMatch).toBe(0);
    expect(scoreSpan('then another', ['n nother']).f1).toBe(0);
  });

  it('has the harmonic mean of precision and recall over words', () => {
    // Shared: "stone", "bridge". Precision 2/5, recall 2/2.
    expect(scoreSpan('a stone bridge over the river Neretva', ['stone bridge']).f1).toBeCloseTo(
      (2 * (2 / 5) * 1) / (2 / 5 + 1),
      12,
    );
  });

  it('counts a word as often as both have it', () => {
    expect(scoreSpan('no no no', ['no no'])).toEqual({ exactMatch: 0, f1: 4 / 5 });
  });

  it('takes the answer that it is best for, for each score by itself', () => {
    expect(scoreSpan('the old bridge', ['bridge', 'old bridge', 'stone'])).toEqual({
      exactMatch: 1,
      f1: 1,
    });
  });

  it('has nothing for nothing', () => {
    expect(scoreSpan('', ['bridge'])).toEqual({ exactMatch: 0, f1: 0 });
    expect(scoreSpan('the', ['bridge']).f1).toBe(0);
  });

  it('lies between 0 and 1, does not mind which text is which, and is 1 for the same words', () => {
    const words = fc
      .array(fc.constantFrom('the', 'one', 'two', 'two-fold', 'É', '.'), { maxLength: 8 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { exactMatch, f1 } = scoreSpan(a, [b]);
        expect(f1).toBeGreaterThanOrEqual(0);
        expect(f1).toBeLessThanOrEqual(1);
        expect(scoreSpan(b, [a])).toEqual({ exactMatch, f1 });
        expect(scoreSpan(a, [a]).exactMatch).toBe(1);
        if (exactMatch === 1 && f1 !== 1) expect(f1).toBe(0);
      }),
    );
  });
});
