import { sameName } from '../../facts/index.js';
import type { CheckedName } from './checked-name.js';
import type { CheckedText } from './checked-text.js';

/**
 * Whether a text names what a name names: in the same words or in another transcription, by the acronym or by what it
 * stands for, a country by its demonym, a person by the surname. Another given name makes another person.
 */
export function namesIt(text: CheckedText, name: CheckedName): boolean {
  return (
    text.names.some((other) => areSame(name, other) && coversIt(text, name, other)) ||
    isSpelledOut(text, name)
  );
}

/** Whether a shorter name says enough: a surname of its bearer, "Wall" not of the Roman one where nothing is Roman. */
function coversIt(text: CheckedText, name: CheckedName, other: CheckedName): boolean {
  if (other.parts.length >= name.parts.length || name.acronym !== null) return true;
  if (other.acronym !== null || name.guess === 'person' || other.guess === 'person') return true;
  return name.parts.every((part) => text.mentions(part));
}

/** Whether two names may name the same. */
export function areSame(a: CheckedName, b: CheckedName): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length === 0) return false;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  const isPerson = a.guess === 'person' || b.guess === 'person';
  // A person is known by the surname; of a body every word counts.
  if (isPerson && short.length > 1 && !sameName(short.at(-1) ?? '', long.at(-1) ?? ''))
    return false;
  return short.every((part) => long.some((other) => sameName(part, other)));
}

/** Whether a text has a name in words that are no name there, or an acronym whose letters are those of the name. */
function isSpelledOut(text: CheckedText, { parts, initials, text: words }: CheckedName): boolean {
  if (parts.length === 1) return text.mentions(words);
  return initials.length >= 2 && text.acronyms.has(initials);
}

function isAcronymOf({ acronym }: CheckedName, { initials }: CheckedName): boolean {
  return acronym !== null && initials.includes(acronym);
}
