import type { EntityKind } from '../entity.js';

/** The labels of CoNLL-2003 and OntoNotes, and the words that other sets of labels have for the same. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organisation',
  ORGANIZATION: 'organisation',
  ORGANISATION: 'organisation',
  LOC: 'place',
  LOCATION: 'place',
  GPE: 'place',
  FAC: 'place',
  NORP: 'demonym',
};

/** What a label without prefix says that words are of: `PER`; null for all that are of no actor or place, as `MISC`. */
export function kindOfLabel(label: string): EntityKind | null {
  return KINDS[label.toUpperCase()] ?? null;
}
