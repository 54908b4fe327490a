import type { PreTrainedTokenizer } from '@xenova/transformers';

/** The special tokens that a model wants before and behind a text, as vocabulary ids. */
export interface SpecialTokens {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Finds out which special tokens a tokenizer puts where: it does not say so, but a sample shows it. */
export function specialTokensOf(tokenizer: PreTrainedTokenizer): SpecialTokens {
  const bare = encodeBare(tokenizer, 'a');
  const framed = tokenizer.encode('a');
  const start = bare[0] === undefined ? -1 : framed.indexOf(bare[0]);
  return start < 0
    ? { before: [], after: [] }
    : { before: framed.slice(0, start), after: framed.slice(start + bare.length) };
}

/** The vocabulary ids of a text without special tokens. */
export function encodeBare(tokenizer: PreTrainedTokenizer, text: string): number[] {
  return tokenizer.encode(text, { add_special_tokens: false });
}
