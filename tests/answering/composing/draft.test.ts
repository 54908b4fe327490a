import { describe, expect, it } from 'vitest';
import { isVerified } from '../../../src/answering/composing/draft.js';
import { loadWording } from '../../../src/answering/wording.js';
import { type SamplePassage, witnessAt } from '../sample-evidence.js';

const wording = loadWording();
const passage: SamplePassage = {
  sentences: [
    'Karoline Leavitt, the press secretary, spoke to reporters.',
    'Israel holds 59 bodies and was not told of the talks in Doha.',
  ],
  publisher: 'The Herald',
  dating: {
    status: 'dated',
    date: { value: '2025-03-05', precision: 'day', basis: 'stated', why: 'front matter' },
  },
};
const cited = [witnessAt(passage, 1)] as const;
const verified = (text: string) => isVerified({ text, cited }, wording);

describe('a drafted statement', () => {
  it('is shown in the words of its source, with its outlet and the date of that', () => {
    const words = 'Israel holds 59 bodies and was not told of the talks in Doha.';
    expect(verified(words)).toBe(true);
    expect(verified(`According to The Herald (5 March 2025): ${words}`)).toBe(true);
  });

  it.each([
    ['another number', 'Israel holds 95 bodies and was not told of the talks in Doha.'],
    ['another name', 'Israel holds 59 bodies and was not told of the talks in Cairo.'],
    ['no denial', 'Israel holds 59 bodies and was told of the talks in Doha.'],
    ['another outlet', 'According to Reuters: Israel was not told of the talks in Doha.'],
    ['another date', 'Israel was not told of the talks in Doha on 7 April 2024.'],
  ])('is not shown with %s', (_, text) => {
    expect(verified(text)).toBe(false);
  });

  it('is not shown where it has no words', () => {
    expect(verified('')).toBe(false);
    expect(verified('…')).toBe(false);
  });

  it('is shown where it only takes a stand', () => {
    expect(verified(wording.yes)).toBe(true);
  });
});
