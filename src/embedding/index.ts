/**
 * From text to vectors, on this machine and off the main thread: which model there is and how it comes to lie on disk,
 * and an encoder that gives a passage its vector and the sign bits of its tokens, a question its vector and its
 * tokens' vectors. Nothing here knows of articles, of the library or of answers.
 */
export { createPassageEncoder } from './create-passage-encoder.js';
export type { EmbeddingOptions } from './embedding-options.js';
export type { ModelDtype, ModelIdentity, Pooling } from './model-identity.js';
export { fingerprintOf } from './model-identity.js';
export type { ModelProgress, OnModelProgress } from './model-source.js';
export type {
  EncoderInput,
  PassageEncoder,
  PassageEncoding,
  PassageTokens,
  QuestionEncoding,
  TokenBits,
} from './passage-encoder.js';
