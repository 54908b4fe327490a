import type { PersonNames } from './person-names.js';
import type { WordNet } from './wordnet.js';

/** How many children must have got a name of the register of births, and how many if a second list bears it out. */
const FEWEST_BIRTHS = 2000;
const FEWEST_BIRTHS_IF_BORNE_OUT = 200;

/**
 * The given names to ship: those of the lists made by hand, and those of the register of births that are common, or that
 * a second list bears out, and that are names of nothing else. Ordinary words are left out, unless several lists have
 * them ("rose", "mark").
 */
export function chooseGivenNames(
  names: PersonNames,
  { words, wordsInUse }: WordNet,
  isElsewhere: (name: string) => boolean,
): Set<string> {
  const { american, mixed, japaneseGivenNames } = names;
  const isBorneOut = (name: string) =>
    mixed.has(name) ||
    japaneseGivenNames.has(name) ||
    names.spellings.some((pattern) => pattern.test(name));
  const isCommon = (name: string, births = american.get(name) ?? 0) =>
    births >= FEWEST_BIRTHS || (births >= FEWEST_BIRTHS_IF_BORNE_OUT && isBorneOut(name));
  const chosen = new Set(
    [...names.givenNames].filter((name) => name.length > 2 || american.has(name)),
  );
  for (const [name, births] of american) {
    const isOther = words.has(name) || isElsewhere(name);
    if (name.length > 2 && !isOther && isCommon(name, births)) chosen.add(name);
  }
  for (const name of japaneseGivenNames) {
    if (name.length > 3 && !words.has(name) && !isElsewhere(name)) chosen.add(name);
  }
  for (const name of chosen) {
    if (wordsInUse.has(name) && !(isCommon(name) && mixed.has(name))) chosen.delete(name);
  }
  return chosen;
}

/** The surnames to ship: those of the lists made by hand and the Japanese ones, chosen as the given names are. */
export function chooseSurnames(names: PersonNames, { words, wordsInUse }: WordNet): Set<string> {
  const chosen = new Set([...names.surnames].filter((name) => name.length > 2));
  for (const name of names.familyNamesFirst) chosen.add(name);
  for (const name of names.japaneseSurnames) {
    if (name.length > 3 && !words.has(name)) chosen.add(name);
  }
  for (const name of chosen) {
    const isKept = names.mixed.has(name) || names.familyNamesFirst.has(name);
    if (wordsInUse.has(name) && !isKept) chosen.delete(name);
  }
  return chosen;
}
