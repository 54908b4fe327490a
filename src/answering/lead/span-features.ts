import { isDemonym } from '../../facts/index.js';
import { isFunctionWord, sameForm } from '../../words/index.js';
import {
  isDeterminer,
  isFormOfBe,
  isPastForm,
  isPeopleNoun,
  isPreposition,
} from '../grammar/index.js';
import type { AnswerType } from '../question/index.js';
import { type Nearness, nearness } from './nearness.js';
import type { QuestionGap } from './question-gap.js';
import type { FrameWord, SentenceFrame } from './sentence-frame.js';
import type { SpanCandidate } from './span-candidate.js';
import { fitOf } from './span-fit.js';
import { type SpanSurroundings, surroundingsOf } from './span-surroundings.js';
import { differsFromVerb, isOnSide, type VerbPlace, verbPlaces } from './verb-roles.js';

/** What speaks for and against words as an answer. Those that are no lengths are 0 or 1. */
export interface SpanFeatures extends Nearness, SpanSurroundings {
  /** Always 1: stands against the case that no words answer. */
  readonly any: number;
  /** Whether it is of the type that is asked for, cannot be, or is no fact where one is asked for. */
  readonly fits: number;
  readonly misfits: number;
  readonly isNoFact: number;
  readonly isPhrase: number;
  readonly isClause: number;
  readonly isQuote: number;
  /** Whether it is several phrases in a row. */
  readonly isList: number;
  /** The share of its words that the question has, and whether it has them all. */
  readonly asked: number;
  readonly isAllAsked: number;
  /** Whether it stands to the question's verb otherwise than what is asked for does. */
  readonly verbDiffers: number;
  /** Whether it stands before or behind that verb as a statement of the question's words would have it. */
  readonly sideAgrees: number;
  /** Whether it follows "by" where a subject is asked for. */
  readonly isAgent: number;
  /** Whether it follows the preposition that the question asks with. */
  readonly prepositionAgrees: number;
  readonly isAfterBe: number;
  /** Whether it follows "called", "as", "including" or the like. */
  readonly isAfterNaming: number;
  /** Whether it is a name that only describes the noun behind it: "French" in "French officials". */
  readonly isAttribute: number;
  /** Whether the words behind it go on with what they began: "Hamas to release …", where anything may answer. */
  readonly isCut: number;
  /** Whether it opens the sentence. */
  readonly opens: number;
  /** Whether the noun of what is asked for is in it, or next to it. */
  readonly headInside: number;
  readonly headBeside: number;
  /** Whether it is a number of what is asked for. */
  readonly counts: number;
  /** Whether it is a number of something else. */
  readonly countsOther: number;
  /** Whether it follows "in", "near" or the like where a place is asked for. */
  readonly placePreposition: number;
  /** Whether "how many of the …" meets "35 of whom". */
  readonly isPart: number;
  /** Whether it repeats what "how many" asks for: "59 hostages". */
  readonly hasUnitAsked: number;
  /** Whether a preposition other than "of" is in it. */
  readonly hasPreposition: number;
  readonly isBracketed: number;
}

/** What candidates of a sentence are measured by. */
export interface SpanContext {
  readonly frame: SentenceFrame;
  readonly gap: QuestionGap;
  readonly expects: AnswerType;
  readonly verbs: readonly VerbPlace[];
}

const NAMING =
  /^(?:as|called|named|termed|dubbed|titled|entitled|becomes?|became|includes?|including|namely|like)$/u;
const OF_PLACE =
  /^(?:in|at|near|on|to|into|from|outside|inside|throughout|across|between|around)$/u;
