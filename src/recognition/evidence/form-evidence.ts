import { isDemonym, type NameWord } from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { acronymOf } from '../../words/index.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Evidence } from '../votes.js';
import { acronymKind } from './acronyms.js';
import type { ArticleWords } from './article-words.js';
import { headEvidence } from './head-evidence.js';
import { isOtherHead, isSurnameToo } from './heads.js';
import { kindOfNoun } from './kind-nouns.js';
import { personEvidence } from './person-evidence.js';

/** Bodies that each country has one of, so that they go by their common name. */
const INSTITUTION =
  /^(?:parliament|congress|senate|treasury|quartet|knesset|pentagon|kremlin|vatican|interpol)$/u;
/** "Caliber.Az", "Booking.com". */
const SITE = /^\p{L}{2,}\.\p{L}{2,3}$/u;
/** Adjectives of beliefs and ideas. */
const BELIEF =
  /(?:.{3}(?:ic|ist|ists|ism|istic)|^(?:islam|christianity|catholics?|god|allah|bible|quran|koran|orthodox|protestants?|evangelicals?|conservatives?|democrats?|republicans?))$/u;

/** Reads what the words of candidates and the gazetteers speak for; each form of an article is read once. */
export function formReader(
  gazetteers: Gazetteers,
  article: ArticleWords,
): (candidate: Candidate) => Evidence {
  const read = new Map<string, Evidence>();
  return ({ key, form, words }) => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const evidence = formEvidence(words, form, gazetteers, article);
    read.set(key, evidence);
    return evidence;
  };
}

/** What the words of a name and the gazetteers speak for, whatever stands around it. */
export function formEvidence(
  words: readonly NameWord[],
  form: string,
  gazetteers: Gazetteers,
  article: ArticleWords,
): Evidence {
  const capitals = words.filter(({ isSmall }) => !isSmall);
  const key = words.map(({ folded }) => folded).join(' ');
  const [first] = capitals;
  const last = capitals.at(-1);
  if (first === undefined || last === undefined) return { none: 3 };
  if (capitals.length === 1 && words.length === 1) return singleEvidence(first, gazetteers);
  if (gazetteers.isOrganisation(key)) return { organisation: 3 };
  if (SITE.test(form)) return { organisation: 2 };
  if (gazetteers.countryOf(key) !== null) return { demonym: 3 };
  const place = placeEvidence(key, gazetteers);
  if (place !== null) return place;
  const person = personEvidence(words, capitals, gazetteers, article);
  const head = headEvidence(words, capitals, form);
  // "Benjamin West" may be anything; what stands around it decides.
  const isBoth = (person.person ?? 0) > 2 && capitals.length === 2 && isSurnameToo(last.folded);
  return head === null || isBoth ? person : head;
}

function singleEvidence(word: NameWord, gazetteers: Gazetteers): Evidence {
  const { folded } = word;
  const acronym = acronymOf(word.text);
  if (gazetteers.countryOf(folded) !== null) return { demonym: 3 };
  const place = placeEvidence(folded, gazetteers);
  if (acronym !== null && acronym.length <= 6 && (place === null || acronym.length <= 3)) {
    return { [acronymKind(acronym)]: acronymKind(acronym) === 'organisation' ? 2 : 3 };
  }
  if (gazetteers.isOrganisation(folded)) return { organisation: 3 };
  if (place !== null) return place;
  if (isCompoundDemonym(folded, gazetteers) || isDemonym(folded)) return { demonym: 2 };
  if (/\d/u.test(word.text)) return { none: 1 };
  if (INSTITUTION.test(folded)) return { organisation: 2 };
  if (isOtherHead(folded) || BELIEF.test(folded)) return { none: 1 };
  if (kindOfNoun(folded) !== null) return { none: 1 };
  const isJoined = /\p{Ll}\p{Lu}/u.test(word.text);
  return isJoined && !/^(?:Mc|Mac|De|La|Le|Di|Fitz)/u.test(word.text) ? { organisation: 1 } : {};
}

/** A city may be another of its name, or its club; a country that is a word besides is most often the country. */
function placeEvidence(key: string, gazetteers: Gazetteers): Evidence | null {
  const place = gazetteers.place(key);
  if (place === null) return null;
  const isState = place.kind === 'country' || place.kind === 'territory';
  if (isState) return { place: 3 };
  if (place.isAmbiguous) return { place: key.includes(' ') ? 2 : 1 };
  return { place: place.kind === 'area' ? 3 : 2 };
}

function isCompoundDemonym(folded: string, gazetteers: Gazetteers): boolean {
  const parts = folded.split('-');
  return (
    parts.length === 2 &&
    parts.every((part) => gazetteers.countryOf(part) !== null || isDemonym(part))
  );
}
