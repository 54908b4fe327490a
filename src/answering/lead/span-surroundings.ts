import { isPastForm, isPreposition } from '../grammar/index.js';
import { type AnswerType, sayingVerb } from '../question/index.js';
import type { QuestionGap } from './question-gap.js';
import type { FrameWord, SentenceFrame } from './sentence-frame.js';
import type { SpanCandidate } from './span-candidate.js';

/** What the words around a candidate make of it; 0 or 1. */
export interface SpanSurroundings {
  /** Whether words of the question say beside a name who or what that is: "the head of the bank, Ann Lee", "Ann Lee, head of …". */
  readonly isApposed: number;
  /** Whether a person is named of whom a clause with half of the question's words tells: "Ann Lee, a banker, who first saw …". */
  readonly isAntecedent: number;
  /** Whether the question names it already, and does not let choose between what it names. */
  readonly isRepeated: number;
  /** Whether it is said who says the sentence, where nobody's words are asked for. */
  readonly isSpeaker: number;
  /** Whether it is the number of all, of which a part is told: "eleven" of "eight of the eleven members". */
  readonly isWhole: number;
}

/** How many words an apposition is looked through, and those of a clause behind "who". */
const APPOSITION = 6;
const CLAUSE = 8;
/** "who" behind a name, or behind what it is called between commas. */
const WHO =
  /^(?:, (?:(?:an?|the|his|her|its|their|now|then|once|former|currently)\b|\d)[^.;:!?"“”]{1,120}?)??,? who\b/u;
const PART =
  /^(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|many|some|few|none|all|both|any|several|each|dozens|hundreds|thousands|thirds?|quarters?)$/u;
const OF_ALL = /^(?:the|its|their|all|these|those|his|her)$/u;

/** Reads what the words around a candidate make of it. */
export function surroundingsOf(
  frame: SentenceFrame,
  gap: QuestionGap,
  expects: AnswerType,
  span: SpanCandidate,
): SpanSurroundings {
  const isName = span.form === 'name';
  return {
    isApposed: Number(isName && (isApposedBefore(frame, span) || isApposedBehind(frame, span))),
    isAntecedent: Number(isName && expects === 'person' && isAntecedent(frame, span)),
    isRepeated: Number(isName && isRepeated(frame, gap, expects, span)),
    isSpeaker: Number(
      isName && expects !== 'statement' && !gap.asksForWords && isSpeaker(frame, span),
    ),
    isWhole: Number(span.form === 'number' && isWhole(frame, span)),
  };
}

function isApposedBefore({ words }: SentenceFrame, { from }: SpanCandidate): boolean {
  const before = words[from - 1];
  const gap = words[from]?.gap;
  if (before === undefined || before.term === null || (gap !== ' ' && gap !== ', ')) return false;
  return !isPastForm(before.folded) && !isPreposition(before.folded);
}

function isApposedBehind({ words }: SentenceFrame, { to }: SpanCandidate): boolean {
  const first = words[to];
  if (first?.gap !== ', ' || /^(?:who|which|whose|and|or|but)$/u.test(first.folded)) return false;
  return clauseFrom(words, to, APPOSITION).some(({ term }) => term !== null);
}

function isAntecedent({ text, words, terms }: SentenceFrame, { end }: SpanCandidate): boolean {
  const found = WHO.exec(text.slice(end, end + 160));
  if (found === null) return false;
  const at = words.findIndex(({ start }) => start >= end + found[0].length);
  if (at === -1) return false;
  const taken = clauseFrom(words, at, CLAUSE).flatMap(({ term }) => term ?? []);
  return new Set(taken).size * 2 >= terms;
}

/** A name of the question, in full or, of somebody, by the last word. */
function isRepeated(
  { words }: SentenceFrame,
  { head, offersChoice }: QuestionGap,
  expects: AnswerType,
  { from, to }: SpanCandidate,
): boolean {
  if (offersChoice) return false;
  const inside = words.slice(from, to);
  const isAsked = ({ term }: FrameWord) => term !== null;
  // "Who is Trump's wife?" asks for another Trump.
  const isOne = expects === 'person' && head === null;
  return inside.every(isAsked) || (isOne && inside.slice(-1).some(isAsked));
}

function isSpeaker({ words }: SentenceFrame, { from, to }: SpanCandidate): boolean {
  const before = words[from - 1]?.folded ?? '';
  if (before === 'to' && words[from - 2]?.folded === 'according') return true;
  const behind = words[to];
  return sayingVerb(before) !== null || (behind?.gap === ' ' && sayingVerb(behind.folded) !== null);
}

function isWhole({ words }: SentenceFrame, { from }: SpanCandidate): boolean {
  return (
    OF_ALL.test(words[from - 1]?.folded ?? '') &&
    words[from - 2]?.folded === 'of' &&
    PART.test(words[from - 3]?.folded ?? '')
  );
}

/** The words from a place up to a comma or the like, so many at most. */
function clauseFrom(words: readonly FrameWord[], from: number, most: number): readonly FrameWord[] {
  const inside = words.slice(from, from + most);
  const end = inside.findIndex(({ gap }, place) => place > 0 && /[,;:—–()]/u.test(gap));
  return end === -1 ? inside : inside.slice(0, end);
}
