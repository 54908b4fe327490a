import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWording } from '../../../src/answering/index.js';
import { checkWritten, type WrittenCheck } from '../../../src/answering/writing/index.js';
import { createPassageEncoder, type PassageEncoder } from '../../../src/embedding/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { datedOn, witnessAt } from '../sample-evidence.js';
import { type Corruption, WRITTEN_SAMPLES, type WrittenSample } from './written-samples.js';

/** How many corruptions of a kind were refused when this was written, of all of the kind. They may become more. */
const REFUSED: Readonly<Record<Corruption, readonly [refused: number, all: number]>> = {
  number: [30, 30],
  unit: [10, 10],
  date: [20, 21],
  name: [17, 17],
  negation: [24, 24],
  hedge: [19, 19],
  condition: [5, 5],
  cause: [7, 7],
  superlative: [6, 6],
  quantifier: [15, 15],
  speaker: [12, 12],
  role: [11, 11],
  addition: [8, 8],
  half: [6, 6],
};
/** The same for honest paraphrases that are kept. */
const KEPT = [64, 68] as const;

let encoder: PassageEncoder;
const checks = new Map<string, WrittenCheck>();

beforeAll(async () => {
  encoder = await createPassageEncoder(bundledModel());
  const wording = loadWording();
  for (const sample of WRITTEN_SAMPLES) {
    const sheet = { entries: [{ n: 1, witness: witnessOf(sample) }] };
    for (const text of [...sample.honest, ...sample.wrong.map(([, wrong]) => wrong)]) {
      checks.set(text, await checkWritten({ text, evidence: [1] }, sheet, { encoder, wording }));
    }
  }
});
afterAll(() => encoder.close());

function witnessOf({ before = [], source }: WrittenSample) {
  const sentences = [...before, source];
  return witnessAt({ sentences, dating: datedOn('2025-03-06') }, before.length);
}

function isKept(text: string): boolean {
  return checks.get(text)?.status === 'kept';
}

describe('of what a model may make of a sentence', () => {
  it.each(Object.entries(REFUSED))(
    'corruptions of kind %s are refused as often as measured: %s',
    (kind, [refused, all]) => {
      const own = WRITTEN_SAMPLES.flatMap(({ wrong }) =>
        wrong.flatMap(([other, text]) => (other === kind ? [text] : [])),
      );
      expect(own).toHaveLength(all);
      const kept = own.filter(isKept);
      expect(kept.length, kept.join('\n')).toBeLessThanOrEqual(all - refused);
    },
  );

  it(`honest paraphrases are kept as often as measured: ${KEPT.join(' of ')}`, () => {
    const honest = WRITTEN_SAMPLES.flatMap((sample) => sample.honest);
    expect(honest).toHaveLength(KEPT[1]);
    const dropped = honest.filter((text) => !isKept(text));
    expect(dropped.length, dropped.join('\n')).toBeLessThanOrEqual(KEPT[1] - KEPT[0]);
  });

  it('the sentence itself is kept in its own words', async () => {
    for (const { source } of WRITTEN_SAMPLES) {
      const sheet = { entries: [{ n: 1, witness: witnessOf({ source, honest: [], wrong: [] }) }] };
      const check = await checkWritten({ text: source, evidence: [1] }, sheet, {
        encoder,
        wording: loadWording(),
      });
      if (/^(?:It|He|“We)\b/u.test(source)) continue;
      expect(check, source).toMatchObject({ status: 'kept', sentences: [{ isDoubtful: false }] });
    }
  });
});
