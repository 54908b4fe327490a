import { looksCommon, startsSentence, type Token } from '../../facts/index.js';
import { isFunctionWord } from '../../words/index.js';
import { kindOfNoun } from '../evidence/kind-nouns.js';

/** The folded words that an article has inside its sentences: with a capital, and without. */
export interface WrittenWords {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** A text whose words are read. */
export interface WrittenText {
  readonly tokens: readonly Token[];
  /** Where the words behind a dateline begin; 0 where there is none. */
  readonly opening: number;
}

/** Texts of fewer content words than this cannot be told to be in title case. */
const FEWEST_TITLE_WORDS = 3;
const TITLE_SHARE = 0.8;
const SHOUTED_WORDS = 2;

/** Whether a text is written in capitals throughout. */
export function isShouted(text: string, tokens: readonly Token[]): boolean {
  return tokens.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text);
}

/**
 * Whether a text is written in title case: nearly all of its words but the small ones of grammar have capitals, among
 * them words that are no names.
 */
export function isTitleCase(
  text: string,
  tokens: readonly Token[],
  small: ReadonlySet<string>,
): boolean {
  if (/\p{Ll}[.!?…]["'”’)]?$/u.test(text)) return false;
  const content = tokens
    .slice(1)
    .filter(({ folded, text }) => /^\p{L}{3}/u.test(text) && !isFunctionWord(folded));
  if (content.length < FEWEST_TITLE_WORDS) return false;
  const capitals = content.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capitals.length < content.length * TITLE_SHARE) return false;
  return capitals.some(
    ({ folded, text }) =>
      !/^\p{Lu}{2,}$/u.test(text) &&
      (small.has(folded) || looksCommon(folded) || kindOfNoun(folded) !== null),
  );
}

/** Reads how the words of some texts are written. Words that begin a sentence tell nothing. */
export function writtenWords(texts: readonly WrittenText[]): WrittenWords {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { tokens, opening } of texts) {
    tokens.forEach((token, place) => {
      if (/^\p{Ll}/u.test(token.text)) small.add(token.folded);
      else if (
        token.start >= opening &&
        token.start - opening > 1 &&
        !startsSentence(tokens, place)
      ) {
        capital.add(token.folded);
      }
    });
  }
  return { capital, small };
}
