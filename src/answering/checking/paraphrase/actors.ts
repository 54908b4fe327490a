import { isDemonym } from '../../../facts/index.js';
import type { CheckedName } from '../checked-name.js';
import type { CheckedText, PlainWord } from '../checked-text.js';
import { areSame } from '../find-name.js';
import { isDone, isPredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';

/** Those who stand on one side of a verb. */
export interface Actors {
  readonly names: readonly CheckedName[];
  readonly nouns: readonly PlainWord[];
  /** Whether a pronoun is among them, so that they are not known. */
  readonly isOpen: boolean;
}

export const NOBODY: Actors = { names: [], nouns: [], isOpen: false };

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|this|these|those|both|neither|either|none|each|others?|one|who|which|we|i|you|all|some)$/u;
/** Verbs that stand before their subject behind a quotation. */
const INVERTING =
  /^(?:sa(?:id|ys)|wr(?:ote|ites)|report(?:s|ed)|add(?:s|ed)|warn(?:s|ed)|argue[sd]|stated?)$/u;
/** Words that nobody does anything by: "successfully", "though". */
const ADVERB =
  /^(?:\p{L}{4,}[^fm]ly|though|although|whereas|however|meanwhile|later|earlier|yet)$/u;
const RELATIVE = /^(?:who|which|that)$/u;
const PREPOSITION =
  /^(?:at|from|in|into|of|on|onto|about|over|under|for|against|through|during|with|to|between|near|towards?|via|after|before|behind|by|than|as|because|while)$/u;

/** Whether there is nobody to compare. */
export function isNobody({ names, nouns, isOpen }: Actors): boolean {
  return isOpen || names.length + nouns.length === 0;
}

/** Whether two sides may have the same in them: a name in common, or a noun; a noun may stand for a name. */
export function mayBeSame(a: Actors, b: Actors): boolean {
  if (isNobody(a) || isNobody(b) || haveInCommon(a, b)) return true;
  return (
    (a.names.length === 0) !== (b.names.length === 0) &&
    (a.nouns.length === 0 || b.nouns.length === 0)
  );
}

/** Whether two sides have a name or a noun in common. */
export function haveInCommon(a: Actors, b: Actors): boolean {
  return (
    a.names.some((one) => b.names.some((other) => areSame(one, other))) ||
    a.nouns.some((one) => b.nouns.some((other) => meanSame(one.term, other.term)))
  );
}

/** Whoever does what a verb says: its subject, or behind "by" where it is a passive. */
export function agentOf(text: CheckedText, verb: number): Actors {
  if (!isDone(text, verb)) return subjectOf(text, verb);
  const clause = text.clauses[verb];
  const by = text.tokens.findIndex(
    ({ folded }, at) => at > verb && text.clauses[at] === clause && folded === 'by',
  );
  return by === -1 ? NOBODY : actorsBehind(text, by + 1, true);
}

/** Whomever something is done to: the object of a verb, or its subject where it is a passive. */
export function patientOf(text: CheckedText, verb: number): Actors {
  return isDone(text, verb) ? subjectOf(text, verb) : actorsBehind(text, verb + 1, true);
}

/**
 * Names and nouns from a place up to a preposition or the end of the clause.
 * @param isWhole whether "an estimate of the office" and "the envoy for hostages Ana Pires" are read to their ends
 */
export function actorsBehind(text: CheckedText, from: number, isWhole = false): Actors {
  let end = from;
  const clause = text.clauses[from];
  while (end < text.tokens.length && text.clauses[end] === clause) {
    if (isPredicate(text, end)) break;
    const { folded } = text.tokens[end] ?? { folded: '' };
    if (end > from && PREPOSITION.test(folded) && !(isWhole && /^(?:of|for)$/u.test(folded))) break;
    end += 1;
  }
  return within(text, from, end);
}

