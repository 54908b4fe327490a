import type { ModelIdentity } from '../../src/embedding/model-identity.js';
import type {
  EncoderInput,
  PassageEncoder,
  PassageEncoding,
  QuestionEncoding,
} from '../../src/embedding/passage-encoder.js';

const VOCABULARY = 1 << 24;

/**
 * An encoder without a model, for tests of the layers above: a word's vector is drawn from a hash of the word, a
 * text's vector is the sum over its words. The same text always gets the same vectors, and texts are similar in the
 * measure in which they share words.
 */
export function createHashEncoder(dimension = 384): PassageEncoder {
  const identity: ModelIdentity = {
    name: 'hash',
    dtype: 'fp32',
    pooling: 'mean',
    dimension,
    maxTokens: 256,
    passagePrefix: '',
    questionPrefix: '',
    weightsChecksum: 'hash',
    tokenizerChecksum: 'hash',
  };

  const encodePassage = (input: EncoderInput, tokens: boolean): PassageEncoding => {
    let room = identity.maxTokens - 2;
    const segments = input.segments.map((segment) => {
      const kept = wordsOf(segment).slice(0, room);
      room -= kept.length;
      return kept;
    });
    const words = segments.flat();
    const vectors = words.map((word) => vectorOf(word, dimension));
    const vector = normalised(sum(vectors, dimension));
    const ids = Int32Array.from(words, idOf);
    const counts = Int32Array.from(segments, (segment) => segment.length);
    if (!tokens) return { vector, tokens: { ids, counts, bits: null } };
    const width = Math.ceil(dimension / 8);
    const bits = new Uint8Array(words.length * width);
    for (const [row, values] of vectors.entries()) {
      for (const [d, value] of values.entries()) {
        const at = row * width + (d >> 3);
        if (value >= 0) bits[at] = (bits[at] ?? 0) | (1 << (d & 7));
      }
    }
    return { vector, tokens: { ids, counts, bits } };
  };

  return {
    identity,
    countTokens: async (texts) => texts.map((text) => wordsOf(text).length),
    encodePassages: async (inputs, options) =>
      inputs.map((input) => encodePassage(input, options.tokens)),
    encodeQuestion: async (text): Promise<QuestionEncoding> => {
      const pieces = wordsOf(text).slice(0, identity.maxTokens - 2);
      const rows = pieces.map((piece) => normalised(vectorOf(piece, dimension)));
      const vectors = new Float32Array(rows.length * dimension);
      for (const [row, values] of rows.entries()) vectors.set(values, row * dimension);
      const ids = Int32Array.from(pieces, idOf);
      return { vector: normalised(sum(rows, dimension)), tokens: { ids, pieces, vectors } };
    },
    close: async () => {},
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function idOf(word: string): number {
  return hashOf(word) % VOCABULARY;
}

/** Uniform values between -1 and 1 from a xorshift generator that the word seeds. */
function vectorOf(word: string, dimension: number): Float32Array {
  let state = hashOf(word) || 1;
  return Float32Array.from({ length: dimension }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x80000000 - 1;
  });
}

function sum(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const total = new Float32Array(dimension);
  for (const vector of vectors) {
    for (const [d, value] of vector.entries()) total[d] = (total[d] ?? 0) + value;
  }
  return total;
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  // A text without words has no direction; any fixed unit vector will do.
  return length === 0
    ? vector.map((_, d) => (d === 0 ? 1 : 0))
    : vector.map((value) => value / length);
}
