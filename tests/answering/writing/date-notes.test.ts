import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDates } from '../../../src/answering/composing/index.js';
import { loadWording } from '../../../src/answering/index.js';
import { withDateNotes } from '../../../src/answering/writing/index.js';
import { datedOn, witnessAt } from '../sample-evidence.js';

const wording = loadWording();

function witnessOf(text: string) {
  return witnessAt({ sentences: [text], dating: datedOn('2025-03-06') });
}

/** Words for dates of an article of 6 March 2025. */
const DATES = [
  'on Wednesday',
  'on March 5',
  'on 4 March',
  'last month',
  'in January',
  'towards the end of November',
  'on 5 March 2025',
  'on Wednesday, March 5, 2025,',
  'in 2024',
  'yesterday',
  'two weeks ago',
  "at Tuesday's meeting",
] as const;
const sentence = fc
  .array(
    fc.tuple(fc.constantFrom('the envoys met', 'it rained', 'he left'), fc.constantFrom(...DATES)),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `In Doha ${parts.map((part) => part.join(' ')).join(' and ')}.`);

describe('dates in a statement', () => {
  it.each([
    ['The envoys met on March 5 (2025) in Doha.'],
    ['The envoys met on March 5 (5 March 2025) in Doha.'],
    ['The envoys met on Wednesday (5 March 2025) in Doha.'],
    ['The envoys met on Wednesday (March 5, 2025) in Doha.'],
    ["Wednesday's (5 March 2025) talks were held in Doha."],
    ['The envoys met last month (February 2025) in Doha.'],
    ['The envoys met on Wednesday, 5 March 2025, in Doha.'],
  ])('that have theirs in brackets keep it: %s', (text) => {
    const cited = [
      'The envoys met on March 5 in Doha.',
      "The envoys met in Doha on Wednesday, before Wednesday's talks.",
      'The envoys met last month in Doha.',
    ].map(witnessOf);
    expect(withDateNotes(text, cited, wording)).toBe(text);
  });

  it('get only what they leave to be told', () => {
    const cited = [witnessOf('The envoys met on March 5, and in January.')];
    expect(withDateNotes('The envoys met on March 5 and in January.', cited, wording)).toBe(
      'The envoys met on March 5 (2025) and in January (2025).',
    );
  });

  it('get the reason of one calendar date alone', () => {
    const cited = [witnessOf('It rained on Wednesday and on Tuesday.')];
    const once = withDateNotes('It rained on 5 March 2025 and 4 March 2025.', cited, wording);
    expect(once).toMatch(
      /^It rained on 5 March 2025 \(“Wednesday” .{10,60}\) and 4 March 2025\.$/u,
    );
  });

  it('are annotated once, however often they are', () => {
    fc.assert(
      fc.property(sentence, sentence, (text, source) => {
        const cited = [witnessOf(source)];
        const once = withDateNotes(text, cited, wording);
        expect(withDateNotes(once, cited, wording)).toBe(once);
      }),
    );
  });

  it('are left as the evidence has them', () => {
    fc.assert(
      fc.property(sentence, (source) => {
        const witness = witnessOf(source);
        const line = withDates(witness, wording);
        expect(withDateNotes(line, [witness], wording)).toBe(line);
      }),
    );
  });
});
