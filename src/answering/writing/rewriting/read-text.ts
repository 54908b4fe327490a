import { type Fact, findFacts, isDemonym } from '../../../facts/index.js';
import { isFunctionWord, sameForm, sameWord } from '../../../words/index.js';
import {
  type QuestionForm,
  type QuestionWord,
  questionWordsOf,
  readQuestionForm,
} from '../../grammar/index.js';
import { isAside, isPutting } from './small-words.js';

/** The words of a text in the form that they are compared in; "US" in capitals, as "us" is another word. */
export interface KeyedText {
  readonly keys: readonly string[];
}

/** A question taken apart. */
export interface ReadText extends KeyedText {
  readonly form: QuestionForm;
  readonly facts: readonly Fact[];
}

/** Statements and questions are shorter. */
const LONGEST_TEXT = 600;

/** Takes a question apart. Of a long one only the beginning is read. */
export function readText(text: string): ReadText {
  const form = readQuestionForm(text.slice(0, LONGEST_TEXT).normalize('NFC'));
  return { form, keys: keysOf(form.words), facts: findFacts(form.text) };
}

/** The words of a text; of a long one those of its beginning. */
export function readKeys(text: string): KeyedText {
  return { keys: keysOf(questionWordsOf(text.slice(0, LONGEST_TEXT).normalize('NFC'))) };
}

/** Whether a text has a word in any form; one with a digit only as it is. */
export function hasWord({ keys }: KeyedText, key: string): boolean {
  return keys.some((other) => isSameKey(other, key));
}

/** Whether two words are forms of one, short verbs among them: "talk" and "talked". */
export function isSameKey(a: string, b: string): boolean {
  if (a === b) return true;
  if (/[\p{N}\p{Lu}]/u.test(a + b)) return false;
  return sameForm(a, b) || stemsOf(a).some((stem) => stemsOf(b).includes(stem));
}

/** What a word may be a form of by its ending: "signed" of "sign" and "signe", "stopped" of "stop" too. */
function stemsOf(word: string): string[] {
  const stem = /^(\p{L}{3,})(?:ed|ing|es|s)$/u.exec(word)?.[1];
  return stem === undefined ? [word] : [word, stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')];
}

/** The words that say what a question is about. */
export function contentOf({ keys, form }: ReadText): string[] {
  return keys.filter((key, at) => at >= form.from && !isPutting(key) && !isAside(key));
}

/** The words of a fact. */
export function keysOfFact({ form, keys }: ReadText, { start, end }: Fact): string[] {
  return keys.filter((_, at) => {
    const word = form.words[at];
    return word !== undefined && word.start < end && start < word.end;
  });
}

/** Where words stand one behind the other in a text: the place of the first one, or -1. A people stands for its country. */
export function placeOfRun({ keys }: KeyedText, run: readonly string[]): number {
  return keys.findIndex((_, at) => run.every((key, by) => isSameName(keys[at + by], key)));
}

function isSameName(a: string | undefined, b: string): boolean {
  return a === b || (a !== undefined && (isDemonym(a) || isDemonym(b)) && sameWord(a, b));
}

function keysOf(words: readonly QuestionWord[]): string[] {
  return words.map(({ folded }, at) => keyOf(folded, words[at - 1]?.folded));
}

function keyOf(folded: string, before: string | undefined): string {
  const small = folded.toLowerCase();
  const isHomograph = isFunctionWord(small) && folded !== small;
  // Typed in small letters it is told by its article.
  return isHomograph || (small === 'us' && before === 'the') ? small.toUpperCase() : small;
}
