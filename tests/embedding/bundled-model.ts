import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddingOptions } from '../../src/embedding/index.js';

/** Prepared once and kept from run to run; its files are checked whenever they are used. */
const SHARED_MODELS = join(tmpdir(), 'footnote-test-models');

/** Options for the bundled model. */
export function bundledModel(changes: Partial<EmbeddingOptions> = {}): EmbeddingOptions {
  return {
    model: 'all-MiniLM-L6-v2',
    dtype: 'int8',
    pooling: null,
    passagePrefix: null,
    questionPrefix: null,
    folder: SHARED_MODELS,
    workers: 2,
    tokenVectors: true,
    ...changes,
  };
}
