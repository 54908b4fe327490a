import type { QuestionEncoding } from '../embedding/index.js';

/** A word of a question and the vocabulary ids that the model makes of it. */
export interface QuestionWord {
  readonly word: string;
  readonly ids: readonly number[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The different words of a question, in order, in lower case, each with its ids as far as they can be told. */
export function questionWords(text: string, tokens: QuestionEncoding['tokens']): QuestionWord[] {
  const pieces = tokens.pieces.map(bare);
  const words = new Map<string, readonly number[]>();
  let next = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const run = runThatSpells(bare(word), pieces, next);
    // A word that the vocabulary lacks has no pieces of its own; the words after it still find theirs.
    next = run?.end ?? next;
    if (words.has(word)) continue;
    words.set(word, run === null ? [] : Array.from(tokens.ids.subarray(run.start, run.end)));
  }
  return [...words].map(([word, ids]) => ({ word, ids }));
}

/** The first run of pieces, from `from` on, that makes up a word. */
function runThatSpells(
  word: string,
  pieces: readonly string[],
  from: number,
): { readonly start: number; readonly end: number } | null {
  for (let start = from; start < pieces.length; start += 1) {
    if (pieces[start] === '') continue;
    let spelled = '';
    let end = start;
    while (end < pieces.length && spelled.length < word.length) {
      spelled += pieces[end];
      end += 1;
    }
    if (spelled === word) return { start, end };
  }
  return null;
}

/**
 * Chooses the words to look up in the full-text index. Its cost grows with the passages that each word occurs in, and
 * a word that occurs everywhere tells passages apart the least: rare words come first, until the budget is used up.
 * @param frequencyOf in how many passages a vocabulary id occurs
 * @param budget occurrences that may be read in all; at least the two rarest words are always chosen
 */
export function affordableWords(
  words: readonly QuestionWord[],
  frequencyOf: (id: number) => number,
  budget: number,
): string[] {
  // A word is in a passage only where all its pieces are, so the rarest piece bounds it.
  const sized = words.map(({ word, ids }) => ({
    word,
    frequency: ids.length === 0 ? 0 : Math.min(...ids.map(frequencyOf)),
  }));
  let spent = 0;
  return sized
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, place) => {
      spent += frequency;
      return place < 2 || spent <= budget;
    })
    .map(({ word }) => word);
}

/** A piece of a word without accents and without the marks that tokenizers put on pieces. */
function bare(piece: string): string {
  return piece
    .replace(/^(?:##|\u2581|\u0120)/u, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
