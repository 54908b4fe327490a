import { describe, expect, it } from 'vitest';
import { backgroundFrequency } from '../../src/retrieval/index.js';

describe('how common a token is in English', () => {
  it('falls with its place in the vocabulary, between one and nothing', () => {
    const places = [1996, 2000, 2100, 5000, 30_000, 100_000];
    const shares = places.map((id) => backgroundFrequency(id, 'word') ?? Number.NaN);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(new Set(shares).size).toBe(places.length);
    for (const share of shares) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });

  it('is that of the most common word for single letters in front of the words', () => {
    expect(backgroundFrequency(1037, 'a')).toBe(backgroundFrequency(1996, 'the'));
  });

  it('is not told of what is no word', () => {
    for (const piece of ['2025', '##19', '.', '-', '']) {
      expect(backgroundFrequency(5000, piece)).toBeNull();
    }
    expect(backgroundFrequency(5000, '##ing')).not.toBeNull();
  });
});
