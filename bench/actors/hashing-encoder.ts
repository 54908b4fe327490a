import type { PassageEncoder, PassageEncoding } from '../../src/embedding/index.js';
import { seededRandom } from '../seeded-random.js';

const DIMENSION = 16;
const MAX_TOKENS = 256;

/** An encoder without a model: vectors by chance, words for tokens. Everything around it works as with a model. */
export function hashingEncoder(): PassageEncoder {
  const random = seededRandom(1);
  const vector = () => {
    const values = Float32Array.from({ length: DIMENSION }, () => random() - 0.5);
    const length = Math.hypot(...values);
    return values.map((value) => value / length);
  };
  const encodingOf = (segments: readonly string[]): PassageEncoding => {
    const counts = Int32Array.from(segments, wordsIn);
    const ids = new Int32Array(counts.reduce((sum, count) => sum + count, 0)).fill(1);
    return { vector: vector(), tokens: { ids, counts, bits: null } };
  };
  return {
    identity: {
      name: 'by-chance',
      dtype: 'fp32',
      pooling: 'mean',
      dimension: DIMENSION,
      maxTokens: MAX_TOKENS,
      passagePrefix: '',
      questionPrefix: '',
      weightsChecksum: '0'.repeat(64),
      tokenizerChecksum: '0'.repeat(64),
    },
    countTokens: async (texts) => texts.map(wordsIn),
    encodePassages: async (inputs) => inputs.map(({ segments }) => encodingOf(segments)),
    encodeQuestion: async (text) => ({
      vector: vector(),
      tokens: { ids: new Int32Array([1]), pieces: [text], vectors: vector() },
    }),
    close: async () => undefined,
  };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}
