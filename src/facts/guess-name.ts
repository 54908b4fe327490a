import { acronymOf } from '../words/index.js';
import { isDemonym } from './demonyms.js';
import type { NameGuess } from './fact.js';
import {
  isDescription,
  isEventHead,
  isOrganisationHead,
  isPlaceHead,
  isPlaceStart,
} from './name-words.js';
import type { NamePart } from './split-name-run.js';

/** Acronyms of countries: all of those that news writes. Others are of organisations. */
const COUNTRIES = new Set([
  'US',
  'USA',
  'UK',
  'UAE',
  'USSR',
  'DRC',
  'GDR',
  'PRC',
  'DPRK',
  'KSA',
  'NZ',
]);

const SAYS =
  /^ (?:said|says|told|tells|asked|wrote|writes|added|adds|argued|argues|replied|warned|insisted|tweeted|acknowledged|thinks|believes|did not say)\b/u;
/** What tells who somebody is, behind the name: ", the former …", ", who", ", 21,". */
const APPOSITION =
  /^, (?:who\b|whose\b|\d{2},|(?:(?:the|a|an|his|her|its|their|then|once|now|also|another of [^,.]{1,30})\b ?)?(?:(?:former|deputy|senior|current|late|then|ex|press|prime|foreign|chief)\b[ -]?)*(?:\p{L}+['’]?s? ){0,4}(?:\p{L}*(?:man|woman|person)|leader|head|minister|president|secretary|envoy|analyst|nominee|official|adviser|director|chief|author|professor|undersecretary)\b)/u;
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]hroughout|[Aa]cross|[Ii]nside|[Oo]utside|[Tt]owards?|[Ii]nto|[Ll]eft) (?:(?:the|central|northern|southern|eastern|western|nearby|downtown) )?$/u;
const PLACE_BEHIND =
  /^, (?:(?:in )?(?:the )?(?:north|south|east|west|central)(?:ern|east|west|eastern|western)?\b|in \p{Lu}|(?:the )?capital\b)/u;
const CITY_OF =
  /(?:^|[^\p{L}])(?:city|town|village|capital|province|region|island|district|state|port|coast) of $/iu;
const GROUP_BEHIND =
  /^ (?:official|leader|spokes(?:man|woman|person)|member|fighter|militant|commander|representative|delegation|supporter|lawmaker|activist|movement)s?\b/u;
const COUNTRY_BEHIND =
  /^['’]s? (?:foreign|prime|president|government|army|military|capital|parliament|economy|ambassador|border|airspace)\b/u;
/** How much text to each side a guess looks at. */
const REACH = 90;

/** Guesses from a name's words and from what stands around it what it is the name of. */
export function guessName(text: string, part: NamePart, start: number, end: number): NameGuess {
  const { words, isTitled } = part;
  const capitals = words.filter(({ isSmall }) => !isSmall);
  const folded = capitals.map((word) => word.folded);
  const [first = ''] = folded;
  const last = folded.at(-1) ?? '';
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const ofAt = words.findIndex(({ isSmall }) => isSmall);
  const head = ofAt > 0 ? (words[ofAt - 1]?.folded ?? '') : last;
  if (isTitled) return 'person';
  const joined = text.slice(start, end);
  if (joined.includes('&')) return 'organisation';
  if (/\p{L}{2}\.\p{L}/u.test(joined)) return 'other';
  if (/ \d+$/u.test(joined)) return isOrganisationHead(first) ? 'organisation' : 'other';
  if (capitals.length === 1) {
    const acronym = acronymOf(capitals[0]?.text ?? '');
    if (acronym !== null) return COUNTRIES.has(acronym) ? 'place' : 'organisation';
    if (isDemonym(first)) return 'place';
  }
  const isOf = /^(?:of|for|the|and)$/u.test(words[ofAt]?.folded ?? '');
  if (capitals.length > 1 || isOf) {
    if (isEventHead(head)) return 'other';
    if (isPlaceHead(head) && (isPlaceStart(first) || !isOrganisationHead(head))) return 'place';
    if (isOrganisationHead(head)) return 'organisation';
    if (
      folded.some((word) => isOrganisationHead(word) && !isPlaceHead(word)) &&
      !isPlaceStart(first)
    ) {
      return 'organisation';
    }
    if (isPlaceStart(first)) return 'place';
  }
  const described = /(\p{L}+) $/u.exec(before)?.[1];
  if (described !== undefined && isDescription(described)) return 'person';
  if (APPOSITION.test(behind) && capitals.length > 1) return 'person';
  if (CITY_OF.test(before) || PLACE_BEHIND.test(behind)) return 'place';
  if (capitals.length > 1 && SAYS.test(behind)) return 'person';
  if (GROUP_BEHIND.test(behind)) return 'organisation';
  if (COUNTRY_BEHIND.test(behind)) return 'place';
  if (capitals.length === 1) return PLACE_BEFORE.test(before) ? 'place' : 'other';
  const isPersonLike = capitals.length <= 4 && !isDemonym(first);
  const hasAcronym = capitals.some((word) => acronymOf(word.text) !== null && word.text.length > 2);
  return isPersonLike && !hasAcronym ? 'person' : 'other';
}
