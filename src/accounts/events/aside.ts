import type { Token } from '../../facts/index.js';
import { isCut, isSpaced, isSubordinator } from './clause-bounds.js';
import type { DateTie } from './date-tie.js';
import { type VerbReading, verbAt } from './verb-reading.js';
import {
  isBe,
  isDenying,
  isGroupAdverb,
  isHaveOrDo,
  isParticiple,
  isPast,
  isSaying,
} from './verb-words.js';

/** The tokens of what a sentence says by the way, from `first` up to `end`. */
export interface Aside {
  readonly first: number;
  readonly end: number;
}

const PAUSE = /[,(–—]| - /u;
const RELATIVE = /^(?:who|whom|whose|which)$/u;
/** What opens an insertion that tells when or how the verb behind it came about: "after talks on Monday". */
const ADVERBIAL =
  /^(?:on|in|at|near|during|after|before|since|from|by|with|while|when|as|following|amid|under|for|to|speaking|\p{L}+ing)$/u;
/** What opens a sentence before a comma and is no subject. */
const NO_SUBJECT =
  /^(?:on|in|at|near|during|after|before|since|from|by|with|while|when|as|following|amid|under|for|to|if|although|though|because|meanwhile|however|also|then|later|instead|earlier|today|yesterday|and|but|so|yet|\p{L}+ly|\p{L}+day)$/u;
/** How many words an insertion may have, and how far back a relative pronoun or a denial is looked for. */
const REACH = 40;

/**
 * What of a sentence is said by the way and holds the date, so that the date says nothing of the rest: "which was
 * launched in 1987", "born on 4 March 1960", "the striker signed in January", "(founded in 1998)", "arrested on Monday" of
 * "a man arrested on Monday confessed". Null where the date belongs to the main clause.
 * @param verb the place of the verb that the date was found to belong to
 */
export function asideOf(tokens: readonly Token[], tie: DateTie, verb: number): Aside | null {
  return (
    bracketAround(tokens, tie) ??
    relativeAround(tokens, tie, verb) ??
    participleAt(tokens, tie, verb) ??
    insertionAround(tokens, tie) ??
    reducedAt(tokens, tie, verb)
  );
}

/** Whether a sentence tells outside of an aside, in a main clause, that something happened or will. */
export function tellsBeside(tokens: readonly Token[], { first, end }: Aside): boolean {
  let isMain = true;
  for (const [place, token] of tokens.entries()) {
    if (place >= first && place < end) {
      isMain = true;
      continue;
    }
    if (PAUSE.test(token.gap) || isCut(token)) isMain = true;
    if (isSubordinator(token)) isMain = false;
    const verb = isMain ? verbAt(tokens, place) : null;
    if (verb !== null && isTold(verb, token)) return true;
  }
  return false;
}

function isTold({ tense, isState }: VerbReading, { folded }: Token): boolean {
  return !isState && !/ing$/u.test(folded) && /^(?:past|future|conditional)$/u.test(tense);
}

/** Whether the clause of a verb is what somebody denies: "denied that it was warned", "no evidence that he came". */
export function isUnderDenial(tokens: readonly Token[], verb: number): boolean {
  let hasThat = false;
  for (let place = verb - 1; place >= 0 && verb - place <= REACH; place -= 1) {
    const [own, behind] = [tokens[place], tokens[place + 1]];
    if (own === undefined || (behind !== undefined && isCut(behind))) return false;
    if (!hasThat && behind?.gap.includes(',') === true) return false;
    if (own.folded === 'that') hasThat = true;
    if (isDenying(own.folded) && (!isPast(own.folded) || verbAt(tokens, place) !== null))
      return true;
    if (hasThat && isNoEvidence(tokens, place)) return true;
    if (!hasThat && /^(?:and|but|when|while|after|before|because|although)$/u.test(own.folded)) {
      return false;
    }
  }
  return false;
}

function isNoEvidence(tokens: readonly Token[], place: number): boolean {
  return (
    /^(?:evidence|proof|sign|signs|indication|suggestion)$/u.test(tokens[place]?.folded ?? '') &&
    /^(?:no|little|any)$/u.test(tokens[place - 1]?.folded ?? '')
  );
}

function bracketAround(tokens: readonly Token[], tie: DateTie): Aside | null {
  for (let place = tie.first; place > 0 && tie.first - place < REACH; place -= 1) {
    const gap = tokens[place]?.gap ?? '';
    if (/\)[^(]*$/u.test(gap)) return null;
    if (gap.includes('(')) return { first: place, end: pauseFrom(tokens, tie.end, /[)]/u) };
  }
  return null;
}

function relativeAround(tokens: readonly Token[], tie: DateTie, verb: number): Aside | null {
  for (let place = Math.max(verb, 0); place > 0 && verb - place < REACH; place -= 1) {
    const own = tokens[place];
    if (own === undefined) return null;
    if (place < verb && isRelative(tokens, place)) {
      if (tie.end <= place) return null;
      const isPaused = PAUSE.test(own.gap);
      const pause = pauseFrom(tokens, Math.max(verb + 1, tie.end), PAUSE);
      return { first: place, end: isPaused ? pause : clauseEnd(tokens, tie, verb, pause) };
    }
    if (isCut(own)) return null;
    // "who is 31, signed": a clause between that has its verb has ended.
    if (own.gap.includes(',') && hasVerbSincePronoun(tokens, place)) return null;
  }
  return null;
}

