import { z } from 'zod';
import { compromiseLexicon } from './compromise-lexicon.js';
import type { Countries, Country } from './countries.js';
import { foldName, isLatin } from './fold-name.js';
import { readPackageJson } from './packages.js';
import type { Place } from './places.js';
import { isInstance, type Synset, type WordNet } from './wordnet.js';

const NATIVE =
  /\b(?:native|natives|inhabitant|inhabitants|resident|citizen)s?(?: (?:or|of) (?:inhabitant|resident|citizen)s?)? of (?:the )?([^;,(]+)/u;
const PEOPLE = /^(?:a|an|any) members? of [^;]*\b(?:people|peoples|tribe|tribes|ethnic group)\b/u;
/** Descriptions rather than demonyms: "Irish person", "Bay Stater". */
const DESCRIPTION = / (?:person|people|stater|indian|muslim|sioux)$/;

/** What a demonym is taken from: a name, and how much that is to be preferred to others. */
interface Origin {
  readonly name: string;
  readonly weight: number;
}

/**
 * What a demonym tells a person or thing to be of: a country ("dutch": `netherlands`), a smaller place ("bavarian":
 * `bavaria`), or a people that no one place stands for ("zulu"). All are folded; plurals are left out.
 */
export function readDemonyms(
  wordNet: WordNet,
  countries: Countries,
  places: ReadonlyMap<string, Place>,
): Map<string, string> {
  const origins = new Map<string, Origin>();
  const add = (demonym: string, { name, weight }: Origin) => {
    const folded = foldName(demonym);
    if (!isLatin(folded) || folded.length < 4 || DESCRIPTION.test(folded)) return;
    if (places.has(folded) && weight < 4) return;
    const alike = agreed(folded, [name]);
    const isWord = weight < 3 ? wordNet.words.has(folded) : wordNet.wordsInUse.has(folded);
    if (isWord && (weight < 4 || alike < 3)) return;
    const preferred = { name, weight: weight + alike / 2 };
    if ((origins.get(folded)?.weight ?? 0) < preferred.weight) origins.set(folded, preferred);
  };
  addAdjectives(wordNet, countries, places, add);
  addPersons(wordNet, countries, places, add);
  addNationalities(countries, add);
  addSpelled(countries, (demonym) => origins.has(demonym), add);
  // "serb" of "serbian" of `serbia`.
  const resolved = [...origins].map(([demonym, { name }]) => [
    demonym,
    places.has(name) ? name : (origins.get(name)?.name ?? name),
  ]);
  return new Map(resolved.map(([demonym = '', name = '']) => [demonym, name]));
}

type Add = (demonym: string, origin: Origin) => void;
type Places = ReadonlyMap<string, Place>;

function addAdjectives(
  { nouns, adjectives }: WordNet,
  countries: Countries,
  places: Places,
  add: Add,
): void {
  for (const { words, pointers } of adjectives.values()) {
    for (const { kind, id, pos } of pointers) {
      const noun = kind === '\\' && pos === 'n' ? nouns.get(id) : undefined;
      if (noun === undefined) continue;
      for (const word of words.filter((name) => /^\p{Lu}\p{Ll}/u.test(name))) {
        const origin = originOf(word, noun, countries, places);
        if (origin !== null) add(word, origin);
      }
    }
  }
}

function addPersons({ nouns }: WordNet, countries: Countries, places: Places, add: Add): void {
  for (const synset of nouns.values()) {
    if (synset.topic !== '18' || isInstance(synset)) continue;
    const native = NATIVE.exec(synset.gloss)?.[1] ?? '';
    const place = native.replace(/ (?:and|who|in|on|or|especially)\b.*$/u, '').trim();
    const origin = placeCalled(foldName(place), countries, places) ?? peopleOf(synset, places);
    if (origin === null) continue;
    for (const word of synset.words.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)))
      add(word, origin);
  }
}

/** The place or people that an adjective is said to be of; of a place's names the one that begins like it. */
function originOf(word: string, noun: Synset, countries: Countries, places: Places): Origin | null {
  if (noun.topic !== '15') return peopleOf(noun, places);
  const country = countries.bySynset.get(noun);
  const origins = noun.words
    .map((name) => placeCalled(foldName(name), countries, places))
    .filter((origin) => origin !== null);
  if (country !== undefined) origins.push({ name: country.name, weight: 5 });
  const likeness = ({ name }: Origin) =>
    agreed(foldName(word), [name]) - name.split(' ').length * 2;
  const [best] = origins.sort((a, b) => likeness(b) - likeness(a));
  return best === undefined ? null : { name: best.name, weight: best.weight + 1 };
}

function placeCalled(name: string, { byCode }: Countries, places: Places): Origin | null {
  const place = places.get(name);
  if (place === undefined) return null;
  const isCountry = place.kind === 'country' || place.kind === 'territory';
  const country = isCountry ? byCode.get(place.country ?? '') : undefined;
  return country === undefined ? { name, weight: 2 } : { name: country.name, weight: 5 };
}

/** A people by its name, or by that of a place that begins with it: "kurd" of `kurdistan`. */
function peopleOf({ topic, gloss, words }: Synset, places: Places): Origin | null {
  if (topic !== '18' || !PEOPLE.test(gloss)) return null;
  const name = foldName(words[0] ?? '');
  const [country] = ['istan', 'ia']
    .map((ending) => `${name}${ending}`)
    .filter((of) => places.has(of));
  return { name: country ?? name, weight: 1 };
}

const nationalitiesSchema = z.object({ nationalities: z.record(z.string(), z.string()) });

/** The nationalities of i18n-nationality that are such: some are the country's name again, or of another country. */
function addNationalities({ byCode }: Countries, add: Add): void {
  const { nationalities } = readPackageJson(
    'i18n-nationality',
    'langs/en.json',
    nationalitiesSchema,
  );
  for (const [code, nationality] of Object.entries(nationalities)) {
    const country = byCode.get(code);
    const folded = foldName(nationality);
    if (country === undefined || !/^[\p{L} -]+$/u.test(nationality)) continue;
    const names = [country.name, ...country.otherNames];
    if (names.includes(folded) || /\b(?:or|and|islands?)\b/u.test(folded)) continue;
    if (agreed(folded, names) >= 3) add(folded, { name: country.name, weight: 4 });
  }
}

/** The demonyms of compromise that the others lack, by the country that they begin like: "kosovar" and "kosovo". */
function addSpelled({ list }: Countries, isKnown: (demonym: string) => boolean, add: Add): void {
  const demonyms = compromiseLexicon()
    .filter(([, tags]) => tags.includes('Demonym'))
    .map(([word]) => foldName(word));
  for (const demonym of demonyms) {
    const singular = demonym.replace(/(?<=[^s])(?:s|es|ies)$/, '');
    if (
      isKnown(demonym) ||
      (singular !== demonym &&
        demonyms.some((other) => other.startsWith(singular) && other !== demonym))
    )
      continue;
    const letters = (country: Country) => agreed(demonym, [country.name, ...country.otherNames]);
    const [best, second] = [...list].sort((a, b) => letters(b) - letters(a));
    if (best === undefined || second === undefined) continue;
    if (letters(best) >= 4 && letters(best) > letters(second))
      add(demonym, { name: best.name, weight: 4 });
  }
}

/** How many letters a demonym has in common with the beginning of one of the names, at most. */
function agreed(demonym: string, names: readonly string[]): number {
  const lengths = names.map((name) => {
    let at = 0;
    while (at < demonym.length && demonym[at] === name[at]) at += 1;
    return at;
  });
  return Math.max(...lengths);
}