/** The subject of a verb: what stands before it in its clause, else whom the clause is about. */
export function subjectOf(text: CheckedText, verb: number): Actors {
  if (text.tokens[verb - 1]?.folded === 'to') return NOBODY;
  const clause = text.clauses[verb];
  let first = verb;
  while (first > 0 && text.clauses[first - 1] === clause && !isPredicate(text, first - 1))
    first -= 1;
  // "The Palestinian Authority (PA) expressed …": the subject stands before the brackets.
  if (first === verb && /^\)\s*$/u.test(text.tokens[verb]?.gap ?? '')) {
    const open = text.tokens.slice(0, verb).findLastIndex(({ gap }) => gap.includes('('));
    if (open > 0) return nearestClause(text, open);
  }
  const own = within(text, first, verb);
  if (own.names.length + own.nouns.length > 0 || (own.isOpen && !startsRelative(text, first)))
    return own;
  const isInverted =
    first === verb &&
    (/["”]/u.test(text.tokens[verb]?.gap ?? '') || hasPredicateBefore(text, verb)) &&
    INVERTING.test(text.tokens[verb]?.folded ?? '') &&
    text.tokens[verb + 1]?.folded !== 'that' &&
    /[,"”]\s*$/u.test(text.tokens[verb]?.gap ?? '');
  if (isInverted) return actorsBehind(text, verb + 1);
  if (first === 0) return NOBODY;
  if (startsRelative(text, first)) {
    // "Which it designated" has a subject of its own, whoever that is.
    const isTaken = text.tokens.slice(first + 1, verb).some(({ folded }) => PRONOUN.test(folded));
    return isTaken ? { ...NOBODY, isOpen: true } : nearestBefore(text, first);
  }
  // "It opened last year and has found …" is about whatever "it" is.
  if (PRONOUN.test(text.tokens[0]?.folded ?? '')) return { ...NOBODY, isOpen: true };
  const before = text.tokens.slice(0, first).findLastIndex((_, at) => isPredicate(text, at));
  return before === -1 ? within(text, 0, first) : subjectOf(text, before);
}

function startsRelative(text: CheckedText, first: number): boolean {
  return RELATIVE.test(text.tokens[first]?.folded ?? '');
}

function hasPredicateBefore(text: CheckedText, place: number): boolean {
  return text.tokens.slice(0, place).some((_, at) => isPredicate(text, at));
}

/** Those of the clause, or the part of one behind its last verb, that ends before a place. */
function nearestClause(text: CheckedText, end: number): Actors {
  let first = end;
  while (first > 0 && text.clauses[first - 1] === text.clauses[end - 1]) {
    if (isPredicate(text, first - 1)) break;
    first -= 1;
  }
  return within(text, first, end);
}

/** The name or noun right before a relative clause; a person, across an apposition, before "who". */
function nearestBefore(text: CheckedText, place: number): Actors {
  const all = within(text, 0, place);
  const { folded = '', gap = '' } = text.tokens[place] ?? {};
  const person = all.names.findLast(({ guess }) => guess === 'person');
  if (folded === 'who' && gap.includes(',') && person !== undefined) {
    return { names: [person], nouns: all.nouns.slice(-1), isOpen: false };
  }
  const name = all.names.at(-1);
  const noun = all.nouns.at(-1);
  const isName = name !== undefined && text.placeAt(name.start) > (noun?.place ?? -1);
  if (isName) return { names: [name], nouns: [], isOpen: false };
  return { names: [], nouns: noun === undefined ? [] : [noun], isOpen: false };
}

function within(text: CheckedText, first: number, end: number): Actors {
  const isIn = (place: number) => place >= first && place < end;
  const names = text.names.filter(
    ({ start, text: name }) => isIn(text.placeAt(start)) && !isDemonym(name.toLowerCase()),
  );
  const nouns = text.words.filter(
    ({ place, token }) =>
      isIn(place) &&
      !PRONOUN.test(token.folded) &&
      !ADVERB.test(token.folded) &&
      !isPredicate(text, place) &&
      text.tokens[place]?.folded !== 'having',
  );
  const isOpen = text.tokens.slice(first, end).some(({ folded }) => PRONOUN.test(folded));
  return { names, nouns, isOpen: isOpen && names.length + nouns.length === 0 };
}
