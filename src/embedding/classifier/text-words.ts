/** A word or a punctuation mark of a text: the characters from `start` up to `end` (UTF-16 code units). */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** As it is tokenized: with a space in front where white space parts it from the word before. */
  readonly text: string;
}

/** Runs without white space and punctuation, and single marks: the words that BERT's tokenizer breaks into pieces. */
const WORDS = /[^\s\p{P}$+<=>^`|~]+|[\p{P}$+<=>^`|~]/gu;

/**
 * The words of a text. Tokenizers do not say where their pieces stand in it; of words that are tokenized one by one it
 * is known.
 */
export function textWords(text: string): TextWord[] {
  let last = 0;
  return Array.from(text.matchAll(WORDS), ({ 0: word, index: start }) => {
    const isSpaced = start > last;
    last = start + word.length;
    return { start, end: last, text: isSpaced ? ` ${word}` : word };
  });
}
