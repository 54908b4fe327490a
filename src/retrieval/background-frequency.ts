/** Ids below this one are special tokens, single characters and marks in the vocabularies of BERT's family. */
const FIRST_WORD = 1996;

/** The share of all words that the most common one has, in Zipf's law as it holds for English. */
const ZIPF = 0.1;

/** Tokens of a passage of usual length. */
const PASSAGE_TOKENS = 130;

/**
 * The share of passages of English text that a token is expected in. WordPiece vocabularies list their words by falling
 * frequency, so that the place of a token tells how common it is (Zipf's law). A small corpus says little of that: in
 * ten articles on one subject its name is the most common word of all. Null for what is no word, such as digits, which
 * have no such order.
 */
export function backgroundFrequency(id: number, piece: string): number | null {
  if (!/\p{L}/u.test(piece)) return null;
  const rank = Math.max(1, id - FIRST_WORD + 1);
  return 1 - Math.exp((-PASSAGE_TOKENS * ZIPF) / (rank + 2.7));
}
