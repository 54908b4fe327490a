import { compromiseAbbreviations, compromiseLexicon } from './compromise-lexicon.js';
import { foldName, isLatin } from './fold-name.js';
import { above, isInstance, type WordNet } from './wordnet.js';

/** Parts of a name that may be written small: "Bank of England". */
const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|the|and|for|in|on|de|to|al-\p{L}+|&)$/u;
/** Groups that nobody acts for. */
const NO_BODY =
  /^(?:religion|culture|dynasty|ethnic group|people|nation|axis|social class|art movement)$/;

/**
 * The folded names of organisations: parties, agencies, armed groups, universities, companies, newspapers, sports clubs.
 * Names that are ordinary words, or that are of something else as well, are left out; acronyms may be persons' names.
 */
export function readOrganisations(
  { nouns, words }: WordNet,
  isOther: (name: string) => boolean,
  isPersonName: (name: string) => boolean,
): Set<string> {
  const organisations = new Set<string>();
  const add = (name: string, isAcronym = false) => {
    const folded = foldName(name);
    if (!/[a-z\d]{2}/.test(folded) || !isLatin(folded.replace(/\d/gu, 'a'))) return;
    if (words.has(folded) || words.has(folded.replace(/s$/, '')) || isOther(folded)) return;
    if (!isAcronym && isPersonName(folded)) return;
    organisations.add(folded);
  };
  for (const synset of nouns.values()) {
    if (synset.topic !== '14') continue;
    const classes = [...above(synset, nouns)].flatMap(({ words: names }) => names);
    if (!classes.includes('organization') && !classes.includes('social group')) continue;
    if (classes.some((name) => NO_BODY.test(name))) continue;
    const isOfTheWorld = classes.includes('world organization');
    for (const name of synset.words) {
      const parts = name.split(' ');
      if (!/^\p{Lu}/u.test(name) || !parts.every((part) => CAPITALISED.test(part))) continue;
      const isAcronym = /^[\p{Lu}.]+$/u.test(name) && (name.length > 2 || isOfTheWorld);
      const isProper = name.length > 2 && synset.words.every((word) => /^\p{Lu}/u.test(word));
      if (parts.length > 1 || isAcronym || isInstance(synset) || isProper) add(name, isAcronym);
    }
  }
  const abbreviations = compromiseAbbreviations();
  for (const [name, tags] of compromiseLexicon()) {
    if (abbreviations.has(name)) continue;
    if (tags.includes('Organization') || tags.includes('SportsTeam')) add(name);
  }
  return organisations;
}
