import {
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  isPlaceStart,
  type NameWord,
} from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { acronymOf } from '../../words/index.js';
import type { Evidence } from '../votes.js';
import { acronymKind } from './acronyms.js';
import {
  isBodyHead,
  isHead,
  isOtherHead,
  isOtherStart,
  isSiteHead,
  isSurnameToo,
} from './heads.js';
import { kindOfNoun } from './kind-nouns.js';

const ROMAN = /^[IVXL]+$/u;
const INITIAL = /^\p{Lu}$/u;
const PERSON_PARTICLE = /^(?:bin|ibn|bint|ben|abu|van|von|der|den|ter|ten|di|da|dos)$/u;
const LEGAL_FORM =
  /^(?:inc|ltd|llc|plc|corp|co|fc|sc|cf|ag|ab|asa|oyj|spa|bv|kk|gmbh|sa|nv|afc|rfc)$/u;
const PERSON_AFFIX = /^(?:jr|sr|junior)$/u;
/** "Air France", "Real Betis". */
const ORGANISATION_FIRST =
  /^(?:air|bank|banco|banque|radio|fc|ac|rc|cd|sc|daily|hotel|real|sporting|inter|atletico|deutsche|team|club|grupo|groupe|gruppo|partido|parti)$/u;
/** Bodies that each country has one of, so that they go by their common name. */
const INSTITUTION =
  /^(?:parliament|congress|senate|treasury|quartet|knesset|pentagon|kremlin|vatican|interpol)$/u;
/** Adjectives of beliefs and ideas. */
const BELIEF =
  /(?:.{3}(?:ic|ist|ists|ism|istic)|^(?:islam|christianity|catholics?|god|allah|bible|quran|koran|orthodox|protestants?|evangelicals?|conservatives?|democrats?|republicans?))$/u;

/** What an article tells of single words. */
export interface ArticleWords {
  /** Whether a folded word is a common one: the article has it in small letters, or its form tells. */
  isCommon(folded: string): boolean;
  /** Whether the article has a folded word in small letters. */
  isSmall(folded: string): boolean;
  /** Whether a folded word stands in it as a name by itself. */
  isAlone(folded: string): boolean;
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
  if (capitals.length === 1 && words.length === 1) return singleEvidence(first, form, gazetteers);
  if (gazetteers.isOrganisation(key)) return { organisation: 3 };
  if (gazetteers.countryOf(key) !== null) return { demonym: 3 };
  const place = placeEvidence(key, gazetteers);
  if (place !== null) return place;
  const person = personEvidence(words, capitals, gazetteers, article);
  const head = headEvidence(words, capitals, form);
  // "Benjamin West" may be anything; what stands around it decides.
  const isBoth = (person.person ?? 0) >= 2 && capitals.length === 2 && isSurnameToo(last.folded);
  return head === null || isBoth ? person : head;
}

