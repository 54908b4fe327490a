import {
  acronymOf,
  bareWord,
  foldedWords,
  foldWord,
  isFunctionWord,
  mentionsIn,
  sameForm,
  spelledAlike,
  WORD,
} from '../../words/index.js';
import { keyOf } from './content-key.js';

/** Tells of each word of a topic whether a text has it. */
export type TopicTest = (text: string) => readonly boolean[];

/** More words than these say no more of what a timeline is to be about. */
const MOST_WORDS = 12;

/**
 * Makes a test of which words of a topic a text has, in any form and names in any spelling: "talked" for "talks", "met"
 * for "meeting", "Mashal" for "Meshaal". Words that only tie others together are no words of a topic; null where it has
 * no others.
 */
export function topicTest(topic: string): TopicTest | null {
  const words = Array.from(topic.matchAll(WORD), ([word]) => bareWord(word)).filter(
    (word) => !isFunctionWord(foldWord(word)) || acronymOf(word) !== null,
  );
  const terms = words.slice(0, MOST_WORDS);
  if (terms.length === 0) return null;
  return (text) => {
    const own = foldedWords(text);
    const mentions = mentionsIn(text, own);
    const keys = new Set(Array.from(text.matchAll(WORD), ([word]) => keyOf(bareWord(word))));
    return terms.map((term) => {
      const key = keyOf(term);
      const isMeant = key?.startsWith('#') === true && keys.has(key);
      return isMeant || mentions({ text: term }) || hasForm(own, foldWord(term));
    });
  };
}

function hasForm(words: ReadonlySet<string>, folded: string): boolean {
  for (const word of words) {
    if (sameForm(word, folded) || spelledAlike(word, folded)) return true;
  }
  return false;
}
