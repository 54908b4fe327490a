import { z } from 'zod';
import { foldName } from './fold-name.js';
import { readPackageJson, requireAs } from './packages.js';
import { above, isInstance, type Synset, type WordNet } from './wordnet.js';

/** A country or territory with a code of ISO 3166-1. */
export interface Country {
  /** Two letters: `NL`. */
  readonly code: string;
  /** Its short name in English, folded: `netherlands`. */
  readonly name: string;
  /** Its other names, folded: `holland`. */
  readonly otherNames: ReadonlySet<string>;
  readonly isMemberOfUn: boolean;
  readonly capital: string;
}

/** The countries and territories, and which of WordNet's synsets are of them. */
export interface Countries {
  readonly list: readonly Country[];
  readonly byCode: ReadonlyMap<string, Country>;
  readonly bySynset: ReadonlyMap<Synset, Pick<Country, 'code' | 'name'>>;
}

const countriesSchema = z.object({
  countries: z.record(
    z.string(),
    z.object({
      name: z.string(),
      capital: z.string(),
      alias: z.array(z.string()).default([]),
    }),
  ),
});

const containmentSchema = z.object({
  supplemental: z.object({
    territoryContainment: z.object({ UN: z.object({ _contains: z.array(z.string()) }) }),
  }),
});

/** Reads the countries of the package countries-list, with the other names that WordNet knows for them. */
export function readCountries(wordNet: WordNet): Countries {
  const members = new Set(
    readPackageJson('cldr-core', 'supplemental/territoryContainment.json', containmentSchema)
      .supplemental.territoryContainment.UN._contains,
  );
  const { countries } = requireAs('countries-list', countriesSchema);
  const entries = Object.entries(countries).map(([code, { name, capital, alias }]) => ({
    code,
    capital: foldName(capital),
    names: shortNames(name, alias),
  }));
  const main = new Set(entries.map(({ names }) => names[0]));
  const synsets = countrySynsets(wordNet);
  const bySynset = new Map<Synset, Pick<Country, 'code' | 'name'>>();
  const list = entries.map(({ code, capital, names }): Country => {
    const [name = ''] = names;
    const own = synsets.filter(({ words }) => names.includes(foldName(words[0] ?? '')));
    for (const synset of own) bySynset.set(synset, { code, name });
    const known = own.flatMap((synset) =>
      synset.words.filter((word) => isOnly(word, own, wordNet)),
    );
    return {
      code,
      name,
      otherNames: new Set(
        [...names, ...known.map(foldName)].filter((other) => other !== name && !main.has(other)),
      ),
      isMemberOfUn: members.has(code),
      capital,
    };
  });
  return { list, byCode: new Map(list.map((country) => [country.code, country])), bySynset };
}

/** Synsets of countries, not those of states or towns that are called alike, nor of historical realms. */
function countrySynsets({ nouns }: WordNet): Synset[] {
  return [...nouns.values()].filter(
    (synset) =>
      synset.topic === '15' &&
      isInstance(synset) &&
      [...above(synset, nouns)].some(({ words }) =>
        words.some((word) =>
          /^(?:country|kingdom|island|archipelago|geographical area|city state)$/.test(word),
        ),
      ) &&
      ![...above(synset, nouns)].some(({ words }) => words.includes('American state')) &&
      !synset.words.some((word) => /^capital of /u.test(word)),
  );
}

/** Whether a name of WordNet's is of this country alone: "the States" and "Zion" are of others as well. */
function isOnly(name: string, own: readonly Synset[], { words, synsetsOf }: WordNet): boolean {
  const folded = foldName(name);
  return (
    /^[a-z ]{3,}$/.test(folded) &&
    !/^capital of /u.test(name) &&
    !words.has(folded) &&
    !words.has(folded.replace(/s$/, '')) &&
    (synsetsOf.get(name) ?? []).every((synset) => own.includes(synset) || synset.topic !== '15')
  );
}

/** The names of a country, folded; the one that it is told by comes first, in English letters where it has one. */
function shortNames(name: string, aliases: readonly string[]): string[] {
  const names = [name, ...aliases].map((other) => other.replace(/ \(.*\)/u, ''));
  const main = names.find((other) => /^[\x20-\x7e]+$/u.test(other)) ?? name;
  return [...new Set([main, ...names].map(foldName))];
}
