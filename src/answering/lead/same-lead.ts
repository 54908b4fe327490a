import {
  acronymOf,
  bareWord,
  foldWord,
  isFunctionWord,
  mentionsIn,
  sameWord,
  WORD,
} from '../../words/index.js';
import type { AnswerType } from '../question/index.js';
import type { LeadSpan } from './lead-span.js';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * Whether two leads mean the same: the same number or length of time; calendar dates of which one is the other told
 * more exactly (`2025-02` and `2025-02-14`); a name and a shorter form of it, or its acronym; phrases with the same
 * content words.
 */
export function sameLead(a: LeadSpan, b: LeadSpan): boolean {
  if (a.value === null || b.value === null) return sameWords(a, b);
  if (a.value === b.value) return true;
  if (!DATE.test(a.value) || !DATE.test(b.value)) return false;
  return a.value.startsWith(b.value) || b.value.startsWith(a.value);
}

function sameWords(a: LeadSpan, b: LeadSpan): boolean {
  const [short = [], long = []] = [contentWords(a.text), contentWords(b.text)].sort(
    (x, y) => x.length - y.length,
  );
  if (short.length === 0) return false;
  const isWithin = short.every((word) => long.some((other) => sameFolded(word, other)));
  const isForm = areNames(a, b) ? shortens(short, long, a.kind) : short.length === long.length;
  return (isWithin && isForm) || spellsOut(a.text, b.text) || spellsOut(b.text, a.text);
}

/**
 * Whether a name can stand for a longer one by the word it ends with: "Boehler", "Red Cross". People are called by their
 * first names as well; "New York" is not "New York Times".
 */
function shortens(short: readonly Word[], long: readonly Word[], kind: AnswerType): boolean {
  const isAlike = (place: number) => sameFolded(short.at(place), long.at(place));
  return isAlike(-1) || (kind === 'person' && isAlike(0));
}

function spellsOut(acronym: string, name: string): boolean {
  return (
    acronymOf(acronym) !== null && acronymOf(name) === null && mentionsIn(name)({ text: acronym })
  );
}

function areNames(a: LeadSpan, b: LeadSpan): boolean {
  return [a, b].every(({ text }) =>
    contentWords(text).every(({ text: word }) => /\p{Lu}/u.test(word)),
  );
}

interface Word {
  readonly text: string;
  readonly folded: string;
}

function sameFolded(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && sameWord(a.folded, b.folded);
}

function contentWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ([word]) => bareWord(word))
    .map((word) => ({ text: word, folded: foldWord(word) }))
    .filter((word) => !isFunctionWord(word.folded) || acronymOf(word.text) !== null);
}
