import { isDemonym, isDescription, isTitleNoun, type Token } from '../../facts/index.js';
import { foldWord, isFunctionWord } from '../../words/index.js';
import type { CheckedName } from './checked-name.js';
import type { CheckedText } from './checked-text.js';
import { isPassive, isVerb, verbOf } from './verb-form.js';

const PREPOSITION =
  /^(?:at|by|from|in|into|of|on|onto|about|over|under|for|against|through|during|with|to|between|near|towards?|via|after|before|behind)$/u;
/** Prepositions that a place can have in turn. */
const PLACE = /^(?:at|in|near|inside|within|through)$/u;
const OPENS_CLAUSE =
  /^(?:that|but|although|though|while|whereas|because|who|which|unless|if|whether|when|where)$/u;
/** How far before a name its preposition may stand. */
const REACH = 5;

/**
 * The part that a name has in its sentence: the preposition before it (`place` for "in" and "at"), `subject`, `object`, `owner` before "'s", or
 * `modifier` before the noun that it describes. Whoever something is done by counts as its subject, and the subject of a
 * passive as its object.
 */
export function slotOf(text: CheckedText, name: CheckedName): string {
  const { tokens } = text;
  const place = text.placeAt(name.start);
  const last = text.placeAt(name.end - 1);
  if (tokens[last]?.bare !== tokens[last]?.text) return 'owner';
  if (isModifier(text, name, last + 1)) return 'modifier';
  const slot = slotAt(text, place);
  return slot === 'subject' && isDoneTo(text, place) ? 'object' : slot;
}

/** The part of what begins at a word: the preposition before it, `subject` or `object`. */
export function slotAt(text: CheckedText, place: number): string {
  const { tokens } = text;
  for (let at = place - 1; at >= Math.max(0, place - REACH); at -= 1) {
    const token = tokens[at];
    const behind = tokens[at + 1];
    if (token === undefined || /[.,;:!?“”"()]/u.test(behind?.gap ?? '')) break;
    if (OPENS_CLAUSE.test(token.folded)) break;
    if (token.folded === 'by') return 'subject';
    if (PLACE.test(token.folded)) return 'place';
    if (PREPOSITION.test(token.folded)) return token.folded;
    if (isVerb(text, at) || /^\p{Ll}+ing$/u.test(token.text)) return 'object';
    if (!isWithinPhrase(token)) break;
  }
  return 'subject';
}

/** Whether the verb behind a subject is a passive. */
function isDoneTo(text: CheckedText, place: number): boolean {
  if (text.tokens[place - 1]?.folded === 'by') return false;
  const verb = verbOf(text, place);
  return verb !== null && verb > place && isPassive(text.tokens, verb);
}

/** Whether a name describes the noun behind it: "Israeli troops", "the Doha meetings". */
function isModifier(text: CheckedText, name: CheckedName, next: number): boolean {
  const token = text.tokens[next];
  if (token?.gap !== ' ' || !/^\p{Ll}/u.test(token.text)) return false;
  if (isDemonym(foldWord(name.text))) return true;
  return !isFunctionWord(token.folded) && !isVerb(text, next) && name.parts.length === 1;
}

/** Whether a word may stand between a preposition and its name: a determiner, a title, another name, an adjective. */
function isWithinPhrase({ folded, text }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) ||
    isFunctionWord(folded) ||
    isDescription(folded) ||
    isTitleNoun(folded) ||
    /(?:al|ic|ive|ous|ern|ior|er)$/u.test(folded)
  );
}
