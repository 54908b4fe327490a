import type { PassageEncoder } from '../../../src/embedding/index.js';

/** Takes any two texts for alike, so that only rules decide. */
export const alikeEncoder: PassageEncoder = {
  identity: {
    name: 'alike',
    dtype: 'fp32',
    pooling: 'mean',
    dimension: 1,
    maxTokens: 512,
    passagePrefix: '',
    questionPrefix: '',
    weightsChecksum: '',
    tokenizerChecksum: '',
  },
  countTokens: async (texts) => texts.map(() => 1),
  encodePassages: async (inputs) =>
    inputs.map(() => ({
      vector: Float32Array.of(1),
      tokens: { ids: new Int32Array(), counts: new Int32Array(), bits: null },
    })),
  encodeQuestion: async () => {
    throw new Error('Nothing is asked here.');
  },
  close: async () => undefined,
};
