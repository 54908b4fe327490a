import type { NameFact } from '../../facts/index.js';
import { acronymOf, foldWord, isFunctionWord, WORD } from '../../words/index.js';

/** A name with what it is compared by. */
export interface CheckedName extends NameFact {
  /** The words that tell it from other names, folded. */
  readonly parts: readonly string[];
  /** The first letters of its capitals: `ICG` for "International Crisis Group". */
  readonly initials: string;
  /** Its letters where it is an acronym, else null. */
  readonly acronym: string | null;
}

/** Names that are written in more than one way, by what they are compared as. */
const COUNTRIES = new Map([
  ['united states', 'us'],
  ['united states of america', 'us'],
  ['united kingdom', 'uk'],
  ['great britain', 'uk'],
  ['united arab emirates', 'uae'],
  ['european union', 'europe'],
  ['eu', 'europe'],
]);
const ARTICLE = /^(?:al|el|as|ash|an|ad|ar|at|az)-/u;

/** A name with what it is compared by. */
export function checkedName(name: NameFact): CheckedName {
  const { text } = name;
  const initials = text
    .split(/[ -]/u)
    .map((part) => /^\p{Lu}/u.exec(part)?.[0] ?? '')
    .join('');
  return { ...name, parts: partsOf(text), initials, acronym: acronymOf(text) };
}

function partsOf(text: string): string[] {
  const folded = Array.from(text.matchAll(WORD), ([word]) => foldWord(word));
  const country = COUNTRIES.get(folded.join(' '));
  if (country !== undefined) return [country];
  const parts = folded
    .flatMap((word) => word.replace(ARTICLE, '').split('-'))
    .map((part) => part.replace(/^abd[aeu]l$/u, 'abd'));
  return parts.filter((part) => part.length > 1 && (!isFunctionWord(part) || parts.length === 1));
}
