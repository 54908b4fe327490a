import { isDescription, isTitleNoun } from '../../facts/index.js';
import type { CheckedName } from './checked-name.js';
import type { CheckedText } from './checked-text.js';
import { areSame, namesIt } from './find-name.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { isVerb } from './verb-form.js';
import { sameTerm, termOf } from './word-match.js';

/** Somebody who is said to be something: the name, and the places of the words that say what. */
interface Role {
  readonly bearer: CheckedName;
  readonly place: number;
  /** Words of the role: "deputy foreign minister of Russia". */
  readonly first: number;
  readonly end: number;
}

/** How far a name stands from what it is said to be, in words. */
const REACH_BEHIND = 8;
/** Words that make an office a lesser one, or one of another time. */
const LESSER =
  /^(?:deputy|vice|former|ex|acting|assistant|associate|interim|honorary|shadow|designate|elect|late|past|incoming|outgoing)$/u;
/** What heads do to what they are the heads of. */
const HEADS = /^(?:heads|leads|runs|chairs|directs)$/u;
const HEAD = /^(?:head|chief|leader|director|chair|chairman|chairwoman)$/u;
const COPULA = /^(?:is|was|remains|became|becomes|been)$/u;
const STOPS =
  /^(?:is|was|are|were|the|a|an|his|her|its|their|who|and|that|as|by|to|with|remains|became|has|had)$/u;

/**
 * Whether a statement calls somebody what its source does not: "envoy" must be said of the same name, and no other body
 * or country may be the one that the source has the office of.
 */
export function checkRoles(statement: CheckedText, { quote, around }: StatementSource): Problem[] {
  return rolesIn(statement).flatMap((role): Problem[] => {
    const word = statement.tokens[role.place];
    if (word === undefined) return [];
    const texts = [quote, ...around];
    const said = texts.flatMap((text) =>
      rolesIn(text)
        .filter((other) => isSaidOf(role, other, text, word.folded))
        .map((other) => ({ text, role: other })),
    );
    const fits =
      isHeadedBy(statement, role, texts) ||
      said.some(({ text, role: other }) => sayTheSame(statement, role, text, other));
    if (fits) return [];
    const title = statement.tokens
      .slice(role.first, role.end)
      .map(({ text }) => text)
      .join(' ');
    return [{ kind: 'wording', text: title, detail: 'not-called', rival: role.bearer.text }];
  });
}

function isSaidOf(role: Role, other: Role, text: CheckedText, folded: string): boolean {
  const word = text.tokens[other.place];
  return (
    word !== undefined &&
    sameTerm(termOf(word.folded), termOf(folded)) &&
    areSame(role.bearer, other.bearer)
  );
}

/** Whether a role of the source says as much: all plain words, and no other name where the statement has one. */
function sayTheSame(statement: CheckedText, role: Role, text: CheckedText, other: Role): boolean {
  const words = statement.words.filter(
    ({ place, token }) => isWithin(role, place) && !/^(?:an)?other$/u.test(token.folded),
  );
  const own = namesOf(statement, role);
  const theirs = namesOf(text, other);
  return (
    words.every(({ term }) => text.has(term)) &&
    lesserIn(text, other).every((word) => lesserIn(statement, role).includes(word)) &&
    own.every((name) => theirs.length === 0 || isOfTheSame(name, own, text, theirs))
  );
}

/** The names in the words of a role besides its bearer's: "deputy foreign minister of Russia". */
function namesOf(text: CheckedText, role: Role): CheckedName[] {
  return text.names.filter(
    (name) => name !== role.bearer && isWithin(role, text.placeAt(name.start)),
  );
}

function isWithin({ first, end }: Role, place: number): boolean {
  return place >= first && place < end;
}

/** Who is said to be what in a text. */
function rolesIn(text: CheckedText): Role[] {
  return text.tokens.flatMap(({ folded }, place): Role[] => {
    if (!isDescription(folded) && !isTitleNoun(folded)) return [];
    if (/^(?:mr|mrs|ms|miss|dr|former)$/u.test(folded)) return [];
    // "Consul general" is one office.
    const next = text.tokens[place + 1];
    if (next?.gap === ' ' && isTitleNoun(next.folded)) return [];
    // "Hostage affairs" are no hostage.
    if (next?.gap === ' ' && isPlainNoun(text, place + 1)) return [];
    const phrase = phraseAround(text, place);
    const bearer = bearerOf(text, place, phrase.end);
    return bearer === null ? [] : [{ bearer, place, ...phrase }];
  });
}

