import { gunzipSync } from 'node:zlib';
import { isFunctionWord } from '../../src/words/index.js';
import { readAmericanNames } from './american-names.js';
import { compromiseLexicon, isWordOfTime } from './compromise-lexicon.js';
import { locales, type NamePart, namesOf } from './faker-names.js';
import { foldName } from './fold-name.js';
import { readPackageBytes, readPackageFile } from './packages.js';
import {
  koreanSpellings,
  romanise,
  romaniseKana,
  romaniseUkrainian,
  syllablesOf,
} from './romanise.js';
import { latinSpellings } from './without-vowels.js';
import { isInstance, type WordNet } from './wordnet.js';

/** Folded names of persons, by what they can be and by how much the lists agree. */
export interface PersonNames {
  /** From lists that were made by hand for one language. */
  readonly givenNames: Set<string>;
  readonly surnames: Set<string>;
  /** Written in English news before the name that a person is called by. */
  readonly familyNamesFirst: Set<string>;
  /** Of which Chinese and Korean given names are put together. */
  readonly chineseSyllables: Set<string>;
  readonly koreanSyllables: Set<string>;
  /** Given names of the American register of births, which includes surnames and words, by how many bear them. */
  readonly american: ReadonlyMap<string, number>;
  /** Given names and surnames alike, not told apart: they bear out what other lists have. */
  readonly mixed: Set<string>;
  readonly japaneseGivenNames: Set<string>;
  readonly japaneseSurnames: Set<string>;
  /** Patterns of how Arabic, Hebrew, Persian and Urdu given names, whose vowels are not written, may be spelled. */
  readonly spellings: readonly RegExp[];
}

const CYRILLIC: readonly string[] = ['ru', 'mk', 'el', 'ka_GE', 'hy'];
const CHINESE: readonly string[] = ['zh_CN', 'zh_TW'];
const WITHOUT_VOWELS: readonly string[] = ['ar', 'fa', 'he', 'ur'];
/** The part of a name behind which a person is called: not so in Japan, whose names English news turns round. */
const FAMILY_NAME_FIRST: readonly string[] = ['en_HK', 'vi'];

/** Reads what the packages know of given names and surnames. */
export function readPersonNames(wordNet: WordNet): PersonNames {
  const lists = {
    ...latinNames(),
    american: americanNames(),
    mixed: mixedNames(),
    ...japaneseNames(),
  };
  addNonLatin(lists.givenNames, lists.surnames);
  addCompromise(lists.givenNames, lists.surnames);
  addFamous(wordNet, lists.givenNames, lists.surnames);
  const chineseSurnames = CHINESE.flatMap((locale) =>
    namesOf(locale, 'last_name').map((name) => syllablesOf(name).join('')),
  );
  const koreanSurnames = namesOf('ko', 'last_name')
    .flatMap((name) => koreanSpellings(syllablesOf(name).join('')))
    .filter((name) => lists.mixed.has(name) || lists.surnames.has(name));
  const familyNamesFirst = new Set(
    [
      ...FAMILY_NAME_FIRST.flatMap((locale) => namesOf(locale, 'last_name').map(foldName)),
      ...chineseSurnames,
      ...koreanSurnames,
    ].filter(isUsable),
  );
  for (const name of familyNamesFirst) lists.surnames.add(name);
  return {
    ...lists,
    familyNamesFirst,
    chineseSyllables: new Set(CHINESE.flatMap(syllablesIn)),
    koreanSyllables: new Set(syllablesIn('ko').flatMap(koreanSpellings)),
    spellings: WITHOUT_VOWELS.flatMap((locale) => namesOf(locale, 'first_name'))
      .map(latinSpellings)
      .filter((pattern) => pattern !== null),
  };
}

/** The syllables of a locale's names, those of surnames among them, as there are not many given names. */
function syllablesIn(locale: string): string[] {
  return [...namesOf(locale, 'first_name'), ...namesOf(locale, 'last_name')].flatMap(syllablesOf);
}

function latinNames(): Pick<PersonNames, 'givenNames' | 'surnames'> {
  const read = (part: NamePart) =>
    new Set(
      locales()
        .flatMap((locale) => namesOf(locale, part))
        .flatMap(wordsOf)
        .filter(isUsable),
    );
  return { givenNames: read('first_name'), surnames: read('last_name') };
}

