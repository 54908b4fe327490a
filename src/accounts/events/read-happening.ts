import { type Token, tokensOf } from '../../facts/index.js';
import type { TextSpan } from '../../recognition/index.js';
import { asideOf } from './aside.js';
import { isCut, isSubordinator } from './clause-bounds.js';
import { tieOf } from './date-tie.js';
import { datelineEnd } from './dateline-end.js';
import { governingVerb } from './governing-verb.js';
import { isFresh } from './is-fresh.js';
import { isSaying } from './verb-words.js';

/** What a sentence tells of a date in it. All offsets are those of the sentence. */
export interface Happening {
  /** The tokens of the sentence. */
  readonly tokens: readonly Token[];
  /** The place of the verb that tells it; null where none was found. */
  readonly verb: number | null;
  /** The tokens of the clause that tells it, with the noun that a "which" stands for: from `first` up to `end`. */
  readonly clause: { readonly first: number; readonly end: number };
  /** The tokens of the phrase that says when. */
  readonly when: { readonly first: number; readonly end: number };
  /** Where the verb is one of saying, the tokens that say who; null elsewhere. */
  readonly teller: { readonly first: number; readonly end: number } | null;
  /** Whether the date names what happens by its time: "Wednesday's talks took place". */
  readonly isNamed: boolean;
  /** Whether the sentence says it by the way: "the law, which took effect in January, bans …". */
  readonly isAside: boolean;
}

const ADJUNCT = /^(?:since|after|before|until|given|amid)$/u;
/** How many words before "which" can be what it stands for. */
const ANTECEDENT_REACH = 6;
const PRONOUN = /^(?:who|whom|which|that)$/u;

/**
 * Reads what a sentence tells of a date, which must be one that {@link findEvents} found an event for.
 * @param when the words of the date in the sentence
 */
export function readHappening(text: string, when: TextSpan): Happening {
  const tokens = tokensOf(text);
  const opening = datelineEnd(text, tokens);
  const tie = tieOf(tokens, text, when, []);
  const words = text.slice(when.start, when.end);
  const found = governingVerb(tokens, tie, { isPresent: true, isFresh: isFresh(words) });
  const verb = found.status === 'verb' ? found.verb.place : null;
  const says = verb !== null && isSaying(tokens[verb]?.folded ?? '');
  return {
    tokens,
    verb,
    clause:
      verb === null || says ? { first: opening, end: tokens.length } : clauseAround(tokens, verb),
    when: { first: tie.first, end: tie.end },
    teller: says ? behind(tellerOf(tokens, verb), opening) : null,
    isNamed: tie.form === 'naming',
    isAside: verb !== null && asideOf(tokens, tie, verb) !== null,
  };
}

/** Who says it, without the place that the report was filed at. */
function behind(teller: Happening['teller'], opening: number): Happening['teller'] {
  if (teller === null || teller.first >= opening) return teller;
  return teller.end <= opening ? null : { first: opening, end: teller.end };
}

function clauseAround(tokens: readonly Token[], verb: number): Happening['clause'] {
  let first = verb;
  while (first > 0 && !opens(tokens[first])) first -= 1;
  const isAside = PRONOUN.test(tokens[first]?.folded ?? '') && /,/u.test(tokens[first]?.gap ?? '');
  if (PRONOUN.test(tokens[first]?.folded ?? '')) first = antecedentOf(tokens, first);
  let end = verb + 1;
  while (end < tokens.length && !opens(tokens[end]) && !(isAside && closes(tokens[end]))) end += 1;
  return { first, end };
}

function opens(token: Token | undefined): boolean {
  return token === undefined || isCut(token) || isSubordinator(token) || ADJUNCT.test(token.folded);
}

/** A comma closes what is said by the way. */
function closes(token: Token | undefined): boolean {
  return token?.gap.startsWith(',') === true;
}

function antecedentOf(tokens: readonly Token[], pronoun: number): number {
  let first = pronoun;
  while (first > 0 && pronoun - first < ANTECEDENT_REACH) {
    const before = tokens[first - 1];
    const own = tokens[first];
    if (before === undefined || own === undefined || opens(before)) break;
    if (first < pronoun && /,/u.test(own.gap)) break;
    first -= 1;
  }
  return first;
}

/** Who says it: what stands before the verb in its clause, an apposition between commas included. */
function tellerOf(tokens: readonly Token[], verb: number): Happening['teller'] {
  const hasAside = /,/u.test(tokens[verb]?.gap ?? '');
  let first = verb;
  while (first > 0) {
    const own = tokens[first];
    if (own === undefined || isCut(own) || isSubordinator(own)) break;
    if (first < verb && !hasAside && /[,”"]/u.test(own.gap)) break;
    first -= 1;
  }
  const opener = tokens[first];
  if (opener !== undefined && isSubordinator(opener)) {
    return { first: antecedentOf(tokens, first), end: first };
  }
  return first === verb ? null : { first, end: verb };
}
