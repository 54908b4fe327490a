import { isTying, opensPhrase, type ReadSentence, type Unit } from '../reading/index.js';
import { asRole, type FoundRole, nounsFor } from './found-role.js';
import { isHonorific } from './people-nouns.js';
import { type Fits, isModifier, isTied, type Phrase, phraseBefore, readPhrase } from './phrase.js';

/** How far back a phrase before a comma may begin, in units. */
const REACH = 14;
/** What makes the phrase before a comma the end of something that only leads up to the sentence: "After meeting …". */
const LEADS_UP =
  /^(?:after|before|in|on|at|during|following|while|when|as|since|despite|with|without|by|for|from|until|although|though|because|if|under|amid|according|to|speaking|asked|like|unlike|.{2,}ing)$/u;
const CLAUSE_BREAK = /[.;:—–“”"()]/u;

/**
 * The roles that a sentence gives before its names: "US envoy Adam Boehler", "the head of Egyptian intelligence, Abbas
 * Kamel,". What stands before several names in a row in the plural is said of each: "Hamas officials A and B".
 */
export function rolesBefore(sentence: ReadSentence): FoundRole[] {
  const { units } = sentence;
  return units.flatMap((unit, name) => {
    const fits = nounsFor(unit);
    if (fits === null) return [];
    const at = behindHonorifics(units, name);
    const phrase =
      phraseBefore(units, at, fits) ?? beforeComma(units, at, name) ?? rankBefore(units, name, at);
    if (phrase === null || isQuotedApart(units, phrase, name)) return [];
    const tied = phrase.isPlural ? null : tiedBefore(units, phrase, fits);
    const found = [tied, phrase].flatMap(
      (one) => (one === null ? null : asRole(sentence, name, one)) ?? [],
    );
    const names = phrase.isPlural ? namesInRow(units, name) : [name];
    return names.flatMap((each) => found.map((role) => ({ ...role, name: each })));
  });
}

/** "Founder and" before "chief executive Ann Lee". */
function tiedBefore(units: readonly Unit[], { first }: Phrase, fits: Fits): Phrase | null {
  const and = first - 1;
  if (units[and]?.folded !== 'and' || units[and]?.name !== null || !isTied(units, first))
    return null;
  const phrase = phraseBefore(units, and, fits);
  return phrase === null || phrase.isPlural ? null : phrase;
}

/** The place of the first of the styles and ranks right before a name: "Dr", "Lt. Gen.". */
function behindHonorifics(units: readonly Unit[], name: number): number {
  let at = name;
  while (at > 0 && /^\.? $/u.test(units[at]?.gap ?? '')) {
    const before = units[at - 1];
    if (
      before === undefined ||
      !before.isCapital ||
      before.name !== null ||
      !isHonorific(before.folded)
    )
      break;
    at -= 1;
  }
  return at;
}

/** A rank with words that describe it: "Israeli Major General". */
function rankBefore(units: readonly Unit[], name: number, at: number): Phrase | null {
  if (at === name || !isTied(units, name) || !isTied(units, at) || !isModifier(units, at - 1))
    return null;
  const rank = units[name - 1];
  return rank === undefined ? null : phraseBefore(units, name, (unit) => unit === rank);
}

/** "The head of Egyptian intelligence, Abbas Kamel, …" */
function beforeComma(units: readonly Unit[], at: number, name: number): Phrase | null {
  const fits = nounsFor(units[name]);
  if (fits === null || !/^(?:['’]s?)?, $/u.test(units[at]?.gap ?? '')) return null;
  const clause = clauseStart(units, at);
  const found: Phrase[] = [];
  for (let from = Math.max(clause, at - REACH); from < at; from += 1) {
    const unit = units[from];
    const isOwner = unit?.name !== null && unit?.isPossessive === true;
    if (unit === undefined || (from > clause && !isOwner && !opensPhrase(unit.folded))) continue;
    if (isTied(units, from) && opensPhrase(units[from - 1]?.folded ?? '') && !isOwner) continue;
    const phrase = readPhrase(units, from, fits);
    if (phrase?.next === at && !phrase.isPlural && isFree(units, from)) found.push(phrase);
  }
  // "The aide to the foreign minister, X": whose apposition it is cannot be told.
  const [phrase, other] = found.filter(
    ({ head }, place) => found.findIndex((one) => one.head === head) === place,
  );
  if (phrase === undefined || other !== undefined) return null;
  return leadsUp(units, clause, phrase) && !isSetOff(units, name) ? null : phrase;
}

/** Whether a phrase does not stand behind a comma as the apposition of a name before it. */
function isFree(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  return !(units[from]?.gap === ', ' && before?.name !== null && before?.name !== undefined);
}

/** Whether the phrase belongs to words that lead up to a subject, which the name may be. */
function leadsUp(units: readonly Unit[], clause: number, phrase: Phrase): boolean {
  const opener = units[clause]?.folded ?? '';
  return (
    clause < phrase.first && LEADS_UP.test(opener) && (isTying(opener) || LEADS_UP.test(opener))
  );
}

/** Whether a full name stands between commas, or at the end. */
function isSetOff(units: readonly Unit[], name: number): boolean {
  const next = units[name + 1];
  return (
    (units[name]?.text.includes(' ') ?? false) &&
    (next === undefined || /^[,.;:)—–]/u.test(next.gap))
  );
}

function clauseStart(units: readonly Unit[], at: number): number {
  let start = at - 1;
  while (start > 0 && !CLAUSE_BREAK.test(units[start]?.gap ?? '')) start -= 1;
  return Math.max(0, start);
}

/** The names that follow each other as a list from a place on: "A, B and C". */
function namesInRow(units: readonly Unit[], from: number): number[] {
  const names = [from];
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.folded === 'and' && unit.name === null) continue;
    if (unit === undefined || unit.name === null || nounsFor(unit) === null) break;
    if (!/^,? $/u.test(unit.gap) || (unit.gap === ' ' && units[at - 1]?.folded !== 'and')) break;
    names.push(at);
  }
  return names;
}

function isQuotedApart(units: readonly Unit[], { first }: Phrase, name: number): boolean {
  return units[first]?.isQuoted !== units[name]?.isQuoted;
}