function addNonLatin(givenNames: Set<string>, surnames: Set<string>): void {
  for (const [part, list] of [
    ['first_name', givenNames],
    ['last_name', surnames],
  ] as const) {
    const spellings = [
      ...CYRILLIC.flatMap((locale) => namesOf(locale, part).flatMap(romanise)),
      ...namesOf('uk', part).flatMap(romaniseUkrainian),
    ];
    for (const name of spellings.filter(isUsable)) list.add(name);
  }
}

function addCompromise(givenNames: Set<string>, surnames: Set<string>): void {
  for (const [word, tags] of compromiseLexicon()) {
    const isGiven = tags.some((tag) => /^(?:Male|Female|First)Name$/.test(tag));
    for (const name of wordsOf(word).filter(isUsable)) {
      if (isGiven) givenNames.add(name);
      if (tags.includes('LastName')) surnames.add(name);
    }
  }
}

/** The names of the persons that WordNet has: "Nasser" and "Gamal Abdel Nasser" tell which word is the surname. */
function addFamous({ nouns }: WordNet, givenNames: Set<string>, surnames: Set<string>): void {
  for (const synset of nouns.values()) {
    const surname = synset.words[0] ?? '';
    if (synset.topic !== '18' || !isInstance(synset) || !/^\p{Lu}\p{Ll}+$/u.test(surname)) continue;
    const given = synset.words
      .filter((name) => /^\p{Lu}\p{Ll}+ (?:.+ )?\p{Lu}\p{Ll}+$/u.test(name))
      .filter((name) => name.endsWith(` ${surname}`))
      .map((name) => foldName(name.split(' ')[0] ?? ''))
      .filter((name) => isUsable(name) && !HONORIFIC.test(name));
    if (given.length === 0) continue;
    if (isUsable(foldName(surname))) surnames.add(foldName(surname));
    for (const name of given) givenNames.add(name);
  }
}

const HONORIFIC =
  /^(?:sir|saint|president|king|queen|lord|pope|baron|baroness|dame|general|captain|duke|emperor|prince|princess|marquis|count|lady|little|big|old|black|the|van|von|der)$/;

function americanNames(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, births] of readAmericanNames()) {
    const folded = foldName(name);
    if (isUsable(folded)) counts.set(folded, (counts.get(folded) ?? 0) + births);
  }
  return counts;
}

function mixedNames(): Set<string> {
  return new Set(
    readPackageFile('@cspell/dict-people-names', 'dict/people-names.txt')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map(foldName)
      .filter(isUsable),
  );
}

/** A reading that fewer names have is rare, or was made up for a list. */
const FEWEST_SPELLINGS = { 名: 3, 姓: 2 } as const;

/** The persons' names of the IPADIC dictionary, which gives their readings; those that are written in several ways. */
function japaneseNames(): Pick<PersonNames, 'japaneseGivenNames' | 'japaneseSurnames'> {
  const entries = gunzipSync(readPackageBytes('kuromoji', 'dict/tid_pos.dat.gz')).toString('utf8');
  const read = (part: keyof typeof FEWEST_SPELLINGS) => {
    const spellings = new Map<string, number>();
    for (const [, reading] of entries.matchAll(
      new RegExp(`,名詞,固有名詞,人名,${part},[^,\\0]*,[^,\\0]*,[^,\\0]*,([ァ-ヶー]+),`, 'gu'),
    )) {
      const name = romaniseKana(reading ?? '');
      if (isUsable(name)) spellings.set(name, (spellings.get(name) ?? 0) + 1);
    }
    return new Set(
      [...spellings].filter(([, count]) => count >= FEWEST_SPELLINGS[part]).map(([name]) => name),
    );
  };
  return { japaneseGivenNames: read('名'), japaneseSurnames: read('姓') };
}

/** The words of a name but for what only ties them together: "de la Cruz" is "cruz". */
function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:\p{Ll}|d['’]|\p{Lu}\.?$)/u.test(word) || !/\s/u.test(name))
    .map(foldName);
}

function isUsable(folded: string): boolean {
  return /^[a-z]{2,}$/.test(folded) && !isFunctionWord(folded) && !isWordOfTime(folded);
}
