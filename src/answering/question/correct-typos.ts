import { foldWord, isFunctionWord } from '../../words/index.js';
import { type QuestionWord, questionWordsOf } from '../grammar/index.js';
import { askingWord } from './asking-words.js';
import { readWords } from './read-words.js';
import { slipRank } from './slip.js';

/** A word of a question that was taken for a slip, and what it was read as. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** A question with its slips corrected. */
export interface CorrectedQuestion {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

const LONGEST_QUESTION = 1000;
/** Candidates that are compared with a word at most. */
const MOST_CANDIDATES = 10_000;
/** Words that swapped letters make function words of. */
const OTHER_WORDS = new Set(['form', 'dose', 'fro', 'tis']);

/**
 * Corrects the words of a question that nobody knows by the words of the passages found for it: each by the one
 * candidate that slips of the fingers can have made it of (see `slipRank`). Where two are as likely the word is left,
 * and so are numbers, known words and forms of theirs. Words that ask and other function words are corrected from their
 * closed classes. Pure.
 * @param knownWord whether a folded word is one: whether the corpus has it in any form, or a word list does. With a small
 *   corpus and no list, rare words of English may be taken for slips.
 * @param candidates folded words, see `foldWord`
 */
export function correctTypos(
  question: string,
  knownWord: (word: string) => boolean,
  candidates: ReadonlySet<string>,
): CorrectedQuestion {
  const read = question.slice(0, LONGEST_QUESTION);
  const meant = readWords(read);
  const corrections: Correction[] = [];
  let text = '';
  let end = 0;
  for (const [at, word] of questionWordsOf(read).entries()) {
    const stem = word.text.slice(0, word.text.length - tiedLength(word.text));
    const to =
      askingFor(word, meant[at]) ??
      wordFor(foldWord(stem), isName(word, at), knownWord, candidates);
    if (to === null) continue;
    const written = asWritten(to, stem);
    corrections.push({ from: stem, to: written });
    text += read.slice(end, word.start) + written;
    end = word.start + stem.length;
  }
  return { text: text + question.slice(end), corrections };
}

/** The word that asks which a word was read as, where it was spelt otherwise. */
function askingFor(word: QuestionWord, meant: QuestionWord | undefined): string | null {
  if (meant === undefined || meant.folded === word.folded) return null;
  return askingWord(word.folded, false) === null ? meant.folded : null;
}

function wordFor(
  folded: string,
  isNamed: boolean,
  knownWord: (word: string) => boolean,
  candidates: ReadonlySet<string>,
): string | null {
  if (/[^\p{L}]/u.test(folded) || isFunctionWord(folded) || knownWord(folded)) return null;
  const small = isNamed || OTHER_WORDS.has(folded) ? undefined : swaps(folded).find(isFunctionWord);
  if (small !== undefined) return small;
  let best: string[] = [];
  let nearest = 3;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    const rank = slipRank(folded, candidate, isNamed);
    if (rank === null || rank > nearest || /[^\p{L}]/u.test(candidate)) continue;
    best = rank < nearest ? [candidate] : [...best, candidate];
    nearest = rank;
  }
  const [only, other] = best;
  return only !== undefined && other === undefined ? only : null;
}

/** A word with each two neighbouring letters swapped: "teh" gives "the". */
function swaps(word: string): string[] {
  if (word.length < 3 || word.length > 8) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
  );
}

function isName({ text }: QuestionWord, place: number): boolean {
  return place > 0 && /^\p{Lu}/u.test(text);
}

/** A word in the case of the one that it stands for. */
function asWritten(word: string, as: string): string {
  if (!/\p{Ll}/u.test(as)) return word.toUpperCase();
  return /^\p{Lu}/u.test(as) ? `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}` : word;
}

function tiedLength(text: string): number {
  return /['’](?:s|re|ve|ll|d|m)$/iu.exec(text)?.[0].length ?? 0;
}
