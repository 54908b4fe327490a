import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseFrequencies, LateInteraction } from '../../src/retrieval/late-interaction.js';
import { createHashEncoder } from '../embedding/hash-encoder.js';

const encoder = createHashEncoder();
const encode = async (question: string, segments: readonly string[]) => {
  const [encoding] = await encoder.encodePassages([{ segments }], { tokens: true });
  if (encoding === undefined || encoding.tokens.bits === null) throw new Error('no token vectors');
  const { ids, counts, bits } = encoding.tokens;
  return { question: await encoder.encodeQuestion(question), tokens: { ids, counts, bits } };
};
const even = (count: number) => new Float64Array(count).fill(1);

describe('LateInteraction', () => {
  test('a passage with all words of the question scores highest, and the sentence that has them', async () => {
    const { question, tokens } = await encode('envoys met doha', [
      'a title',
      'oil fell again',
      'the envoys met in doha',
    ]);
    const { passage, segments } = new LateInteraction(question, even(3)).score(tokens);
    expect(passage).toBeGreaterThan(0.75);
    expect(passage).toBeLessThanOrEqual(1);
    expect(segments).toHaveLength(3);
    expect(segments[2]).toBeCloseTo(passage, 5);
    expect(segments[1]).toBeLessThan(0.3);
  });

  test('a token counts by its weight, whatever the scale of the weights', async () => {
    const { question, tokens } = await encode('envoys rain', ['envoys', 'rain']);
    const heavy = new LateInteraction(question, Float64Array.of(9, 1)).score(tokens);
    const same = new LateInteraction(question, Float64Array.of(900, 100)).score(tokens);
    expect(heavy.segments[0]).toBeGreaterThan(5 * (heavy.segments[1] ?? 1));
    expect(same.passage).toBeCloseTo(heavy.passage, 10);
  });

  test('without any weight all tokens count the same', async () => {
    const { question, tokens } = await encode('envoys rain', ['envoys', 'rain']);
    const none = new LateInteraction(question, new Float64Array(2)).score(tokens);
    expect(none.passage).toBeCloseTo(new LateInteraction(question, even(2)).score(tokens).passage);
  });

  test('scores stay between 0 and 1, and no segment is above its passage', async () => {
    const words = fc.array(fc.constantFrom('rain', 'snow', 'hail', 'fog', 'wind', ''), {
      maxLength: 6,
    });
    const text = words.map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(text, { maxLength: 4 }),
        fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 6, maxLength: 6 }),
        async (asked, segments, weights) => {
          const { question, tokens } = await encode(asked, segments);
          const some = Float64Array.from(weights.slice(0, question.tokens.ids.length));
          const score = new LateInteraction(question, some).score(tokens);
          expect(score.passage).toBeGreaterThanOrEqual(0);
          expect(score.passage).toBeLessThanOrEqual(1 + 1e-6);
          expect(score.segments).toHaveLength(segments.length);
          for (const segment of score.segments) {
            expect(segment).toBeGreaterThanOrEqual(0);
            expect(segment).toBeLessThanOrEqual(score.passage + 1e-6);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('inverseFrequencies', () => {
  test('fall as a token is in more passages', () => {
    const weights = [...inverseFrequencies(Float64Array.of(0, 1, 10, 500, 1_000), 1_000)];
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights[0]).toBeCloseTo(Math.log(2_002), 10);
    expect(weights.at(-1)).toBeGreaterThan(0);
  });

  test('are no less than 0 where the counts come from different moments', () => {
    for (const weight of inverseFrequencies(Float64Array.of(7, 70, 7_000), 6)) {
      expect(weight).toBeGreaterThanOrEqual(0);
    }
    expect([...inverseFrequencies(Float64Array.of(0), 0)]).toEqual([Math.log(2)]);
  });
});
