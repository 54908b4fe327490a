import type { Fact } from '../../facts/index.js';
import { bareWord, foldWord, sameForm, WORD } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';
import { isSubordinator } from '../grammar/index.js';
import type { QuestionTerm } from '../question/index.js';

/** A word of a sentence as spans are found by it. */
export interface FrameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** The characters between the word before and this one. */
  readonly gap: string;
  /** The place of the question's term that it takes up; null for none. */
  readonly term: number | null;
}

/** A sentence read with a question in mind. Places count its words from 0. */
export interface SentenceFrame {
  readonly text: string;
  readonly words: readonly FrameWord[];
  /** How many terms the question has. */
  readonly terms: number;
  /** Places of the words that take up terms, ascending. */
  readonly matched: readonly number[];
  /** How many commas, brackets and words that begin a clause part two places. */
  wallsBetween(a: number, b: number): number;
  /** Places of the words that go on with a name. */
  readonly glued: ReadonlySet<number>;
  /** Places of words that speak of a date. */
  readonly dated: ReadonlySet<number>;
}

/** Longer sentences are lists and tables; what lies behind is not searched. */
const MOST_WORDS = 160;
const WALL = /[,;:—–()[\]•\n]|\s-\s/u;

/** Reads a sentence. Reference marks are none of its words. Never throws. */
export function readFrame(
  { sentence, facts }: Pick<Witness, 'sentence' | 'facts'>,
  terms: readonly QuestionTerm[],
): SentenceFrame {
  const { text } = sentence;
  const words: FrameWord[] = [];
  const walls: number[] = [];
  let last = 0;
  let parted = 0;
  for (const match of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break;
    const [word] = match;
    const start = match.index;
    if (isReferenceMark(text, start, start + word.length)) continue;
    const folded = foldWord(bareWord(word));
    const gap = text.slice(last, start);
    const term = terms.findIndex((one) => isForm(folded, one.folded));
    last = start + word.length;
    words.push({ start, end: last, text: word, folded, gap, term: term === -1 ? null : term });
    if (words.length > 1 && (WALL.test(gap) || opensClause(words))) parted += 1;
    walls.push(parted);
  }
  return {
    text,
    words,
    terms: terms.length,
    glued: placesIn(words, facts, 'name', (fact, { start }) => fact.start < start),
    dated: placesIn(words, facts, 'date', (fact, { start }) => fact.start <= start),
    matched: words.flatMap(({ term }, place) => (term === null ? [] : [place])),
    wallsBetween: (a, b) => Math.abs((walls[b] ?? parted) - (walls[a] ?? parted)),
  };
}

/** Whether characters are the number of a note: "[3]". */
export function isReferenceMark(text: string, start: number, end: number): boolean {
  return text[start - 1] === '[' && text[end] === ']' && /^\d{1,3}$/u.test(text.slice(start, end));
}

/** "35 of whom are dead" is one clause with what it says of them. */
function opensClause(words: readonly FrameWord[]): boolean {
  const word = words.at(-1)?.folded ?? '';
  const isOf = words.at(-2)?.folded === 'of';
  return word === 'but' || (isSubordinator(word) && !isOf);
}

/** Whether a word of a sentence is a term in another form, alone or as a part between hyphens. */
function isForm(word: string, term: string): boolean {
  if (sameForm(word, term)) return true;
  return word.includes('-') && word.split('-').some((part) => sameForm(part, term));
}

function placesIn(
  words: readonly FrameWord[],
  facts: readonly Fact[],
  kind: Fact['kind'],
  begins: (fact: Fact, word: FrameWord) => boolean,
): Set<number> {
  const own = facts.filter((fact) => fact.kind === kind);
  return new Set(
    words.flatMap((word, place) =>
      own.some((fact) => begins(fact, word) && word.start < fact.end) ? [place] : [],
    ),
  );
}
