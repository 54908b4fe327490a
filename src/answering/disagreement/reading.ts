import { type Token, tokensOf } from '../../facts/index.js';
import { type Concept, conceptsOf, isFunctionWord, isGroupedVerb } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';
import { isAuxiliary, isDeterminer, isFormOfDo, isPastForm } from '../grammar/index.js';
import { creditOf } from '../origins/index.js';

/** A word of a sentence with what it stands for. */
export interface ReadWord extends Token {
  readonly concepts: readonly Concept[];
  /** Whether it is a verb, as far as its form and what stands around it tell. Auxiliaries are none. */
  readonly isVerb: boolean;
}

/** Words in a row with a verb among them: the places from `from` up to `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A witness read for what it says of what. */
export interface Reading {
  readonly witness: Witness;
  readonly text: string;
  readonly words: readonly ReadWord[];
  readonly clauses: readonly Clause[];
  /** Whom the sentence credits, as far as it names somebody. */
  readonly credited: string | null;
}

/** Longer sentences are lists and tables; what lies behind is not read. */
const MOST_WORDS = 160;

const WALL = /[,;:—–()[\]\n]|\s-\s/u;
const OPENS_CLAUSE =
  /^(?:but|although|though|while|whereas|because|who|which|unless|if|whether|when|where|that|so|yet|after|before|until)$/u;
/** Verbs that their form does not tell, most of them in the present. */
const OTHER_VERBS =
  /^(?:agreed|guaranteed|succeeded|exceeded|says|wants|hopes|plans|remains?|continues?|refuses|insists|demands|believes?|calls|describes|names|places|dates|puts|counts|expects|claims|denies|links|lasts|makes?|takes?|gives?|goes)$/u;

/** Reads a witness. Never throws. */
export function readWitness(witness: Witness): Reading {
  const { text } = witness.sentence;
  const words = readWords(text);
  return { witness, text, words, clauses: clausesOf(words), credited: creditOf(witness) };
}

/** The words of a text, with what each stands for. */
export function readWords(text: string): ReadWord[] {
  const tokens = tokensOf(text).slice(0, MOST_WORDS);
  return tokens.map((token, place) => ({
    ...token,
    concepts: conceptsOf(token.folded, tokens[place + 1]?.folded),
    isVerb: isVerb(tokens, place),
  }));
}

/** The clause that holds a place of a reading. */
export function clauseAt({ clauses, words }: Reading, place: number): Clause {
  return (
    clauses.find(({ from, to }) => place >= from && place < to) ?? { from: 0, to: words.length }
  );
}

/** The place of the word that holds an offset of the text, or of the first one behind it. */
export function placeAt({ words }: Reading, offset: number): number {
  const place = words.findIndex(({ end }) => end > offset);
  return place === -1 ? words.length : place;
}

function isVerb(tokens: readonly Token[], place: number): boolean {
  const [token, before, next] = [tokens[place], tokens[place - 1], tokens[place + 1]];
  if (token === undefined) return false;
  const { folded, text } = token;
  if (/^\p{Lu}|-|^un/u.test(text) || isAuxiliary(folded) || folded === 'hundred') return false;
  // "The armed wing", "its expected end": a participle that describes.
  if (before !== undefined && isDeterminer(before.folded)) return false;
  if (isPastForm(folded) || OTHER_VERBS.test(folded) || isGroupedVerb(folded)) return true;
  const helper = before?.folded === 'not' ? tokens[place - 2] : before;
  if (helper !== undefined && isFormOfDo(helper.folded)) return !isFunctionWord(folded);
  return folded === 'into' && conceptsOf(folded, next?.folded).length > 0;
}

function clausesOf(words: readonly ReadWord[]): Clause[] {
  const parts: Clause[] = [];
  let from = 0;
  words.forEach((word, place) => {
    if (place === from || !opensClause(words, word, place)) return;
    parts.push({ from, to: place });
    from = place;
  });
  parts.push({ from, to: words.length });
  return mergeVerbless(words, parts);
}

function opensClause(words: readonly ReadWord[], word: ReadWord, place: number): boolean {
  if (WALL.test(word.gap) || OPENS_CLAUSE.test(word.folded)) return true;
  if (word.folded !== 'and') return false;
  return words.slice(place + 1, place + 3).some((next) => next.isVerb || isAuxiliary(next.folded));
}

/** A part without a verb belongs to the part before it, or to the first one that has one. */
function mergeVerbless(words: readonly ReadWord[], parts: readonly Clause[]): Clause[] {
  const clauses: Clause[] = [];
  let open: number | null = null;
  for (const { from, to } of parts) {
    const hasVerb = words.slice(from, to).some((word) => word.isVerb || isAuxiliary(word.folded));
    const last = clauses.at(-1);
    if (hasVerb) {
      clauses.push({ from: open ?? from, to });
      open = null;
    } else if (last !== undefined) clauses.splice(-1, 1, { from: last.from, to });
    else open ??= from;
  }
  return clauses.length === 0 ? [{ from: 0, to: words.length }] : clauses;
}