function singleEvidence(word: NameWord, form: string, gazetteers: Gazetteers): Evidence {
  const { folded } = word;
  const acronym = acronymOf(word.text);
  if (gazetteers.countryOf(folded) !== null) return { demonym: 3 };
  const place = placeEvidence(folded, gazetteers);
  if (acronym !== null && acronym.length <= 6 && (place === null || acronym.length <= 3)) {
    return { [acronymKind(acronym)]: acronymKind(acronym) === 'organisation' ? 2 : 3 };
  }
  if (gazetteers.isOrganisation(folded)) return { organisation: 3 };
  if (place !== null) return place;
  if (/^\p{L}{2,}\.\p{L}{2,3}$/u.test(form)) return { organisation: 2 };
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

/** What the head of a name of several words speaks for; null where it has none. */
function headEvidence(
  words: readonly NameWord[],
  capitals: readonly NameWord[],
  form: string,
): Evidence | null {
  const first = capitals[0]?.folded ?? '';
  const isNumeral = capitals.length > 1 && ROMAN.test(capitals.at(-1)?.text ?? '');
  const last = capitals.at(isNumeral ? -2 : -1)?.folded ?? '';
  const ofAt = words.findIndex(({ text }) => /^(?:of|for)$/u.test(text));
  const head = ofAt > 0 ? (words[ofAt - 1]?.folded ?? '') : last;
  if (form.includes('&')) return { organisation: 2 };
  if (/ \d+$/u.test(form)) return isOrganisationHead(first) ? { organisation: 2 } : { none: 2 };
  if (PERSON_AFFIX.test(last)) return { person: 2 };
  if (LEGAL_FORM.test(last) || LEGAL_FORM.test(first)) return { organisation: 3 };
  if (isOtherHead(head) || isOtherStart(first)) return { none: 3 };
  if (isSiteHead(head) && (isPlaceStart(first) || !isOrganisationHead(head))) return { place: 3 };
  if (isBodyHead(head)) return { organisation: isOrganisationHead(head) ? 3 : 2 };
  if (isPlaceStart(first) && capitals.length === 2) return { place: 2 };
  if (ORGANISATION_FIRST.test(first)) return { organisation: 2 };
  const inner = capitals.slice(0, -1);
  if (inner.some(({ folded }) => isOrganisationHead(folded) && !isPlaceHead(folded))) {
    return { organisation: 2 };
  }
  if (ofAt > 0) return {};
  return null;
}

function personEvidence(
  words: readonly NameWord[],
  capitals: readonly NameWord[],
  gazetteers: Gazetteers,
  article: ArticleWords,
): Evidence {
  const first = capitals[0];
  const last = capitals.at(-1);
  if (first === undefined || last === undefined || capitals.length > 5) return {};
  if (capitals.some(({ text }) => /\p{Lu}{3}/u.test(text) && !ROMAN.test(text))) {
    return { organisation: 1 };
  }
  if (isDemonym(last.folded) && !gazetteers.isSurname(last.folded)) return {};
  // "Cricket Australia", "Air India".
  const country = gazetteers.place(last.folded)?.kind;
  if (country === 'country' && !gazetteers.isSurname(last.folded)) return { organisation: 2 };
  let person = 0;
  if (gazetteers.isGivenName(first.folded)) person += 2;
  if (gazetteers.isSurname(last.folded)) person += 1;
  if (words.some(({ text, isSmall }) => isSmall && PERSON_PARTICLE.test(text))) person += 1;
  if (capitals.slice(0, -1).some(({ text }) => INITIAL.test(text))) person += 2;
  if (/^(?:al|el)-/iu.test(last.text) || /^(?:abu|abd|abdel|bin|ben)$/u.test(first.folded))
    person += 1;
  if (person > 0) return { person: Math.min(person, 3) };
  if (gazetteers.isFamilyNameFirst(first.folded) && capitals.length < 4) return { person: 1 };
  return mayBeFullName(capitals, gazetteers, article) &&
    (article.isAlone(first.folded) || article.isAlone(last.folded))
    ? { person: 1 }
    : {};
}

/** Whether words that no list has may be somebody's full name: none of them is a common word or another kind of name. */
export function mayBeFullName(
  capitals: readonly NameWord[],
  gazetteers: Gazetteers,
  article: ArticleWords,
): boolean {
  if (capitals.length < 2 || capitals.length > 3) return false;
  return !capitals.some(
    ({ folded, text }) =>
      article.isCommon(folded) ||
      isHead(folded) ||
      acronymOf(text) !== null ||
      isDemonym(folded) ||
      gazetteers.countryOf(folded) !== null ||
      gazetteers.isOrganisation(folded) ||
      gazetteers.place(folded) !== null,
  );
}

function isCompoundDemonym(folded: string, gazetteers: Gazetteers): boolean {
  const parts = folded.split('-');
  return (
    parts.length === 2 &&
    parts.every((part) => gazetteers.countryOf(part) !== null || isDemonym(part))
  );
}
