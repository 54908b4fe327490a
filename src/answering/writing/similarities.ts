import type { EncoderInput, PassageEncoder } from '../../embedding/index.js';
import type { Witness } from '../evidence/index.js';
import { startsBack } from './written-reference.js';

/**
 * The cosines, at least 0, of every sentence with every witness in their order, by sentence. A witness that begins with a
 * word for what was named before it is read behind the sentence before as well, and the higher cosine counts.
 */
export async function similaritiesOf(
  sentences: readonly string[],
  witnesses: readonly Witness[],
  encoder: PassageEncoder,
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (sentences.length === 0) return new Map();
  const inputs = witnesses.map(inputsOf);
  const encoded = await encoder.encodePassages(
    [...sentences.map((text) => ({ segments: [text] })), ...inputs.flat()],
    { tokens: false },
  );
  const vectors = encoded.map(({ vector }) => vector);
  const own = vectors.slice(0, sentences.length);
  const others = vectors.slice(sentences.length);
  return new Map(
    sentences.map((sentence, place) => {
      let next = 0;
      const cosines = inputs.map(({ length }) => {
        const found = others.slice(next, next + length);
        next += length;
        return Math.max(0, ...found.map((other) => cosine(own[place], other)));
      });
      return [sentence, cosines];
    }),
  );
}

function inputsOf({ passage, place, sentence: { text } }: Witness): EncoderInput[] {
  const before = passage.sentences[place - 1];
  const isAlone = before === undefined || before.kind === 'heading' || !startsBack(text);
  return [{ segments: [text] }, ...(isAlone ? [] : [{ segments: [before.text, text] }])];
}

/** The cosine of two vectors of length 1. */
function cosine(a: Float32Array | undefined, b: Float32Array): number {
  return b.reduce((sum, value, at) => sum + value * (a?.[at] ?? 0), 0);
}
