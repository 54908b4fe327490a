/** Characters that count as punctuation: those of ASCII and no others, as in the official script. */
const PUNCTUATION = /[!-/:-@[-`{-~]/gu;
const ARTICLES = /(?<![\p{L}\p{M}\p{N}_])(?:a|an|the)(?![\p{L}\p{M}\p{N}_])/gu;

/** How well a text agrees with the answers that are known to be right; both from 0 to 1. */
export interface SpanScores {
  /** 1 where it is one of them, else 0. */
  readonly exactMatch: number;
  /** The harmonic mean of precision and recall over words, against the answer that it is best for. */
  readonly f1: number;
}

/**
 * Compares a text with right answers as the evaluation script of SQuAD 1.1 does (Rajpurkar et al., 2016): in lower
 * case, without punctuation and English articles, by words with their counts, the best over all answers.
 */
export function scoreSpan(text: string, answers: readonly string[]): SpanScores {
  const given = normalise(text);
  const wanted = answers.map(normalise);
  return {
    exactMatch: wanted.includes(given) ? 1 : 0,
    f1: Math.max(0, ...wanted.map((answer) => overlap(wordsOf(given), wordsOf(answer)))),
  };
}

function normalise(text: string): string {
  const bare = text.toLowerCase().replace(PUNCTUATION, '').replace(ARTICLES, ' ');
  return wordsOf(bare).join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function overlap(given: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (given.length + wanted.length);
}