/** The name that a role is said of: right behind it, or before it across a comma or "is". */
function bearerOf(text: CheckedText, place: number, end: number): CheckedName | null {
  const people = text.names.filter(({ guess }) => guess === 'person' || guess === 'other');
  const behind = people.find(({ start, guess }) => {
    const at = text.placeAt(start);
    if (at === place + 1) return !text.tokens[at]?.gap.includes(',') || guess === 'person';
    // Behind a comma only somebody is named so: "the head of the service, Abbas Kamel".
    return at > place && at === end && (guess === 'person' || text.tokens[at]?.gap === ' ');
  });
  if (behind !== undefined) return behind;
  const before = people.findLast(({ start, end, guess }) => {
    const at = text.placeAt(start);
    if (at >= place || at < place - REACH_BEHIND) return false;
    const [next] = text.tokens.slice(text.placeAt(end - 1) + 1, place + 1);
    if (next === undefined) return false;
    // "Smith represents Israel as consul": the office is Smith's.
    if (next.folded === 'as') return guess === 'person';
    return next.gap.startsWith(',') || COPULA.test(next.folded);
  });
  return before ?? null;
}

/** The words around a role's noun that describe it: "deputy foreign" before it and "of Russia" behind. */
function phraseAround(
  text: CheckedText,
  place: number,
): { readonly first: number; readonly end: number } {
  const { tokens } = text;
  let first = place;
  while (first > 0) {
    const token = tokens[first];
    const before = tokens[first - 1];
    if (token === undefined || before === undefined || /[,;:.]/u.test(token.gap)) break;
    if (STOPS.test(before.folded) || isVerb(text, first - 1)) break;
    first -= 1;
  }
  let end = place + 1;
  const next = tokens[end];
  if (next !== undefined && /^(?:of|for|in|at)$/u.test(next.folded)) {
    end += 1;
    while (end < tokens.length && end < place + 6) {
      const token = tokens[end];
      if (token === undefined || /[,;:.]/u.test(token.gap)) break;
      if (STOPS.test(token.folded) && token.folded !== 'the') break;
      // "Envoy for hostage affairs Adam Boehler": the office ends where its holder is named.
      if (end > place + 2 && isPersonBehindNoun(text, end)) break;
      end += 1;
    }
  }
  return { first, end };
}

/** Whether a source names the same body or country of an office, or none of its kind that the statement has not. */
function isOfTheSame(
  name: CheckedName,
  own: readonly CheckedName[],
  text: CheckedText,
  theirs: readonly CheckedName[],
): boolean {
  if (theirs.some((other) => areSame(name, other))) return true;
  const isOther = (other: CheckedName) => !own.some((one) => areSame(one, other));
  return namesIt(text, name) && !theirs.some((other) => isOther(other) && other.guess !== 'person');
}

function lesserIn(text: CheckedText, { first, place }: Role): string[] {
  return text.tokens
    .slice(first, place)
    .flatMap(({ folded }) => folded.split('-').filter((part) => LESSER.test(part)));
}

/** Whether a text says "who heads the service" of whom a statement calls its head. */
function isHeadedBy(statement: CheckedText, role: Role, texts: readonly CheckedText[]): boolean {
  if (!HEAD.test(statement.tokens[role.place]?.folded ?? '')) return false;
  const words = statement.words.filter(
    ({ place }) => isWithin(role, place) && place !== role.place,
  );
  const names = namesOf(statement, role);
  if (words.length + names.length === 0) return false;
  return texts.some((text) =>
    text.tokens.some(({ folded }, at) => {
      if (!HEADS.test(folded)) return false;
      const isRelative = text.tokens[at - 1]?.folded === 'who';
      const last = isRelative ? at - 2 : at - 1;
      const isTheirs = text.names.some(
        (name) => text.placeAt(name.end - 1) === last && areSame(role.bearer, name),
      );
      const isBehind = (place: number) => place > at && text.clauses[place] === text.clauses[at];
      return (
        isTheirs &&
        words.every(({ term }) => text.wordsLike(term).some(({ place }) => isBehind(place))) &&
        names.every((name) =>
          text.names.some((other) => areSame(name, other) && isBehind(text.placeAt(other.start))),
        )
      );
    }),
  );
}

/** Whether a word is a noun that the one before it describes. */
function isPlainNoun(text: CheckedText, place: number): boolean {
  const word = text.words.find((one) => one.place === place);
  return (
    word !== undefined &&
    /^\p{Ll}+s$/u.test(word.token.text) &&
    !isVerb(text, place) &&
    !/^(?:says|tells|writes|adds|warns|insists|argues|claims)$/u.test(word.token.folded)
  );
}

function isPersonBehindNoun(text: CheckedText, place: number): boolean {
  const before = text.tokens[place - 1]?.text ?? '';
  const isName = text.names.some(
    ({ start, guess }) => guess === 'person' && text.placeAt(start) === place,
  );
  return isName && /^\p{Ll}{3,}$/u.test(before) && !STOPS.test(before);
}
