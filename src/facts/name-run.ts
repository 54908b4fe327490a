import { isFunctionWord } from '../words/index.js';
import { capitalOf, type NameWord, smallWord, wholeWord } from './name-word.js';
import { isField, isNumbered, isParticle, isTitleNoun, takesOf } from './name-words.js';
import { looksCommon } from './sentence-openers.js';
import { isSpaced, spacedAt, type Token } from './token.js';

/** Words in a row that may be a name, and the place behind the last. */
export interface NameRun {
  readonly words: readonly NameWord[];
  readonly next: number;
}

/** What may part the words of a name besides a space: "AT&T", "Johnson & Johnson", "Donald J. Trump", "Caliber.Az". */
const AMPERSAND = /^ ?& ?$/u;
const AFTER_ABBREVIATION = /^\.\s$/u;
const ABBREVIATION =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Maj|Sgt|Rev|St|Mt|Ft)$/u;
/** Longer runs are lines of capitals rather than names. */
const MOST_WORDS = 12;

/** The run of capitalised words that begins at a place, with the small words that names hold; null for none. */
export function nameRunAt(
  tokens: readonly Token[],
  place: number,
  isTaken: (token: Token) => boolean,
): NameRun | null {
  const first = capitalOf(tokens[place], isTaken);
  if (first === null) return null;
  const words = [first];
  let next = place + 1;
  while (words.length < MOST_WORDS) {
    const last = words.at(-1);
    if (last === undefined || last.isLast) break;
    const more = continuation(tokens, next, words, isTaken);
    if (more === null) break;
    words.push(...more);
    next += more.length;
  }
  return { words, next };
}

/** Whether an ambiguous full stop before a token belongs to the abbreviation in front of it. */
export function isAfterAbbreviation(before: Token | undefined, token: Token): boolean {
  return (
    before !== undefined && AFTER_ABBREVIATION.test(token.gap) && ABBREVIATION.test(before.text)
  );
}

/** The words that carry a name on from a place: a capital, or small words with a capital behind them. */
function continuation(
  tokens: readonly Token[],
  place: number,
  words: readonly NameWord[],
  isTaken: (token: Token) => boolean,
): NameWord[] | null {
  const token = tokens[place];
  const last = words.at(-1);
  if (token === undefined || last === undefined) return null;
  // "Booking.com".
  if (token.gap === '.' && /^(?:com|org|net|io|ai|tv|co)$/u.test(token.text)) {
    return [wholeWord(token)];
  }
  if (isJoined(last, token)) {
    const capital = capitalOf(token, isTaken);
    if (capital !== null && capital.start === token.start) return [capital];
    if (isNumbered(last.folded) && /^\d{1,5}$/u.test(token.text) && !isTaken(token)) {
      return [{ ...wholeWord(token), isLast: true }];
    }
  }
  if (!isSpaced(token)) return null;
  return afterSmallWords(tokens, place, words, isTaken);
}

function afterSmallWords(
  tokens: readonly Token[],
  place: number,
  words: readonly NameWord[],
  isTaken: (token: Token) => boolean,
): NameWord[] | null {
  const small = tokens[place];
  if (small === undefined) return null;
  const { text } = small;
  if (isParticle(text)) {
    // "Mohammed bin Salman", "Ludwig van der Rohe".
    const second = spacedAt(tokens, place + 1);
    const more = second !== undefined && isParticle(second.text) ? [smallWord(second)] : [];
    const capital = spacedCapital(tokens, place + 1 + more.length, isTaken);
    return capital === null ? null : [smallWord(small), ...more, capital];
  }
  if (text === 'of' || text === 'for') {
    const the = spacedAt(tokens, place + 1);
    const more = the?.text === 'the' ? [smallWord(the)] : [];
    const capital = spacedCapital(tokens, place + 1 + more.length, isTaken);
    return capital === null || !goesOnWithOf(words, capital)
      ? null
      : [smallWord(small), ...more, capital];
  }
  if (text === 'and') {
    const capital = spacedCapital(tokens, place + 1, isTaken);
    const isPair =
      capital !== null && isField(words.at(-1)?.folded ?? '') && isField(capital.folded);
    return isPair ? [smallWord(small), capital] : null;
  }
  return null;
}

/**
 * Whether "of" or "for" goes on with a name: behind the head of an organisation or place; behind an office with what it
 * is for ("Secretary of State", "Minister of Defence"), not with what it is of ("President of Egypt").
 */
function goesOnWithOf(words: readonly NameWord[], next: NameWord): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (isTitleNoun(last.folded)) return isField(next.folded) || /^sta(?:te|ff)$/u.test(next.folded);
  // "Centre for the Promotion of Science".
  if (words.some(({ text }) => text === 'for') && looksCommon(last.folded)) return true;
  return takesOf(last.folded);
}

function isJoined(last: NameWord, token: Token): boolean {
  return (
    isSpaced(token) ||
    AMPERSAND.test(token.gap) ||
    isAfterAbbreviation(last.token, token) ||
    // "Caliber.Az": the name of a site.
    (token.gap === '.' && /^\p{L}{2,3}$/u.test(token.text) && !isFunctionWord(token.folded))
  );
}

function spacedCapital(
  tokens: readonly Token[],
  place: number,
  isTaken: (token: Token) => boolean,
): NameWord | null {
  const token = spacedAt(tokens, place);
  const capital = capitalOf(token, isTaken);
  return capital !== null && capital.start === token?.start ? capital : null;
}
