import type { NameRecord } from '../../../src/library/index.js';
import type { Gazetteers } from '../../../src/names/gazetteers/index.js';
import { type EntityKind, nameIdOf } from '../../../src/recognition/index.js';

const GIVEN = new Set(
  'abbas adam ali barack benjamin bill david donald edan george ghazi hillary ismail john jamal joe kim khaled khalid mahmoud maria mario melania mohammed mousa osama robert saleh jinping jong-un virgil yahya ben mike michael'.split(
    ' ',
  ),
);
const PLACES = new Map([
  ['united states', 'united states'],
  ['united states of america', 'united states'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['israel', 'israel'],
  ['guinea', 'guinea'],
  ['guyana', 'guyana'],
  ['jordan', 'jordan'],
  ['iran', 'iran'],
  ['iraq', 'iraq'],
]);
const DEMONYMS = new Map([
  ['american', 'united states'],
  ['americans', 'united states'],
  ['israeli', 'israel'],
  ['iranian', 'iran'],
]);

/** A handful of names, so that tests do not hang on what lists hold. */
export const GAZETTEERS: Gazetteers = {
  isGivenName: (word) => GIVEN.has(word),
  isSurname: (word) => ['basinger', 'abbas', 'trump'].includes(word),
  isFamilyNameFirst: (word) => ['xi', 'kim'].includes(word),
  place: (name) =>
    PLACES.has(name) || name === 'gaza'
      ? { kind: 'country', country: null, isAmbiguous: false }
      : null,
  countryOf: (demonym) => DEMONYMS.get(demonym) ?? null,
  isOrganisation: (name) => ['united nations', 'hamas'].includes(name),
  canonicalPlace: (name) => PLACES.get(name) ?? null,
};

/** A name of the corpus: of a kind by its votes, of no kind where there are none. */
export function record(
  name: string,
  kind: EntityKind | 'none' | null,
  mentions = 1,
  more: Partial<NameRecord> = {},
): NameRecord {
  const certain = more.certain ?? null;
  const votes = { person: 0, organisation: 0, place: 0, demonym: 0, none: 0 };
  return {
    id: nameIdOf(name, certain),
    name,
    certain,
    votes: kind === null ? votes : { ...votes, [kind]: 3 * mentions },
    articles: 1,
    mentions,
    inStory: mentions,
    ...more,
  };
}
