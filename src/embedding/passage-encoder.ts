import type { ModelIdentity } from './model-identity.js';

/** What is embedded as one: its segments follow each other with a space between, as sentences do. */
export interface EncoderInput {
  readonly segments: readonly string[];
}

/**
 * The tokens of one input, without the model's special ones. `ids` are vocabulary ids; `counts` gives how many tokens
 * each segment has, in the order of the segments. `bits` are the signs of the token vectors, null where they were not
 * asked for: `ceil(dimension / 8)` bytes a token, dimension d in bit `d % 8` (lowest first) of byte `d >> 3`, 1 for a
 * value of at least 0.
 */
export interface PassageTokens {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  readonly bits: Uint8Array | null;
}

/** Tokens whose vectors are known. */
export interface TokenBits extends PassageTokens {
  readonly bits: Uint8Array;
}

/** A passage as the model sees it: a vector of length 1, and its tokens. */
export interface PassageEncoding {
  readonly vector: Float32Array;
  readonly tokens: PassageTokens;
}

/** A question as the model sees it. `tokens.vectors` holds `ids.length × dimension` values, each vector of length 1. */
export interface QuestionEncoding {
  readonly vector: Float32Array;
  readonly tokens: {
    readonly ids: Int32Array;
    /** The pieces of text that the ids stand for, such as `["ham", "##as"]`. */
    readonly pieces: readonly string[];
    readonly vectors: Float32Array;
  };
}

/** Turns text into vectors. Implementations work off the main thread. */
export interface PassageEncoder {
  readonly identity: ModelIdentity;
  /** How many tokens each text takes, special tokens not counted. */
  countTokens(texts: readonly string[]): Promise<number[]>;
  /**
   * Encodes passages. Inputs longer than the model takes are an error of the caller and cut at the model's length.
   * @param options.tokens whether the sign bits of the token vectors are wanted as well
   */
  encodePassages(
    inputs: readonly EncoderInput[],
    options: { readonly tokens: boolean },
  ): Promise<PassageEncoding[]>;
  /** Encodes one question, with its token vectors. */
  encodeQuestion(text: string): Promise<QuestionEncoding>;
  /** Ends the workers once they have finished what they are at. What still waits for one fails with `encoder/closed`. */
  close(): Promise<void>;
}
