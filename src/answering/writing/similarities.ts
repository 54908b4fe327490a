import { cosine, type PassageEncoder } from '../../embedding/index.js';
import { sentenceInputs, type Witness } from '../evidence/index.js';
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
  const inputs = witnesses.map(({ passage, place }) => sentenceInputs(passage, place, startsBack));
  const encoded = await encoder.encodePassages(
    [...sentences.map((text) => ({ segments: [text] })), ...inputs.flat()],
    { tokens: false },
  );
  const vectors = encoded.map(({ vector }) => vector);
  const others = vectors.slice(sentences.length);
  return new Map(
    sentences.map((sentence, place) => {
      const own = vectors[place];
      let next = 0;
      const cosines = inputs.map(({ length }) => {
        const found = others.slice(next, next + length);
        next += length;
        return own === undefined ? 0 : Math.max(0, ...found.map((other) => cosine(own, other)));
      });
      return [sentence, cosines];
    }),
  );
}
