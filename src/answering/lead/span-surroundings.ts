import { isPastForm, isPreposition } from '../grammar/index.js';
import { type AnswerType, sayingVerb } from '../question/index.js';
import type { QuestionGap } from './question-gap.js';
import type { FrameWord, SentenceFrame } from './sentence-frame.js';
import type { SpanCandidate } from './span-candidate.js';

/** What the words around a candidate make of it; 0 or 1. */
export interface SpanSurroundings {
  /** Whether words of the question say beside a name who or what that is: "the head of the bank, Ann Lee", "Ann Lee, head of …". */
  readonly isApposed: number;
  /** Whether a person is named of whom a clause with words of the question tells: "Ann Lee, a banker, who first saw …". */
  readonly isAntecedent: number;
  /** Whether it is said who says the sentence, where nobody's words are asked for. */
  readonly isSpeaker: number;
  /** Whether it is the number of all, of which a part is told: "eleven" of "eight of the eleven members". */
  readonly isWhole: number;
}

/** How many words an apposition is looked through, and those of a clause behind "who". */
const APPOSITION = 6;
const CLAUSE = 8;
/** "who" behind a name, or behind what is told of it between commas. */
const WHO = /^(?:, [^.;:!?"“”]{1,120}?)??,? who\b/u;
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

function isAntecedent({ text, words }: SentenceFrame, { end }: SpanCandidate): boolean {
  const found = WHO.exec(text.slice(end, end + 160));
  if (found === null) return false;
  const at = words.findIndex(({ start }) => start >= end + found[0].length);
  return at !== -1 && clauseFrom(words, at, CLAUSE).some(({ term }) => term !== null);
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
