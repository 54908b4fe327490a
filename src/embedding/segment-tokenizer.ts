import type { PreTrainedTokenizer } from '@xenova/transformers';
import { encodeBare, type SpecialTokens, specialTokensOf } from './special-tokens.js';

/** An input as vocabulary ids: `ids` is what the model reads, the others say what is what in it. */
export interface TokenizedInput {
  readonly ids: readonly number[];
  /** Where the text's own tokens start in `ids`, after special tokens and prefix. */
  readonly start: number;
  /** How many of the text's own tokens there are. */
  readonly length: number;
  /** How many tokens each segment has, after cutting. */
  readonly counts: Int32Array;
}

/** Turns segments into one input, so that every token is known to belong to a segment, to the prefix or to neither. */
export class SegmentTokenizer {
  readonly #tokenizer: PreTrainedTokenizer;
  readonly #maxTokens: number;
  readonly #special: SpecialTokens;

  /** @param maxTokens the longest input, special tokens and prefix included; what is over is cut off at the end */
  constructor(tokenizer: PreTrainedTokenizer, maxTokens: number) {
    this.#tokenizer = tokenizer;
    this.#maxTokens = maxTokens;
    this.#special = specialTokensOf(tokenizer);
  }

  /** How many tokens a text takes, special tokens not counted. */
  count(text: string): number {
    return this.#encode(text).length;
  }

  /** The pieces of text that the tokens of `text` stand for. */
  pieces(text: string): string[] {
    return this.#tokenizer.tokenize(text);
  }

  tokenize(prefix: string, segments: readonly string[]): TokenizedInput {
    const { before, after } = this.#special;
    const ids = [...before, ...(prefix === '' ? [] : this.#encode(prefix.trimEnd()))];
    const start = ids.length;
    let room = Math.max(0, this.#maxTokens - start - after.length);
    const counts = new Int32Array(segments.length);
    for (const [at, segment] of segments.entries()) {
      if (room === 0) break;
      // Tokenizers that mark the starts of words want the space that parts a segment from the one before.
      const own = this.#encode(ids.length === before.length ? segment : ` ${segment}`);
      const kept = own.slice(0, room);
      ids.push(...kept);
      counts[at] = kept.length;
      room -= kept.length;
    }
    const length = ids.length - start;
    ids.push(...after);
    return { ids, start, length, counts };
  }

  #encode(text: string): number[] {
    return encodeBare(this.#tokenizer, text);
  }
}
