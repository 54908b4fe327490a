import { isParticle, type NameWord, type Token } from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { isFunctionWord } from '../../words/index.js';

/** Names that are known besides the text in question. */
export interface KnownNames {
  readonly gazetteers: Gazetteers;
  /** The keys of those that owe their capitals to no place. */
  readonly keys: ReadonlySet<string>;
}

const MOST_WORDS = 6;

/**
 * The names in a text whose capitals tell nothing: those that are known from elsewhere in the article, places and
 * organisations of the gazetteers, and given names with a surname behind them. The longest at each place is taken.
 */
export function knownNamesIn(tokens: readonly Token[], known: KnownNames): NameWord[][] {
  const words = tokens.map(wordOf);
  const found: NameWord[][] = [];
  for (let place = 0; place < words.length; ) {
    const length = lengthAt(tokens, words, place, known);
    if (length > 0) found.push(words.slice(place, place + length));
    place += Math.max(1, length);
  }
  return found;
}

function lengthAt(
  tokens: readonly Token[],
  words: readonly NameWord[],
  place: number,
  { gazetteers, keys }: KnownNames,
): number {
  let spaced = 1;
  while (spaced < MOST_WORDS && /^\s$/u.test(tokens[place + spaced]?.gap ?? '')) spaced += 1;
  for (let length = spaced; length > 0; length -= 1) {
    const some = words.slice(place, place + length);
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return 0;
    if (!/^\p{Lu}|^al-/u.test(first.text) || !/^\p{Lu}|^al-/u.test(last.text)) continue;
    const key = some.map(({ folded }) => folded).join(' ');
    if (keys.has(key)) return length;
    if (length === 1 && isFunctionWord(key)) continue;
    if (gazetteers.place(key)?.isAmbiguous === false) return length;
    if (length > 1 && gazetteers.isOrganisation(key)) return length;
    const isPerson =
      (length === 2 || length === 3) &&
      gazetteers.isGivenName(first.folded) &&
      gazetteers.isSurname(last.folded) &&
      some.every(({ folded }, at) => at === 0 || at === length - 1 || isParticle(folded));
    if (isPerson) return length;
  }
  return 0;
}

/** A word as a part of a name, whatever its letters are. */
export function wordOf(token: Token): NameWord {
  const { start, bare, folded } = token;
  return {
    token,
    start,
    end: start + bare.length,
    text: bare,
    folded,
    isLast: false,
    isSmall: false,
  };
}
