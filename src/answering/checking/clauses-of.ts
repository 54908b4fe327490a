import { isFunctionWord } from '../../words/index.js';
import type { CheckedText } from './checked-text.js';
import { isVerb } from './verb-form.js';

/** Words that a clause with a subject of its own may begin with, or another verb of the same subject. */
const CONNECTOR = /^(?:and|but|while|whereas|although|though|with)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/u;
/** Behind one of these everything is said, asked or supposed by somebody, up to the end of the sentence. */
const OPENS_CONTENT =
  /^(?:that|if|unless|whether|because|who|whose|whom|which|where|when|until|before|after|since|so|as)$/u;
const PRONOUN = /^(?:he|she|it|they|his|her|its|their|this|these|those|both|who|which|that)$/u;
const PREPOSITION =
  /^(?:in|on|at|from|since|until|during|by|after|before|for|then|also|later|now)$/u;
/** Between a name and its verb: "still holds". */
const ADVERB = /^(?:still|also|now|then|never|already|often)$/u;
/** More clauses than this are no sentence that is taken apart. */
const MOST_CLAUSES = 4;

/**
 * A sentence as sentences of one verb phrase each, every one with its subject: "A lasted 42 days and ended on Sunday" as
 * "A lasted 42 days." and "A ended on Sunday.". Only the sentence itself where it has one, or where a clause depends on
 * another, so that it says less by itself.
 */
export function clausesOf(text: CheckedText): string[] {
  const { tokens } = text;
  const starts = [0];
  for (let place = 1; place < tokens.length; place += 1) {
    if (opensClause(text, starts.at(-1) ?? 0, place)) starts.push(place);
  }
  if (starts.length === 1 || starts.length > MOST_CLAUSES) return [text.text];
  let subject = '';
  const clauses = starts.map((start, index) => {
    const end = starts[index + 1] ?? tokens.length;
    const first = index === 0 ? start : start + 1;
    const verb = predicateFrom(text, first, end);
    const own = between(text, first, verb);
    const isShared = index > 0 && !hasSubject(text, first, verb);
    const words = between(text, first, end);
    if (!isShared) subject = own;
    return sentenceOf(isShared ? `${subject} ${words}` : words);
  });
  const hasPronoun = starts.slice(1).some((start) => PRONOUN.test(tokens[start + 1]?.folded ?? ''));
  return hasPronoun ? [text.text] : clauses;
}

/** Whether a word begins another clause behind one that has its verb, and depends on nothing. */
function opensClause(text: CheckedText, from: number, place: number): boolean {
  const token = text.tokens[place];
  if (token === undefined || !CONNECTOR.test(token.folded)) return false;
  if (token.folded === 'with' && !token.gap.includes(',')) return false;
  if (text.facts.some(({ start, end }) => start < token.start && token.start < end)) return false;
  if (isQuoted(text.text, token.start)) return false;
  const verb = predicateFrom(text, from, place);
  if (verb >= place) return false;
  const isContent = text.tokens
    .slice(verb, place)
    .some(({ folded, gap }, at) => OPENS_CONTENT.test(folded) || (at > 0 && /[:]/u.test(gap)));
  if (isContent) return false;
  const next = text.tokens.findIndex((one, at) => at > place && CONNECTOR.test(one.folded));
  const end = next === -1 ? text.tokens.length : next;
  const own = predicateFrom(text, place + 1, end);
  const isOwn = token.folded !== 'and' || own === place + 1 || token.gap.includes(',');
  return own < end && (isOwn || !isAside(text, place + 1, own));
}

/** The place of the first verb of a stretch; its end where it has none. */
function predicateFrom(text: CheckedText, from: number, end: number): number {
  const at = text.tokens
    .slice(from, end)
    .findIndex(
      ({ folded, text: word }, index) =>
        AUXILIARY.test(folded) ||
        isVerb(text, from + index) ||
        (/[^s]s$/u.test(word) && ADVERB.test(text.tokens[from + index - 1]?.folded ?? '')) ||
        (index > 0 && /^\p{Ll}+ing$/u.test(word)),
    );
  return at === -1 ? end : from + at;
}

/** Whether what stands before a verb names whoever does it, rather than when or where. */
function hasSubject(text: CheckedText, from: number, verb: number): boolean {
  if (PREPOSITION.test(text.tokens[from]?.folded ?? '')) return false;
  return text.tokens.slice(from, verb).some(({ folded }) => !isFunctionWord(folded));
}

/** Whether a verb is only of what describes somebody: "soldiers and hostages held in Gaza". */
function isAside(text: CheckedText, from: number, verb: number): boolean {
  const before = text.tokens[verb - 1];
  return (
    verb > from && before !== undefined && /s$/u.test(before.folded) && !isAuxiliary(text, verb)
  );
}

function isAuxiliary(text: CheckedText, place: number): boolean {
  return AUXILIARY.test(text.tokens[place]?.folded ?? '');
}

function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const open = before.match(/[“«]/gu)?.length ?? 0;
  const closed = before.match(/[”»]/gu)?.length ?? 0;
  return open > closed || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function between(text: CheckedText, first: number, end: number): string {
  const from = text.tokens[first]?.start ?? text.text.length;
  const until = end < text.tokens.length ? (text.tokens[end]?.start ?? 0) : text.text.length;
  return text.text.slice(from, until).trim();
}

function sentenceOf(words: string): string {
  const bare = words.replace(/[\s,;.]+$/u, '');
  return `${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}.`;
}
