import { acronymOf, bareWord, foldWord, WORD } from '../../words/index.js';

/** A word of a question. */
export interface QuestionWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Folded, without what an apostrophe ties to it; an acronym stays in capitals, so that "WHO" does not ask and "IT"
   * stands for nothing else.
   */
  readonly folded: string;
  /** What an apostrophe ties to it: `s` of "who's" and "Egypt's", `re` of "they're"; empty where there is nothing. */
  readonly tied: string;
}

/** A text of this many words without a small letter is written in capitals throughout: it has no acronyms. */
const SHOUTED_WORDS = 2;

/** The words of a question, in order. */
export function questionWordsOf(text: string): QuestionWord[] {
  const matches = [...text.matchAll(WORD)];
  const isShouted = matches.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text);
  return matches.map(({ 0: word, index }) => {
    const isContracted = /n['’]t$/iu.test(word);
    const bare = isContracted ? word : bareWord(word);
    const acronym = isShouted || bare.length < 2 ? null : acronymOf(bare);
    return {
      start: index,
      end: index + word.length,
      text: word,
      folded: acronym ?? foldWord(bare),
      tied: isContracted ? '' : foldWord(word.slice(bare.length)),
    };
  });
}

/** What stands between the word at a place and the one before it; behind the last word, what stands there. */
export function gapBetween(text: string, words: readonly QuestionWord[], place: number): string {
  return text.slice(words[place - 1]?.end ?? 0, words[place]?.start ?? text.length);
}
