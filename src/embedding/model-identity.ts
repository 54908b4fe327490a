import { createHash } from 'node:crypto';

/** The number format of a model's weights. */
export type ModelDtype = 'int8' | 'fp32';

/** How token vectors become one vector. */
export type Pooling = 'mean' | 'cls';

/**
 * All that decides which vector a text gets. Two models with the same identity give the same vectors, so a library
 * that was made with one can be searched with the other.
 */
export interface ModelIdentity {
  readonly name: string;
  readonly dtype: ModelDtype;
  readonly pooling: Pooling;
  readonly dimension: number;
  /** The longest input in tokens, special tokens included. */
  readonly maxTokens: number;
  readonly passagePrefix: string;
  readonly questionPrefix: string;
  /** SHA-256 of the weights' file and of tokenizer.json, hexadecimal. */
  readonly weightsChecksum: string;
  readonly tokenizerChecksum: string;
}

/** All that decides which labels words get. Models with the same identity give the same labels. */
export interface ClassifierIdentity {
  readonly dtype: ModelDtype;
  /** The labels by their numbers, such as `["O", "B-PER", "I-PER"]`. */
  readonly labels: readonly string[];
  /** The longest input in tokens, special tokens included. */
  readonly maxTokens: number;
  /** SHA-256 of the weights' file and of tokenizer.json, hexadecimal. */
  readonly weightsChecksum: string;
  readonly tokenizerChecksum: string;
}

/** A short text that is equal for equal identities and different for different ones. */
export function fingerprintOf(identity: ModelIdentity | ClassifierIdentity): string {
  const entries = Object.entries(identity).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
}
