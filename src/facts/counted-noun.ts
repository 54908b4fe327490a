import { isFunctionWord } from '../words/index.js';
import { isDemonym } from './demonyms.js';
import { spacedAt, type Token } from './token.js';

/** How many words may describe a noun between it and its number: "59 living Israeli hostages". */
const REACH = 4;

const IRREGULAR_PLURALS = new Set(['people', 'men', 'women', 'children', 'police', 'troops']);
/** Words in -s that are no plurals. */
const SINGULAR = /(?:ss|us|is|ous)$/u;
/** Words that describe the noun behind them, as their form tells, and the most common ones without such a form. */
const DESCRIBES =
  /(?:al|ic|ive|ing|ed|ous|ful|ly|ern|est|able|ible)$|^(?:new|old|big|small|great|senior|former|direct|young|dead|other|more|further|main|key|top|late)$/u;
/** Nouns among the words of such a form. */
const NOUNS = new Set(
  `captive detective relative executive representative initiative narrative objective alternative motive native
  official proposal hospital rival arrival criminal individual professional journal festival animal deal goal trial
  meeting building killing bombing hearing ruling filing warning briefing gathering crossing shooting
  critic clinic topic bed seed need deed feed family reply ally assembly table cable vegetable variable
  west east test request protest forest arrest interest priest guest nest`.split(/\s+/u),
);

/**
 * The folded noun that a number counts, given the place behind the number: of several things the first plural of the
 * phrase, or else its last word; of one the first word that does not describe. Null where nothing is counted.
 */
export function countedNoun(
  tokens: readonly Token[],
  place: number,
  many: 'one' | 'several',
): string | null {
  const start = skipPartitive(tokens, place);
  if (start === null) return null;
  let last: string | null = null;
  for (let at = start; at < Math.min(tokens.length, start + REACH); at += 1) {
    const token = at === place ? behindNumber(tokens, at) : spacedAt(tokens, at);
    if (token === undefined || !isNounLike(token)) break;
    last = token.folded;
    const isPossessive = token.bare !== token.text;
    const isName = /^\p{Lu}/u.test(token.text);
    if (isPossessive || isName) continue;
    if (many === 'several' ? isPlural(last) : !isDescribing(last)) return last;
  }
  return last;
}

/** Behind "of the" the noun of "35 of the hostages" follows; "35 of them" counts what was named before. */
function skipPartitive(tokens: readonly Token[], place: number): number | null {
  if (behindNumber(tokens, place)?.folded !== 'of') return place;
  const determiner = spacedAt(tokens, place + 1);
  if (determiner === undefined) return null;
  if (/^(?:them|us|it|whom|which)$/u.test(determiner.folded)) return null;
  return isFunctionWord(determiner.folded) ? place + 2 : place + 1;
}

/** The word behind a number and its sign: "20% of". */
function behindNumber(tokens: readonly Token[], place: number): Token | undefined {
  const token = tokens[place];
  return token !== undefined && /^\s?%?\s$/u.test(token.gap) ? token : undefined;
}

function isNounLike({ folded, text }: Token): boolean {
  return !isFunctionWord(folded) && /^\p{L}/u.test(text);
}

function isDescribing(folded: string): boolean {
  return isDemonym(folded) || (DESCRIBES.test(folded) && !NOUNS.has(folded));
}

function isPlural(folded: string): boolean {
  return IRREGULAR_PLURALS.has(folded) || (/s$/u.test(folded) && !SINGULAR.test(folded));
}
