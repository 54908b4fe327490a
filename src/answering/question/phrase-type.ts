import type { QuestionWord } from '../grammar/index.js';
import { type NounPhrase, readNounPhrase } from './noun-phrase.js';
import { isCount, isPluralNoun, typeOfHead, typeOfNoun } from './noun-types.js';
import type { AnswerType } from './question.js';
import { readWords } from './read-words.js';

/** Nouns that are of what the noun before them says: "time frame", "price range". */
const SPAN = /^(?:frame|range|span|slot|limit|bracket)s?$/u;

/** What a phrase asks for by its main noun, or else by the one that it belongs to: "which captive's release". */
export function typeOfPhrase(
  words: readonly QuestionWord[],
  phrase: NounPhrase,
): AnswerType | null {
  const head = words[phrase.head];
  const own = head === undefined ? null : typeOfHead(head.folded);
  if (own !== null) return own;
  const before = words[phrase.head - 1];
  if (phrase.head > phrase.from && before !== undefined && SPAN.test(head?.folded ?? '')) {
    return typeOfNoun(before.folded);
  }
  for (let at = phrase.head - 1; at >= phrase.from; at -= 1) {
    const word = words[at];
    if (word?.tied === 's' && !/^\p{Lu}/u.test(word.text)) return typeOfNoun(word.folded);
  }
  return null;
}

/**
 * What a phrase that was read of a question asks for, `QuestionPart.asked`, by its main noun: `place` for "countries" and
 * `person` for "former officials of the bank"; null where its class does not tell.
 */
export function typeOfAsked(asked: string): AnswerType | null {
  const words = readWords(asked);
  const phrase = readNounPhrase(asked, words, 0, false);
  return phrase && typeOfPhrase(words, phrase);
}

/** Whether a phrase names several things: by a number, or by its plural. */
export function isSeveral(words: readonly QuestionWord[], phrase: NounPhrase): boolean {
  return isCounted(words, phrase) || isPluralNoun(words[phrase.head]?.folded ?? '');
}

/** Whether a phrase gives the number of its things: "three demands". */
export function isCounted(words: readonly QuestionWord[], { from, to }: NounPhrase): boolean {
  return words.slice(from, to).some(({ folded }) => isCount(folded));
}
