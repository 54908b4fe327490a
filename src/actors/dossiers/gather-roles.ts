import type { RoleRecord } from '../../library/index.js';
import { foldedWords } from '../../words/index.js';
import type { SentencePlace } from './footnotes.js';

/** The same words for an actor in one article or several. */
export interface GatheredRole {
  readonly text: string;
  readonly tense: RoleRecord['tense'];
  /** Oldest first. */
  readonly places: readonly SentencePlace[];
}

/** Sources of a role that are cited at most. */
const MOST_SOURCES = 4;

/**
 * Roles in the order of the records, the same ones as one: those of the same words but for articles and order, as
 * "a former Hamas leader" and "the former Hamas leader".
 */
export function gatherRoles(records: readonly RoleRecord[]): GatheredRole[] {
  const gathered = new Map<string, { role: RoleRecord; places: SentencePlace[] }>();
  for (const role of records) {
    const key = `${role.tense} ${wordsOf(role.text)}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, { role, places: [role] });
    else if (isFurther(known.places, role)) known.places.push(role);
  }
  return Array.from(gathered.values(), ({ role: { text, tense }, places }) => ({
    text,
    tense,
    places,
  }));
}

/** Records by the date of their articles, undated ones last, otherwise in the order given. */
export function oldestFirst(records: readonly RoleRecord[]): RoleRecord[] {
  const dayOf = ({ published }: RoleRecord) => published ?? '9999-12-31';
  return records.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function isFurther(places: readonly SentencePlace[], { article }: RoleRecord): boolean {
  return places.length < MOST_SOURCES && places.every((place) => place.article !== article);
}

function wordsOf(text: string): string {
  return [...foldedWords(text)]
    .filter((word) => !/^(?:the|an?|another|its|his|her|their)$/u.test(word))
    .sort()
    .join(' ');
}
