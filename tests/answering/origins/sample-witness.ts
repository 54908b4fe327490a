import type { Witness } from '../../../src/answering/evidence/evidence.js';
import { WitnessReader } from '../../../src/answering/evidence/witness-reader.js';
import { passageOf } from '../sample-evidence.js';

/** What a test wants of a witness: what is not given has a plain value. */
export interface SampleWitness {
  readonly text: string;
  readonly path?: string;
  readonly publisher?: string;
  /** The day of its article, `YYYY-MM-DD`; null for one without a date. */
  readonly day?: string | null;
  /** Sentences before and behind it in its passage. */
  readonly before?: readonly string[];
  readonly behind?: readonly string[];
}

/** A sentence of an article, read as the answerer reads it. */
export function witnessOf(sample: SampleWitness): Witness {
  const { text, before = [], behind = [], day = '2025-03-07' } = sample;
  const passage = passageOf({
    sentences: [...before, text, ...behind],
    path: sample.path ?? 'a.txt',
    ...(sample.publisher === undefined ? {} : { publisher: sample.publisher }),
    dating:
      day === null
        ? { status: 'undated', why: 'a test' }
        : {
            status: 'dated',
            date: { value: day, precision: 'day', basis: 'stated', why: 'a test' },
          },
  });
  const witness = new WitnessReader().read(passage, before.length);
  if (witness === null) throw new Error('A passage has the sentence it was made of.');
  return witness;
}

/** One witness for each text, each of an article of its own: a.txt, b.txt, … */
export function witnessesOf(...texts: readonly string[]): Witness[] {
  return texts.map((text, place) =>
    witnessOf({ text, path: `${String.fromCharCode(97 + place)}.txt` }),
  );
}
