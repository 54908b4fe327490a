import type { NameId } from '../../recognition/index.js';
import type { NamedSpan } from '../account.js';
import type { ReadSentence } from '../reading/index.js';
import type { FoundRole } from '../roles/index.js';
import type { FoundEncounter } from './encounter.js';
import { findContacts } from './find-contacts.js';

/** No more than these are paired with each other: a list of thirty names tells of no encounters. */
const MOST_NAMES = 6;
const MOST_CONTACTS = 15;

/**
 * Who comes together in a sentence: those who are said to meet or to speak with each other, first, and those who are no
 * more than named. What is denied, planned or asked for is no meeting.
 */
export function findEncounters(
  sentence: ReadSentence,
  roles: readonly FoundRole[],
): FoundEncounter[] {
  if (sentence.kind === 'table-row') return [];
  const ids = new Set(sentence.names.filter(canMeet).map(({ id }) => id));
  if (ids.size < 2) return [];
  const found: FoundEncounter[] = [];
  const paired = new Set<string>();
  const add = (a: NameId, b: NameId, form: FoundEncounter['form']) => {
    const key = [a, b].toSorted().join(' ');
    if (a === b || paired.has(key)) return;
    paired.add(key);
    found.push({ a, b, form });
  };
  for (const { a, b, form } of findContacts(sentence, roles).slice(0, MOST_CONTACTS))
    add(a, b, form);
  const named = Array.from(ids).slice(0, MOST_NAMES);
  for (const [at, a] of named.entries()) {
    for (const b of named.slice(at + 1)) add(a, b, 'named');
  }
  return found;
}

function canMeet({ kind }: NamedSpan): boolean {
  return kind !== 'place' && kind !== 'demonym';
}
