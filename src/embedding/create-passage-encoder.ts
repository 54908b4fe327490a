import type { EmbeddingOptions } from './embedding-options.js';
import { resolveModel } from './model-source.js';
import type { PassageEncoder } from './passage-encoder.js';
import type { OnModelProgress } from './place-model.js';
import { ThreadedEncoder } from './threaded-encoder.js';

/**
 * Makes an encoder for the model asked for. The model is put in place before this returns; worker threads start with
 * the first call.
 *
 * @throws FootnoteError `model/unavailable`; calls of the encoder: `model/corrupt`, `encoder/worker-lost`,
 *   `encoder/closed`
 */
export async function createPassageEncoder(
  options: EmbeddingOptions,
  onProgress?: OnModelProgress,
): Promise<PassageEncoder> {
  return new ThreadedEncoder(await resolveModel(options, onProgress), options.workers);
}
