import { acronymOf } from '../words/index.js';
import { agreeGuesses } from './agree-guesses.js';
import type { NameFact, NameGuess } from './fact.js';
import { guessName } from './guess-name.js';
import { nameRunAt } from './name-run.js';
import type { NameWord } from './name-word.js';
import { isTitleNoun } from './name-words.js';
import { isOpener, looksCommon } from './sentence-openers.js';
import { splitNamePair } from './split-name-pair.js';
import { type NamePart, splitNameRun } from './split-name-run.js';
import { startsSentence } from './starts-sentence.js';
import type { Token } from './token.js';

/** What is known of a name beyond the text it stands in; null where nothing is. */
export type NameLookup = (name: string) => NameGuess | null;

/** A text of this many words without a small letter is written in capitals throughout: they tell nothing. */
const SHOUTED_WORDS = 3;
const CALENDAR =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|january|february|march|april|june|july|august|september|october|november|december)$/u;

/**
 * The names of a text, in order. A capital that begins a sentence tells nothing: such a word by itself is a name only
 * where the text or the lookup has it as one elsewhere, or where it is no common word by its form.
 * @param isTaken whether a word belongs to something else already
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  isTaken: (token: Token) => boolean,
  lookup: NameLookup,
): NameFact[] {
  if (tokens.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text)) return [];
  const known = writtenInside(tokens);
  const found: NameFact[] = [];
  for (let place = 0; place < tokens.length; ) {
    const run = nameRunAt(tokens, place, isTaken);
    if (run === null) {
      place += 1;
      continue;
    }
    const words = withoutOpener(run.words, startsSentence(tokens, place), known, lookup);
    for (const part of splitNameRun(words)) {
      found.push(...namesOf(text, part, known, lookup));
    }
    place = run.next;
  }
  return agreeGuesses(found);
}

/** Drops a first word that owes its capital to its place. */
function withoutOpener(
  words: readonly NameWord[],
  isStart: boolean,
  known: Known,
  lookup: NameLookup,
): readonly NameWord[] {
  const [first, second] = words;
  if (first === undefined || !isStart || acronymOf(first.text) !== null) return words;
  if (known.capital.has(first.folded) || lookup(first.text) !== null) return words;
  if (isTitleNoun(first.folded)) return words;
  if (isOpener(first.folded)) return words.slice(1);
  const isAlone = second === undefined || second.isSmall;
  const isCommon = known.small.has(first.folded) || looksCommon(first.folded);
  return isAlone && isCommon ? words.slice(1) : words;
}

function namesOf(text: string, part: NamePart, known: Known, lookup: NameLookup): NameFact[] {
  const first = part.words[0];
  const last = part.words.at(-1);
  if (first === undefined || last === undefined) return [];
  if (part.words.length === 1) {
    if (CALENDAR.test(first.folded)) return [];
    const pair = splitNamePair(first, known.capital) ?? [];
    if (pair.length > 0) {
      return pair.flatMap((word) => namesOf(text, { ...part, words: [word] }, known, lookup));
    }
  }
  const { start } = first;
  const { end } = last;
  const name = text.slice(start, end);
  const guess = lookup(name) ?? guessName(text, part, start, end);
  return [{ kind: 'name', start, end, text: name, guess }];
}

interface Known {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** The folded words that the text has inside its sentences, with a capital and without. */
function writtenInside(tokens: readonly Token[]): Known {
  const capital = new Set<string>();
  const small = new Set<string>();
  tokens.forEach((token, place) => {
    if (/^\p{Ll}/u.test(token.text)) small.add(token.folded);
    else if (!startsSentence(tokens, place)) capital.add(token.folded);
  });
  return { capital, small };
}
