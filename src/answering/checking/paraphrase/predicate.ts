import { isDemonym } from '../../../facts/index.js';
import { isFunctionWord } from '../../../words/index.js';
import type { CheckedText } from '../checked-text.js';
import { isPassive, isVerb } from '../verb-form.js';

/** How many words before a participle its "was" may stand. */
const REACH = 3;
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/u;

/** Whether a word is a verb that says something: not "its" behind a name, "having", or "forces" of "American forces". */
export function isPredicate(text: CheckedText, place: number): boolean {
  const folded = text.tokens[place]?.folded ?? '';
  if (!isVerb(text, place) || isFunctionWord(folded) || folded === 'having') return false;
  return !/[^e]s$|[^d]es$/u.test(folded) || !isDemonym(text.tokens[place - 1]?.folded ?? '');
}

/** Whether a verb is a passive of its own: "held" of "banks that were tested held" is none. */
export function isDone(text: CheckedText, verb: number): boolean {
  if (!isPassive(text.tokens, verb)) return false;
  const first = Math.max(0, verb - REACH);
  const be = text.tokens.slice(first, verb).findLastIndex(({ folded }) => BE.test(folded));
  if (be === -1) return true;
  return !text.tokens
    .slice(first + be + 1, verb)
    .some((_, at) => isPredicate(text, first + be + 1 + at));
}

/** The same, or a word that is no noun by what stands before it: "prosecutors accuse", not "the threat". */
export function mayBePredicate(text: CheckedText, place: number): boolean {
  if (isPredicate(text, place)) return true;
  const before = text.tokens[place - 1];
  const token = text.tokens[place];
  if (before === undefined || token === undefined || !/^\p{Ll}+$/u.test(token.text)) return false;
  return token.gap === ' ' && /s$/u.test(before.folded) && !isFunctionWord(before.folded);
}
