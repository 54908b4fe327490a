/**
 * What models read in texts, on this machine: which model there is and how it comes to lie on disk; an encoder, off the
 * main thread, that gives a passage its vector and the sign bits of its tokens, a question its vector and its tokens'
 * vectors; and a classifier that labels words. Nothing here knows of articles, of the library or of answers.
 */
export type { LocalClassifier } from './classifier/classifier-folder.js';
export type { TokenClassifierOptions } from './classifier/classifier-options.js';
export { type LabelledSpan, readLabel } from './classifier/join-words.js';
export { cosine } from './cosine.js';
export { createPassageEncoder } from './create-passage-encoder.js';
export type { EmbeddingOptions } from './embedding-options.js';
export type { ClassifierIdentity, ModelDtype, ModelIdentity, Pooling } from './model-identity.js';
export { fingerprintOf } from './model-identity.js';
export type {
  EncoderInput,
  PassageEncoder,
  PassageEncoding,
  PassageTokens,
  QuestionEncoding,
  TokenBits,
} from './passage-encoder.js';
export type { ModelProgress, OnModelProgress } from './place-model.js';
export { modelUnavailable } from './place-model.js';
export {
  findTokenClassifier,
  loadTokenClassifier,
  resolveTokenClassifier,
  type TokenClassifier,
} from './token-classifier.js';
