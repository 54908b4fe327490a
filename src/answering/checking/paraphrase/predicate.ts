import { isDemonym } from '../../../facts/index.js';
import { isFunctionWord } from '../../../words/index.js';
import type { CheckedText } from '../checked-text.js';
import { isPassive, isVerb } from '../verb-form.js';

/** How many words before a participle its "was" may stand. */
const REACH = 3;
/** Forms of verbs that are those of no noun. */
const CERTAIN =
  /^(?:wants|seeks|intends|refuses|denies|believes|rejects|accepts|agrees|continues|remains|includes)$/u;
const ARTICLE = /^(?:the|an?|its|his|her|their|our|your|my)$/u;
const PARTICIPLE =
  /(?:ed|[^e]en|wn)$|^(?:held|led|made|sent|brought|found|kept|built|caught|bought|sold|shot|put|set|hit)$/u;
const BEHIND_PARTICIPLE = /^(?:in|on|at|by|between|during|near|outside|inside|under|since)$/u;
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/u;

/** Whether a word is a verb that says something: not "its" behind a name, "having", or "forces" of "American forces". */
export function isPredicate(text: CheckedText, place: number): boolean {
  const folded = text.tokens[place]?.folded ?? '';
  if (CERTAIN.test(folded) && /^\p{Ll}/u.test(text.tokens[place]?.text ?? '')) return true;
  if (!isVerb(text, place) || isFunctionWord(folded) || folded === 'having') return false;
  // "The press", "to reports".
  const isBase = text.tokens[place - 1]?.folded === 'to';
  if (isBase ? /[^su]s$/u.test(folded) : /ss$/u.test(folded)) return false;
  if (isAdjective(text, place) || isOwned(text, place)) return false;
  return !/[^e]s$|[^d]es$/u.test(folded) || !isDemonym(text.tokens[place - 1]?.folded ?? '');
}

/** "The increased influence": a participle between an article and its noun. */
function isAdjective(text: CheckedText, place: number): boolean {
  const next = text.tokens[place + 1];
  if (next?.gap !== ' ' || isFunctionWord(next.folded)) return false;
  return ARTICLE.test(text.tokens[place - 1]?.folded ?? '');
}

/** "Hamas' strengths". */
function isOwned(text: CheckedText, place: number): boolean {
  const { gap = '', folded = '' } = text.tokens[place] ?? {};
  const owner = text.tokens[place - 1]?.text ?? '';
  return /s$/u.test(folded) && (/^['’]\s/u.test(gap) || /['’]s$/u.test(owner));
}

/** Whether a word is a verb behind a preposition: "into allowing". */
export function isGerund({ tokens }: CheckedText, place: number): boolean {
  const before = tokens[place - 1]?.folded ?? '';
  return (
    /\p{L}{3}ing$/u.test(tokens[place]?.folded ?? '') &&
    /^(?:into|from|by|of|without)$/u.test(before)
  );
}

/** Whether a verb is a passive of its own: "held" of "banks that were tested held" is none. */
export function isDone(text: CheckedText, verb: number): boolean {
  if (isReduced(text, verb)) return true;
  if (!isPassive(text.tokens, verb)) return false;
  const first = Math.max(0, verb - REACH);
  const be = text.tokens.slice(first, verb).findLastIndex(({ folded }) => BE.test(folded));
  if (be === -1) return true;
  return !text.tokens
    .slice(first + be + 1, verb)
    .some((_, at) => isPredicate(text, first + be + 1 + at));
}

/** "The talks, held in Doha": a participle between a comma and a preposition. */
function isReduced(text: CheckedText, verb: number): boolean {
  const { gap = '', folded = '' } = text.tokens[verb] ?? {};
  const next = text.tokens[verb + 1]?.folded ?? '';
  return gap.includes(',') && PARTICIPLE.test(folded) && BEHIND_PARTICIPLE.test(next);
}

/** The same, or a word that is no noun by what stands before it: "prosecutors accuse", not "the threat". */
export function mayBePredicate(text: CheckedText, place: number): boolean {
  if (isPredicate(text, place)) return true;
  const before = text.tokens[place - 1];
  const token = text.tokens[place];
  if (before === undefined || token === undefined || !/^\p{Ll}+$/u.test(token.text)) return false;
  return token.gap === ' ' && /s$/u.test(before.folded) && !isFunctionWord(before.folded);
}