const OPENED = /[([]\s?["“]?$/u;

/** Reads what all candidates of a sentence are measured by. */
export function spanContext(
  frame: SentenceFrame,
  gap: QuestionGap,
  expects: AnswerType,
): SpanContext {
  return { frame, gap, expects, verbs: verbPlaces(frame, gap) };
}

/** Measures a candidate. */
export function spanFeatures(context: SpanContext, span: SpanCandidate): SpanFeatures {
  const { frame, gap, expects, verbs } = context;
  const { from, to, form, fact, start } = span;
  const { words } = frame;
  const inside = words.slice(from, to);
  const before = words[from - 1];
  const behind = words[to];
  const { pull, spread } = nearness(frame, span);
  const fit = fitOf(expects, span);
  const asked = askedShare(inside, fact !== null);
  const isCounted = counts(gap, span);
  const isHead = (word: FrameWord | undefined) =>
    word !== undefined && gap.head !== null && sameForm(word.folded, gap.head);
  const follows = (word: string | null) => word !== null && before?.folded === word;
  return {
    pull,
    spread,
    ...surroundingsOf(frame, gap, expects, span),
    any: 1,
    fits: is(fit === 'fits'),
    misfits: is(fit === 'misfits'),
    isNoFact: is(fit === 'none'),
    isPhrase: is(form === 'phrase'),
    isClause: is(form === 'clause'),
    isQuote: is(form === 'quote'),
    isList: is(form === 'list' && fact === null),
    asked,
    isAllAsked: is(asked === 1),
    verbDiffers: is(differsFromVerb(gap, verbs, frame, span)),
    sideAgrees: is(isOnSide(gap, verbs, span)),
    isAgent: is(gap.side === 'before' && follows('by')),
    prepositionAgrees: is(follows(gap.preposition)),
    isAfterBe: is(isFormOfBe(before?.folded ?? '')),
    isAfterNaming: is(NAMING.test(before?.folded ?? '')),
    isAttribute: is(form === 'name' && isAttribute(inside, behind)),
    isCut: is(fit === null && behind?.gap === ' ' && /^(?:to|that)$/u.test(behind.folded)),
    opens: is(from === 0),
    headInside: is(inside.some(isHead)),
    headBeside: is(isHead(before) || isHead(behind)),
    counts: is(isCounted === true),
    countsOther: is(isCounted === false),
    placePreposition: is(expects === 'place' && isPlacedBy(words, from)),
    isPart: is(gap.asksPart && form === 'number' && isPartOf(words, to)),
    hasUnitAsked: is(gap.head !== null && hasUnit(span)),
    hasPreposition: is(inside.some(({ folded }) => folded !== 'of' && isPreposition(folded))),
    isBracketed: is(OPENED.test(frame.text.slice(Math.max(0, start - 3), start))),
  };
}

function is(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Words that only tie others together repeat the question; those of a fact do not, as "eight" of "eight of the eleven". */
function askedShare(inside: readonly FrameWord[], isFact: boolean): number {
  const content = inside.filter(({ folded }) => !isDeterminer(folded) && !isPreposition(folded));
  if (content.length === 0) return is(!isFact);
  return content.filter(({ term }) => term !== null).length / content.length;
}

/** Whether a name describes the noun behind it, as far as the forms tell. */
function isAttribute(name: readonly FrameWord[], behind: FrameWord | undefined): boolean {
  if (behind?.gap !== ' ' || !/^\p{Ll}/u.test(behind.text)) return false;
  const { folded } = behind;
  if (isFunctionWord(folded) || isPreposition(folded) || isPastForm(folded)) return false;
  const isVerbLike = /(?:ly|[^s]s)$/u.test(folded) && !isPeopleNoun(folded);
  return !isVerbLike || name.every((word) => isDemonym(word.folded));
}

/** Whether a number counts what is asked for; null where one of the two is not told. */
function counts({ head }: QuestionGap, { fact }: SpanCandidate): boolean | null {
  if (fact?.kind !== 'number' || fact.counted === null || head === null) return null;
  return sameForm(fact.counted, head);
}

function hasUnit({ form, fact, end }: SpanCandidate): boolean {
  return form === 'number' && fact !== null && end > fact.end;
}

function isPlacedBy(words: readonly FrameWord[], from: number): boolean {
  const before = words[from - 1]?.folded ?? '';
  return OF_PLACE.test(before === 'the' ? (words[from - 2]?.folded ?? '') : before);
}

/** "35 of whom", "two of them". */
function isPartOf(words: readonly FrameWord[], to: number): boolean {
  const next = words[to + 1]?.folded ?? '';
  return words[to]?.folded === 'of' && /^(?:whom|which|them|these|those)$/u.test(next);
}
