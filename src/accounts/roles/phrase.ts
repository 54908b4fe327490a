import { acronymOf } from '../../words/index.js';
import { isBound, isTying, looksLikeVerb, opensPhrase, type Unit } from '../reading/index.js';
import { isKin, isPersonNoun, isPostpositive, personPlural } from './people-nouns.js';

/** A noun phrase that says what somebody or something is; places of units, and offsets in the sentence. */
export interface Phrase {
  /** Without a determiner before it. */
  readonly first: number;
  readonly head: number;
  /** The place of the first unit behind it. */
  readonly next: number;
  readonly end: number;
  readonly isPlural: boolean;
}

/** What says whether a phrase names somebody of the kind that is looked for, by its main noun. */
export type Fits = (noun: Unit) => boolean;

const MOST_MODIFIERS = 8;
const MOST_TAIL = 16;
const MOST_OBJECT = 7;
const PRONOUN_OWNERS = /^(?:his|her|its|their|our|my|your)$/u;
/** "The world's richest man" has no owner that has to be known. */
const OPEN_OWNERS =
  /^(?:world|nation|country|women|men|children|people|girl|boy|human|artist|state|king|queen|crown)$/u;

/** Whether nothing but a space, or a possessive ending, parts a unit from the one before. */
export function isTied(units: readonly Unit[], at: number): boolean {
  return /^(?:['’]s?)? $/u.test(units[at]?.gap ?? '');
}

/** Whether a unit can stand before the main noun of a phrase: "former", "Hamas", "White House", "Israel's". */
export function isModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  const { name, folded, isPossessive, isCapital, text } = unit;
  if (name !== null) {
    const next = units[at + 1];
    const isBeforeNoun = next?.isCapital === false && isTied(units, at + 1);
    return name.kind !== 'person' || isPossessive || isBeforeNoun || !/[ -]/u.test(text);
  }
  if (acronymOf(text) !== null) return true;
  return !isBound(folded) && (isCapital || isPossessive || !looksLikeVerb(folded));
}

/** The phrase that begins at a place, where its main noun fits: "a former Trump administration official". */
export function readPhrase(units: readonly Unit[], from: number, fits: Fits): Phrase | null {
  let first = from;
  const isOneOf = units[first]?.folded === 'one' && units[first + 1]?.folded === 'of';
  if (isOneOf) first += 2;
  while (first < from + 4 && opensPhrase(units[first]?.folded ?? '') && isNamelessAt(units, first))
    first += 1;
  if (first > from && !isTied(units, first)) return null;
  let next = first;
  while (next - first <= MOST_MODIFIERS && (next === first || isTied(units, next))) {
    if (next > first && /^(?:last|next)$/u.test(units[next]?.folded ?? '')) break;
    if (!isModifier(units, next) && !isPluralHead(units[next])) break;
    next += 1;
  }
  let head = next - 1;
  if (head > first && isPostpositive(units[head]?.folded ?? '') && !fitsAt(units, head, fits))
    head -= 1;
  const noun = units[head];
  if (noun === undefined || head < first || noun.name !== null) return null;
  const isPlural = !fits(noun);
  if (isPlural && !(isOneOf && isPluralHead(noun))) return null;
  const start = isOneOf ? from : ownStart(units, first, head, first > from);
  if (isKin(noun.folded) && PRONOUN_OWNERS.test(units[first - 1]?.folded ?? '')) return null;
  const tail = readTail(units, next);
  return { first: start, head, isPlural, ...tail };
}

/** The phrase that a name or a rank at a place ends: "US presidential envoy for hostage affairs" before "Adam Boehler". */
export function phraseBefore(units: readonly Unit[], at: number, fits: Fits): Phrase | null {
  const head = headBefore(units, at, fits);
  if (head === null) return null;
  let first = head;
  while (head - first < MOST_MODIFIERS && isTied(units, first) && isModifier(units, first - 1)) {
    first -= 1;
    const owner = units[first];
    if (owner?.name !== null && owner?.isPossessive === true) break;
  }
  const before = isTied(units, first) ? (units[first - 1]?.folded ?? '') : '';
  if (isKin(units[head]?.folded ?? '') && PRONOUN_OWNERS.test(before)) return null;
  const start = ownStart(units, first, head, opensPhrase(before));
  const end = units[at - 1]?.end ?? 0;
  return { first: start, head, next: at, end, isPlural: !fitsAt(units, head, fits) };
}

/** The main noun right before a place, or before "of …" or "for …" that reaches up to it. */
function headBefore(units: readonly Unit[], at: number, fits: Fits): number | null {
  const last = units[at - 1];
  if (last === undefined || (!isTied(units, at) && units[at]?.gap !== '. ')) return null;
  if (last.name === null && !last.isPossessive && (fits(last) || isPluralHead(last))) return at - 1;
  let object = at;
  for (let nested = 0; nested < 3; nested += 1) {
    const begin = object;
    while (begin - object < MOST_OBJECT && isTied(units, object) && isObjectWord(units[object - 1]))
      object -= 1;
    if (object === begin) return null;
    const isNamed = units[object]?.isCapital === true;
    if (/^(?:the)$/u.test(units[object - 1]?.folded ?? '') && isNamed) object -= 1;
    if (!isTied(units, object) || !/^(?:of|for)$/u.test(units[object - 1]?.folded ?? ''))
      return null;
    object -= 1;
    const head = units[object - 1];
    if (head !== undefined && head.name === null && isTied(units, object) && fits(head))
      return object - 1;
  }
  return null;
}

/** Where the phrase begins that says enough by itself: with the owner that is named, without one that is not. */
function ownStart(
  units: readonly Unit[],
  first: number,
  head: number,
  isDefinite: boolean,
): number {
  let start = first;
  let isOpen = isDefinite;
  for (let at = first; at < head; at += 1) {
    const unit = units[at];
    if (unit?.name !== null) isOpen = false;
    if (unit?.isPossessive !== true) continue;
    if (unit.name !== null) start = at;
    else if (at === first && isOpen && isUnnamedOwner(unit, units[head])) start = at + 1;
  }
  return start;
}

/** "The group's leader": whose it is has to be known from before, unlike that of "farmers' union" or "president's son". */
function isUnnamedOwner(owner: Unit, head: Unit | undefined): boolean {
  const isGeneric = OPEN_OWNERS.test(owner.folded) || personPlural(owner.folded) !== null;
  return !isGeneric && !isKin(head?.folded ?? '');
}

/** Goes on over "of …", "in …" and a short form in brackets. */
function readTail(units: readonly Unit[], from: number): Pick<Phrase, 'next' | 'end'> {
  let next = from;
  let end = units[from - 1]?.end ?? 0;
  while (next - from < MOST_TAIL) {
    const unit = units[next];
    if (unit?.gap === ' (' && (units[next + 1]?.gap ?? ')').startsWith(')')) {
      next += 1;
      end = unit.end + 1;
      continue;
    }
    if (unit === undefined || !/^(?:['’]s?|\))? $/u.test(unit.gap) || !isTying(unit.folded)) break;
    const object = readObject(units, next + 1);
    if (object === null || isYear(units, next)) break;
    next = object;
    end = units[object - 1]?.end ?? end;
  }
  return { next, end };
}

/** "In 2019" says when somebody came to be it; "from 2009 to 2014" how long somebody was. */
function isYear(units: readonly Unit[], at: number): boolean {
  return units[at]?.folded === 'in' && /^\d{4}$/u.test(units[at + 1]?.folded ?? '');
}

/** The place behind what a preposition ties on: "the Ministry of Foreign Affairs", "health and social care". */
function readObject(units: readonly Unit[], from: number): number | null {
  let first = from;
  while (
    isTied(units, first) &&
    opensPhrase(units[first]?.folded ?? '') &&
    isNamelessAt(units, first)
  )
    first += 1;
  let next = first;
  while (next - first < MOST_OBJECT && /^(?:['’]s?)? (?:& )?$/u.test(units[next]?.gap ?? '')) {
    const unit = units[next];
    if (unit?.folded === 'and' && next > first && goesOn(units, next + 1)) next += 1;
    else if (!isObjectWord(unit) && !(next === from && isCount(unit))) break;
    next += 1;
  }
  return next > first ? next : null;
}

/** Whether "and" before a place ties another noun to an object, and no other role or clause. */
function goesOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (
    unit === undefined ||
    !isTied(units, at) ||
    !isObjectWord(unit) ||
    unit.name?.kind === 'person'
  )
    return false;
  return readPhrase(units, at, ({ folded }) => isPersonNoun(folded)) === null;
}

function isObjectWord(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return unit.name !== null || acronymOf(unit.text) !== null || !isBound(unit.folded);
}

/** "A father of three" */
function isCount(unit: Unit | undefined): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(unit?.folded ?? '');
}

function isPluralHead(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.name === null && personPlural(unit.folded) !== null;
}

function isNamelessAt(units: readonly Unit[], at: number): boolean {
  return units[at]?.name === null;
}

function fitsAt(units: readonly Unit[], at: number, fits: Fits): boolean {
  const unit = units[at];
  return unit !== undefined && unit.name === null && fits(unit);
}
