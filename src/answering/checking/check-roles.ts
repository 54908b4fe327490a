import { isDescription, isTitleNoun } from '../../facts/index.js';
import type { CheckedName } from './checked-name.js';
import type { CheckedText } from './checked-text.js';
import { areSame, namesIt } from './find-name.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
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
    const fits = said.some(({ text, role: other }) => sayTheSame(statement, role, text, other));
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
  const words = statement.words.filter(({ place }) => isWithin(role, place));
  const own = namesOf(statement, role);
  const theirs = namesOf(text, other);
  return (
    words.every(({ term }) => text.has(term)) &&
    own.every((name) => namesIt(text, name) || theirs.length === 0)
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
    const phrase = phraseAround(text, place);
    const bearer = bearerOf(text, place, phrase.end);
    return bearer === null ? [] : [{ bearer, place, ...phrase }];
  });
}

/** The name that a role is said of: right behind it, or before it across a comma or "is". */
function bearerOf(text: CheckedText, place: number, end: number): CheckedName | null {
  const people = text.names.filter(({ guess }) => guess === 'person' || guess === 'other');
  const behind = people.find(({ start }) => {
    const at = text.placeAt(start);
    return at === place + 1 || (at > place && at === end);
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
    if (STOPS.test(before.folded)) break;
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
      end += 1;
    }
  }
  return { first, end };
}
