import type { PreTrainedTokenizer } from '@xenova/transformers';

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
  readonly #before: readonly number[];
  readonly #after: readonly number[];

  /** @param maxTokens the longest input, special tokens and prefix included; what is over is cut off at the end */
  constructor(tokenizer: PreTrainedTokenizer, maxTokens: number) {
    this.#tokenizer = tokenizer;
    this.#maxTokens = maxTokens;
    // The tokenizer does not say which special tokens it puts where; a sample shows it.
    const bare = this.#encode('a');
    const framed = tokenizer.encode('a');
    const start = bare[0] === undefined ? -1 : framed.indexOf(bare[0]);
    this.#before = start < 0 ? [] : framed.slice(0, start);
    this.#after = start < 0 ? [] : framed.slice(start + bare.length);
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
    const ids = [...this.#before, ...(prefix === '' ? [] : this.#encode(prefix.trimEnd()))];
    const start = ids.length;
    let room = Math.max(0, this.#maxTokens - start - this.#after.length);
    const counts = new Int32Array(segments.length);
    for (const [at, segment] of segments.entries()) {
      if (room === 0) break;
      // Tokenizers that mark the starts of words want the space that parts a segment from the one before.
      const own = this.#encode(ids.length === this.#before.length ? segment : ` ${segment}`);
      const kept = own.slice(0, room);
      ids.push(...kept);
      counts[at] = kept.length;
      room -= kept.length;
    }
    const length = ids.length - start;
    ids.push(...this.#after);
    return { ids, start, length, counts };
  }

  #encode(text: string): number[] {
    return this.#tokenizer.encode(text, { add_special_tokens: false });
  }
}
