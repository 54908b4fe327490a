import { describe, expect, it } from 'vitest';
import { antecedentOf } from '../../../src/answering/composing/antecedent-of.js';
import { datedOn, witnessAt } from '../sample-evidence.js';

const NAMED = 'The envoys met in Doha on Wednesday.';

const textBefore = (text: string) =>
  antecedentOf(witnessAt({ sentences: [NAMED, text] }, 1))?.sentence.text ?? null;

describe('the sentence that another refers back to', () => {
  it.each([
    'They were the first in decades.',
    'It was the first meeting.',
    '“They will meet again,” an official said.',
    'Both sides confirmed it.',
    'This had never happened.',
    'His envoy stayed on.',
  ])('stands before it: %s', (text) => {
    expect(textBefore(text)).toBe(NAMED);
  });

  it.each([
    'The envoys stayed on.',
    'Theirs was a short visit.',
    'Italy hosted them.',
    'Hezbollah stayed away.',
  ])('is none where it stands alone: %s', (text) => {
    expect(textBefore(text)).toBeNull();
  });

  it('is none at the beginning of a passage, or in another block', () => {
    expect(antecedentOf(witnessAt({ sentences: ['They met.'] }))).toBeNull();
    const sentences = [{ text: 'Envoys in Doha', kind: 'heading' as const }, 'They met.'];
    expect(antecedentOf(witnessAt({ sentences }, 1))).toBeNull();
  });

  it('is read with what it asserts', () => {
    const sample = { sentences: [NAMED, 'They met again.'], dating: datedOn('2025-03-07') };
    expect(antecedentOf(witnessAt(sample, 1))?.dates).toMatchObject([{ value: '2025-03-05' }]);
  });
});
