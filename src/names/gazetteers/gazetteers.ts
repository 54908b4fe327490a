import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package-root.js';
import { demonymLookUp } from './demonym-forms.js';
import { givenNameTest } from './given-names.js';
import { plainLetters, plainName } from './plain-name.js';
import { readList, readNames } from './read-list.js';
import { endsLikeSurname } from './surname-endings.js';

/**
 * `country`: a member of the United Nations; `territory`: another one with a code of ISO 3166-1; `region`: a part of a
 * country, such as a state or province; `area`: seas, rivers, mountains, islands, and areas such as the Middle East.
 */
export type PlaceKind = 'country' | 'territory' | 'region' | 'city' | 'area';

/** What the lists know of a place. */
export interface GazetteerPlace {
  readonly kind: PlaceKind;
  /** The folded short name of the country or territory that it is or lies in; null where it lies in several or none. */
  readonly country: string | null;
  /** Whether the name is also an ordinary word or a person's name, as "nice" and "jordan" are. */
  readonly isAmbiguous: boolean;
}

/**
 * What lists of names tell. All look-ups take folded words (see `foldWord`), joined by single spaces, and pass over
 * hyphens and a leading "the" in names of several words.
 */
export interface Gazetteers {
  /** Whether a word is a given name somewhere in the world: "mahmoud", "jean-claude", "jinping". */
  isGivenName(word: string): boolean;
  /** Whether a word is a surname, as a list has it or as it ends ("kovalenko"). Many given names are surnames as well. */
  isSurname(word: string): boolean;
  /** Whether a word is a Chinese, Korean or Vietnamese surname, which news writes before the given name. */
  isFamilyNameFirst(word: string): boolean;
  /** The place that a name is of, the weightiest one where it is of several; null for other names. */
  place(name: string): GazetteerPlace | null;
  /**
   * What a demonym is of: a country ("dutch": `netherlands`), another place ("bavarians": `bavaria`), or a people
   * ("tutsis": `tutsi`), all folded; null for other words.
   */
  countryOf(demonym: string): string | null;
  /** Whether a name is one of a well-known organisation. */
  isOrganisation(name: string): boolean;
  /** The folded short name of a country or territory for any of its names ("usa": `united states`); null for other names. */
  canonicalPlace(name: string): string | null;
}

const KINDS: readonly PlaceKind[] = ['country', 'territory', 'region', 'city', 'area'];
const WORD = '[a-z]{2,}';
const WORDS = '[a-z]+(?: [a-z]+)*';
const SURNAME = `${WORD}(?:\\tfirst)?`;
const SYLLABLE = `${WORD}\\t(?:chinese|korean|both|word)`;
const ORGANISATION = '[a-z\\d]+(?: [a-z\\d]+)*';
const DEMONYM = `${WORDS}\\t${WORDS}`;
const PLACE = `${WORDS}\\t(?:${KINDS.join('|')})\\t(?:[A-Z]{2})?\\t=?\\*?`;

/**
 * Reads the lists, about 560 kB.
 * @param folder where they lie, by default those that come with Footnote
 * @throws FootnoteError `gazetteer/unusable`, naming the file that is missing or malformed
 */
export function loadGazetteers(folder = join(PACKAGE_ROOT, 'gazetteers')): Gazetteers {
  const file = (name: string) => join(folder, `${name}.txt`);
  const { surnames, familyNamesFirst } = readSurnames(file('surnames'));
  const endings = readNames(file('surname-endings'), WORD);
  const { places, countries } = readPlaces(file('places'));
  const organisations = readNames(file('organisations'), ORGANISATION);
  const demonyms = readList(file('demonyms'), DEMONYM).map(
    ([demonym = '', of = '']) => [demonym, of] as const,
  );
  const isGivenName = givenNameTest(
    readNames(file('given-names'), WORD),
    readSyllables(file('given-name-syllables')),
    (word) => places.has(word) || organisations.has(word),
  );
  const countryOf = demonymLookUp(new Map(demonyms), countries);
  return {
    isGivenName: (word) => isGivenName(plainLetters(word)),
    isSurname: (word) => {
      const plain = plainLetters(word);
      return surnames.has(plain) || (endsLikeSurname(plain, endings) && !places.has(plain));
    },
    isFamilyNameFirst: (word) => familyNamesFirst.has(plainLetters(word)),
    place: (name) => places.get(plainName(name)) ?? null,
    countryOf: (demonym) => countryOf(plainName(demonym)),
    isOrganisation: (name) => organisations.has(plainName(name)),
    canonicalPlace: (name) => countries.get(plainName(name)) ?? null,
  };
}

function readSurnames(file: string): {
  readonly surnames: ReadonlySet<string>;
  readonly familyNamesFirst: ReadonlySet<string>;
} {
  const surnames = readNames(file, SURNAME);
  const familyNamesFirst = new Set<string>();
  for (const line of surnames) {
    if (line.endsWith('\tfirst')) familyNamesFirst.add(line.slice(0, line.indexOf('\t')));
  }
  for (const name of familyNamesFirst) surnames.add(name);
  return { surnames, familyNamesFirst };
}

function readSyllables(file: string) {
  const rows = readList(file, SYLLABLE);
  const those = (...kinds: readonly string[]) =>
    new Set(rows.filter(([, kind = '']) => kinds.includes(kind)).map(([name = '']) => name));
  return {
    chinese: those('chinese', 'both'),
    korean: those('korean', 'both'),
    words: those('word'),
  };
}

/** Rows of places: name, kind, code of the country, and marks: `=` for the name a country is told by, `*` for ambiguous. */
function readPlaces(file: string): {
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  /** The names of countries and territories, with the one that each is told by. */
  readonly countries: ReadonlyMap<string, string>;
} {
  const rows = readList(file, PLACE);
  const mainNames = new Map(
    rows.flatMap(([name = '', , code = '', marks = '']) =>
      marks.startsWith('=') ? [[code, name] as const] : [],
    ),
  );
  const places = new Map<string, GazetteerPlace>();
  const countries = new Map<string, string>();
  for (const [name = '', kindName = '', code = '', marks = ''] of rows) {
    const kind = KINDS.find((known) => known === kindName) ?? 'area';
    const country = mainNames.get(code) ?? null;
    places.set(name, { kind, country, isAmbiguous: marks.endsWith('*') });
    const isCountry = kind === 'country' || kind === 'territory';
    if (isCountry && country !== null) countries.set(name, country);
  }
  return { places, countries };
}
