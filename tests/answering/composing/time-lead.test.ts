import { describe, expect, it } from 'vitest';
import { isSinceWhen, timeBefore } from '../../../src/answering/composing/time-lead.js';
import { partOf, witnessAt } from '../sample-evidence.js';

const ASKED = partOf('When did the envoys first meet?');
const dating = {
  status: 'dated',
  date: { value: '2025-03-06', precision: 'day', basis: 'stated', why: 'front matter' },
} as const;

describe('a date behind "since"', () => {
  const { sentence } = witnessAt({
    sentences: ['It was the first meeting since 1997, in May 2020.'],
  });
  const at = (words: string) => sentence.text.indexOf(words);

  it('is not when it happened, unless that is asked', () => {
    expect(isSinceWhen(ASKED, sentence, at('1997'))).toBe(true);
    expect(isSinceWhen(partOf('Since when had they not met?'), sentence, at('1997'))).toBe(false);
  });

  it('ends with its clause', () => {
    expect(isSinceWhen(ASKED, sentence, at('May 2020'))).toBe(false);
  });
});

describe('a sentence that refers back', () => {
  const told = (before: string, text = 'It was the first meeting since 1997.') =>
    timeBefore(ASKED, witnessAt({ sentences: [before, text], dating }, 1));

  it('is of the one date of the sentence before it', () => {
    expect(told('The envoys met last month.')).toMatchObject({
      text: 'last month',
      value: '2025-02',
      place: 'before',
    });
  });

  it.each([
    ['no date there', 'The envoys met in Doha.'],
    ['several dates there', 'The envoys met last month and on Monday.'],
    ['a date there that is a beginning', 'They had not met since 1997.'],
  ])('is of no date with %s', (_, before) => {
    expect(told(before)).toBeNull();
  });

  it('is so only where it refers back, and where a time is asked for', () => {
    expect(told('The envoys met last month.', 'The meeting was the first.')).toBeNull();
    const witness = witnessAt({ sentences: ['They met last month.', 'It was cold.'], dating }, 1);
    expect(timeBefore(partOf('Who met the envoys?'), witness)).toBeNull();
  });
});