/** "Who" and "which", or a "that" between a noun and its verb: "the ferry that sank". */
function isRelative(tokens: readonly Token[], place: number): boolean {
  const [before, own, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (own === undefined || before === undefined || next === undefined) return false;
  if (RELATIVE.test(own.folded)) return true;
  if (own.folded !== 'that' || !isSpaced(own) || /^\p{Lu}/u.test(before.text)) return false;
  if (isPast(before.folded) || isSaying(before.folded)) return false;
  return opensFinite(tokens, place + 1);
}

function hasVerbSincePronoun(tokens: readonly Token[], comma: number): boolean {
  for (let place = comma - 1; place > 0 && comma - place < REACH; place -= 1) {
    const own = tokens[place];
    if (own === undefined || isCut(own)) return false;
    if (isRelative(tokens, place)) return false;
    if (opensFinite(tokens, place) || verbAt(tokens, place) !== null) return true;
  }
  return false;
}

/** Where a clause without a comma ends: before the verb of the main clause ("the man who fled on Monday confessed"). */
function clauseEnd(tokens: readonly Token[], tie: DateTie, verb: number, pause: number): number {
  const behind = Math.max(tie.end, verb + 1);
  for (let place = behind; place < pause; place += 1) {
    if (opensFinite(tokens, place) && !isJoined(tokens, place)) return place;
  }
  return pause;
}

function isJoined(tokens: readonly Token[], place: number): boolean {
  return /^(?:and|or|but|to)$/u.test(tokens[place - 1]?.folded ?? '');
}

/** "…, born on 4 March 1960": a form that is a participle and nothing else. */
function participleAt(tokens: readonly Token[], tie: DateTie, verb: number): Aside | null {
  const own = tokens[verb];
  if (own === undefined || verb === 0 || !PAUSE.test(own.gap) || !isParticiple(own.folded)) {
    return null;
  }
  return { first: verb, end: pauseFrom(tokens, Math.max(verb + 1, tie.end), PAUSE) };
}

/** A subject, something about it between two pauses with the date in it, and then the verb of the subject. */
function insertionAround(tokens: readonly Token[], tie: DateTie): Aside | null {
  const end = pauseFrom(tokens, tie.end, PAUSE);
  if (end >= tokens.length || !opensFinite(tokens, end)) return null;
  let first = tie.first;
  while (first > 0 && !PAUSE.test(tokens[first]?.gap ?? '')) first -= 1;
  const opener = tokens[first];
  if (first === 0 || first === tie.first || opener === undefined) return null;
  if (ADVERBIAL.test(opener.folded) || isHaveOrDo(opener.folded) || isBe(opener.folded)) {
    return null;
  }
  return isSubject(tokens, first) ? { first, end } : null;
}

/** Whether what stands before a place, from the start of its clause on, is a subject without its verb. */
function isSubject(tokens: readonly Token[], end: number): boolean {
  let pauses = 0;
  for (let place = end - 1; place >= 0; place -= 1) {
    const own = tokens[place];
    if (own === undefined || opensFinite(tokens, place) || isSubordinator(own)) return false;
    if (place === 0 || /[.;:!?“”"\n]/u.test(own.gap)) {
      return pauses % 2 === 0 && !NO_SUBJECT.test(own.folded);
    }
    if (PAUSE.test(own.gap)) pauses += 1;
  }
  return false;
}

/** "A man arrested on Monday confessed": a participle, the date, and right behind it the verb of the sentence. */
function reducedAt(tokens: readonly Token[], tie: DateTie, verb: number): Aside | null {
  const own = tokens[verb];
  const next = tokens[tie.end];
  if (own === undefined || next === undefined || verb >= tie.first || isSaying(own.folded)) {
    return null;
  }
  if (!isSpaced(next) || !isSpaced(own) || !isPast(own.folded)) return null;
  return opensFinite(tokens, tie.end) ? { first: verb, end: tie.end } : null;
}

/** Whether a finite verb, or the group of one, stands at a place. */
function opensFinite(tokens: readonly Token[], place: number): boolean {
  let at = place;
  while (at < place + 3 && isAdverb(tokens, at)) at += 1;
  const own = tokens[at];
  if (own === undefined || (at > place && !isSpaced(own)) || /ing$/u.test(own.folded)) return false;
  if (/^(?:be|been|being|having)$/u.test(own.folded)) return false;
  return isBe(own.folded) || isHaveOrDo(own.folded) || verbAt(tokens, at) !== null;
}

function isAdverb(tokens: readonly Token[], place: number): boolean {
  const own = tokens[place];
  return own !== undefined && isGroupAdverb(own.folded) && !isPast(own.folded);
}

function pauseFrom(tokens: readonly Token[], from: number, pause: RegExp): number {
  for (let place = from; place < tokens.length; place += 1) {
    const own = tokens[place];
    if (own !== undefined && (pause.test(own.gap) || isCut(own))) return place;
  }
  return tokens.length;
}
