import { describe, expect, it } from 'vitest';
import {
  counted,
  datedAs,
  durationInWords,
  placeOf,
  sizeInWords,
} from '../../src/phrasing/index.js';

describe('dates', () => {
  it('marks a date that was inferred, and says where there is none', () => {
    expect(datedAs({ value: '2025-03', basis: 'inferred' })).toBe('March 2025 (inferred)');
    expect(datedAs({ value: '2025', basis: 'stated' })).toBe('2025');
    expect(datedAs(null)).toBe('undated');
  });
});

describe('numbers', () => {
  it('counts with the right noun', () => {
    expect(counted(1, 'article')).toBe('1 article');
    expect(counted(0, 'article')).toBe('0 articles');
    expect(counted(12345, 'entry', 'entries')).toBe('12,345 entries');
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1536, '1.5 KiB'],
    [5 * 1024 ** 3, '5.0 GiB'],
    [1024 ** 6, '1048576.0 TiB'],
  ])('writes %d bytes as %s', (bytes, expected) => {
    expect(sizeInWords(bytes)).toBe(expected);
  });

  it.each([
    [0, '0.0 s'],
    [9_940, '9.9 s'],
    [9_960, '10 s'],
    [59_400, '59 s'],
    [59_600, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [7_440_000, '2 h 4 min'],
  ])('writes %d ms as %s', (milliseconds, expected) => {
    expect(durationInWords(milliseconds)).toBe(expected);
  });

  it('writes places with one line or two', () => {
    expect(placeOf('a.md', [3, 3])).toBe('a.md:3');
    expect(placeOf('a.md', [3, 5])).toBe('a.md:3-5');
  });
});
