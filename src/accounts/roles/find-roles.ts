import type { ReadSentence } from '../reading/index.js';
import type { FoundRole } from './found-role.js';
import { rolesBefore } from './role-before.js';
import { rolesBehind } from './role-behind.js';
import { rolesByVerb } from './role-verbs.js';

/** What a sentence calls those whom it names, in the order of the words; no two of one name overlap. */
export function findRoles(sentence: ReadSentence): FoundRole[] {
  if (sentence.names.length === 0) return [];
  const behind = rolesBehind(sentence);
  const roles = [...rolesBefore(sentence), ...behind, ...rolesByVerb(sentence, behind)];
  return roles
    .filter(
      (role, place) =>
        !roles
          .slice(0, place)
          .some(
            (other) => other.name === role.name && other.start < role.end && role.start < other.end,
          ),
    )
    .toSorted((a, b) => a.start - b.start);
}
