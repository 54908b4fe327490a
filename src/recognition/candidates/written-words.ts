import { looksCommon, startsSentence, type Token } from '../../facts/index.js';
import { isFunctionWord } from '../../words/index.js';
import { isHead } from '../evidence/heads.js';
import type { ReadSentence } from './read-sentence.js';

/** The folded words that an article has inside its sentences: with a capital, and without. */
export interface WrittenWords {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
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
  { sentence, text, tokens }: ReadSentence,
  small: ReadonlySet<string>,
): boolean {
  const isHeading = sentence.kind === 'heading';
  if (!isHeading && /[.!?…]["'”’)\]]{0,2}$/u.test(text)) return false;
  const content = tokens
    .slice(1)
    .filter(({ folded, text }) => /^\p{L}{3}/u.test(text) && !isFunctionWord(folded));
  if (content.length < FEWEST_TITLE_WORDS) return false;
  const capitals = content.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capitals.length < content.length * (isHeading ? TITLE_SHARE : 1)) return false;
  return capitals.some(
    ({ folded, text }) =>
      !/^\p{Lu}{2,}$/u.test(text) && !isHead(folded) && (small.has(folded) || looksCommon(folded)),
  );
}

/** Reads how the words of some texts are written. Words that begin a sentence tell nothing. */
export function writtenWords(texts: readonly ReadSentence[]): WrittenWords {
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
