import { describe, expect, it } from 'vitest';
import { coverage, measureSentences } from '../../../src/answering/evidence/measure-sentences.js';
import { mentionsIn } from '../../../src/words/index.js';
import { hitOf, termsOf, tokensOf } from '../sample-evidence.js';

const [HAMAS, OIL] = termsOf('the Hamas oil');
if (HAMAS === undefined || OIL === undefined) throw new Error('two terms');
const WEIGHTED = [{ ...HAMAS, weight: 3 }, OIL];

describe('what is measured of a sentence', () => {
  it('is the share of the question that it mentions, by weight, and that its passage does', () => {
    const hit = hitOf({ sentences: ['Hamas spoke.', 'Nobody listened.'], context: ['On oil'] }, [
      [0, 0],
      [0, 0],
    ]);
    const measured = measureSentences([hit], tokensOf(WEIGHTED));
    expect(measured.map(({ signals }) => [signals.covered, signals.coveredAround])).toEqual([
      [0.75, 1],
      [0, 1],
    ]);
  });

  it('is a fragment where few words say nothing, which a verb does', () => {
    const sentences = [
      'Nobody has been arrested.',
      'Ann Lee resigned.',
      'Photo by Ann Lee',
      'Oil.',
    ];
    const hit = hitOf(
      { sentences },
      sentences.map(() => [0, 0]),
    );
    const measured = measureSentences([hit], tokensOf(WEIGHTED));
    expect(measured.map(({ signals }) => signals.fragment)).toEqual([0, 0, 1, 1]);
  });

  it('is what late interaction finds of each word in it and around it, unless it is mentioned', () => {
    const hit = hitOf(
      { sentences: ['Fuel got dear again.', 'Hamas spoke.'] },
      [
        [0.25, 0.5],
        [0.25, 0.25],
      ],
      [0, 0.75],
    );
    const [first] = measureSentences([hit], tokensOf(WEIGHTED));
    expect(first?.support.map(({ here, around }) => [here, around])).toEqual([
      [0.25, 1],
      [0.5, 0.75],
    ]);
  });

  it('gains from the sentences beside it, and from headings above the first one, what it lacks', () => {
    const hit = hitOf(
      { sentences: ['One sentence here.', 'Another one there.', 'A third one.'] },
      [
        [0.5, 0],
        [0, 0.5],
        [0.5, 0.5],
      ],
      [0.5, 0.5],
    );
    const gains = measureSentences([hit], tokensOf(WEIGHTED)).map(({ signals }) => [
      signals.before > 0,
      signals.after > 0,
      signals.around > 0,
    ]);
    expect(gains).toEqual([
      [true, true, true],
      [true, true, true],
      [false, false, false],
    ]);
  });

  it('tells by words that few of the candidates match', () => {
    const rows = [
      [0.9, 0],
      [0.9, 0],
      [0.9, 0.9],
      [0.9, 0],
    ];
    const sentences = rows.map((_, place) => `Sentence number ${place} of all.`);
    const measured = measureSentences([hitOf({ sentences }, rows)], tokensOf(WEIGHTED));
    const [common, , rare] = measured.map(({ signals }) => signals);
    expect(rare?.distinct).toBeGreaterThan(0.8);
    expect(common?.distinct).toBeLessThan(common?.late ?? 0);
  });

  it('is no share at all where there are no terms', () => {
    expect(coverage([], mentionsIn('Hamas'))).toBe(0);
  });
});
