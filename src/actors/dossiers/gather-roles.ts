import type { RoleRecord, SentencePlace } from '../../library/index.js';
import { foldedWords } from '../../words/index.js';

/** The same words for an actor in one article or several. */
export interface GatheredRole {
  readonly text: string;
  readonly tense: RoleRecord['tense'];
  /** Oldest first; of many the first ones and the last. */
  readonly places: readonly SentencePlace[];
  /** The first day that its latest article may have appeared on; null where all are undated. */
  readonly latest: string | null;
}

/** Sources of a role that are cited at most. */
const MOST_SOURCES = 4;

/**
 * Roles in the order of the records, the same ones as one: those of the same words but for articles and order, as
 * "a former Hamas leader" and "the former Hamas leader".
 */
export function gatherRoles(records: readonly RoleRecord[]): GatheredRole[] {
  const gathered = new Map<string, [RoleRecord, ...RoleRecord[]]>();
  for (const role of records) {
    const key = `${role.tense} ${wordsOf(role.text)}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [role]);
    else if (known.every(({ article }) => article !== role.article)) known.push(role);
  }
  return Array.from(gathered.values(), (roles) => ({
    text: roles[0].text,
    tense: roles[0].tense,
    places:
      roles.length <= MOST_SOURCES
        ? roles
        : [...roles.slice(0, MOST_SOURCES - 1), ...roles.slice(-1)],
    latest: roles.findLast(({ published }) => published !== null)?.published ?? null,
  }));
}

/** The roles told last, as many as `limit`, in the order given; undated ones only as far as there is room. */
export function latestRoles(roles: readonly GatheredRole[], limit: number): GatheredRole[] {
  const kept = roles
    .toSorted((a, b) => (b.latest ?? '').localeCompare(a.latest ?? ''))
    .slice(0, limit);
  return roles.filter((role) => kept.includes(role));
}

/** Records by the date of their articles, undated ones last, otherwise in the order given. */
export function oldestFirst(records: readonly RoleRecord[]): RoleRecord[] {
  const dayOf = ({ published }: RoleRecord) => published ?? '9999-12-31';
  return records.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function wordsOf(text: string): string {
  return [...foldedWords(text)]
    .filter((word) => !/^(?:the|an?|another|its|his|her|their)$/u.test(word))
    .sort()
    .join(' ');
}
