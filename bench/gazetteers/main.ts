/**
 * `npm run gazetteers`: makes the lists in `gazetteers/` anew from the packages that its README names. The same versions
 * of the packages make the same lists, byte by byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endsLikeSurname } from '../../src/names/gazetteers/surname-endings.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { isFunctionWord } from '../../src/words/index.js';
import { chooseGivenNames, chooseSurnames } from './choose-names.js';
import { readCountries } from './countries.js';
import { readDemonyms } from './demonyms.js';
import { readOrganisations } from './organisations.js';
import { readPersonNames } from './person-names.js';
import { readPlaces } from './places.js';
import { writeSources } from './sources.js';
import { surnameEndings } from './surname-endings.js';
import { chooseSyllables } from './syllables.js';
import { inflected, readWordNet } from './wordnet.js';

const FOLDER = join(PACKAGE_ROOT, 'gazetteers');

const wordNet = readWordNet();
const countries = readCountries(wordNet);
const places = readPlaces(wordNet, countries);
const demonyms = readDemonyms(wordNet, countries, places);
const persons = readPersonNames(wordNet);
const isWeighty = (name: string) => (places.get(name)?.weight ?? 0) >= 2 || demonyms.has(name);
const givenNames = chooseGivenNames(persons, wordNet, isWeighty);
const surnames = chooseSurnames(persons, wordNet);
const organisations = readOrganisations(
  wordNet,
  (name) => places.has(name) || demonyms.has(name),
  (name) => persons.givenNames.has(name),
);

const endings = surnameEndings(
  surnames,
  new Set([
    ...inflected(wordNet.words),
    ...places.keys(),
    ...demonyms.keys(),
    ...[...givenNames].filter((name) => !surnames.has(name)),
  ]),
);
const isListed = (name: string) =>
  persons.familyNamesFirst.has(name) || places.has(name) || !endsLikeSurname(name, endings);
const mainNames = new Set(countries.list.map(({ name }) => name));
const isOrdinary = (name: string) => isFunctionWord(name) || wordNet.wordsInUse.has(name);
/** Some are called France and Denmark, but who writes that means the country. */
const isAmbiguous = (name: string, isCountry: boolean) =>
  isOrdinary(name) || persons.givenNames.has(name) || (!isCountry && persons.surnames.has(name));

write('given-names', givenNames);
write(
  'surnames',
  [...surnames]
    .filter(isListed)
    .map((name) => (persons.familyNamesFirst.has(name) ? `${name}\tfirst` : name)),
);
write('surname-endings', endings);
write(
  'given-name-syllables',
  Array.from(chooseSyllables(persons, wordNet), (row) => row.join('\t')),
);
write(
  'places',
  Array.from(places, ([name, { kind, country }]) => {
    const isCountry = kind === 'country' || kind === 'territory';
    const marks = `${isCountry && mainNames.has(name) ? '=' : ''}${isAmbiguous(name, isCountry) ? '*' : ''}`;
    return [name, kind, country ?? '', marks].join('\t');
  }),
);
write(
  'demonyms',
  Array.from(demonyms, (row) => row.join('\t')),
);
write('organisations', organisations);
writeSources(FOLDER);

/** Writes lines in the order of their first fields, and says how many there are. */
function write(name: string, lines: Iterable<string>): void {
  const rows = [...lines].map((line) => line.split('\t'));
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const text = rows.map((row) => `${row.join('\t')}\n`).join('');
  writeFileSync(join(FOLDER, `${name}.txt`), text);
  process.stdout.write(`${name}: ${rows.length} lines, ${Math.ceil(text.length / 1000)} kB\n`);
}
