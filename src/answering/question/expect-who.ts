import {
  isAuxiliary,
  isFormOfBe,
  isPastForm,
  isPreposition,
  type QuestionWord,
} from '../grammar/index.js';
import { type Expectation, expecting } from './expectation.js';
import { phraseText, readNounPhrase } from './noun-phrase.js';
import { isPluralNoun, typeOfNoun } from './noun-types.js';
import { isSeveral } from './phrase-type.js';

/** Longest name, in words, that "who is" asks to explain. */
const LONGEST_NAME = 5;
const SMALL_IN_NAMES = /^(?:of|the|for|al|bin|ibn|de|van|von)$/u;
/** Words with which no name and no office begins: "who is in charge", "who is responsible". */
const NO_NAME =
  /^(?:\p{L}{3,}ing|an?|i|you|he|she|it|they|we|this|that|in|best|responsible|one|two|three|some|any|another|both)$/u;

/** What "who", "whom" and "whose" at a place ask for: a person, or who somebody is. */
export function expectWho(text: string, words: readonly QuestionWord[], at: number): Expectation {
  const { folded = '', tied = '' } = words[at] ?? {};
  if (folded === 'whose') {
    const phrase = readNounPhrase(text, words, at + 1, true);
    return expecting('person', phrase && phraseText(text, words, phrase.from, phrase.to));
  }
  if (isTold(words, at)) {
    return expecting('definition', phraseText(text, words, at + 1, words.length - 1));
  }
  const isTied = /^(?:s|re)$/u.test(tied);
  const isBe = isTied || isFormOfBe(words[at + 1]?.folded ?? '');
  if (folded === 'whom' || !isBe) return expecting('person');
  const start = isTied ? at + 1 : at + 2;
  if (!isName(words, start)) return expectRole(text, words, start);
  return expecting('definition', phraseText(text, words, start, words.length));
}

/** "who Greta Thunberg is", behind "tell me". */
function isTold(words: readonly QuestionWord[], at: number): boolean {
  const name = words.slice(at + 1, -1);
  const isShort = name.length > 0 && name.length <= LONGEST_NAME;
  return isShort && isFormOfBe(words.at(-1)?.folded ?? '') && name.every(isCapital);
}

/** "Who is the prime minister of Lebanon?" asks for a person by an office. */
function expectRole(text: string, words: readonly QuestionWord[], start: number): Expectation {
  const from = /^(?:the|an?)$/u.test(words[start]?.folded ?? '') ? start + 1 : start;
  const phrase = readNounPhrase(text, words, from, true);
  if (phrase === null || typeOfNoun(words[phrase.head]?.folded ?? '') !== 'person') {
    return expecting('person');
  }
  const isOfMany = /^(?:are|were|re)$/u.test(words[start - 1]?.folded ?? '');
  const role = phraseText(text, words, from, endOfRole(text, words, phrase.to));
  return expecting(isOfMany && isSeveral(words, phrase) ? 'list' : 'person', role);
}

/** The place behind an office with what it is of: "prime minister of Lebanon", without "who resigned in May". */
function endOfRole(text: string, words: readonly QuestionWord[], from: number): number {
  let at = from;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
    if (/[,;:?!()]/u.test(gap) || !/^(?:of|for|to|in|at)$/u.test(word.folded)) break;
    const hasArticle = /^(?:the|an?|its|his|her|their)$/u.test(words[at + 1]?.folded ?? '');
    const inner = readNounPhrase(text, words, hasArticle ? at + 2 : at + 1, false);
    if (inner === null) break;
    at = inner.to;
  }
  return at;
}

/** Whether nothing but a name follows: "Edan Alexander", "the Houthis", "hamas". */
function isName(words: readonly QuestionWord[], start: number): boolean {
  const hasArticle = words[start]?.folded === 'the';
  const name = words
    .slice(hasArticle ? start + 1 : start)
    .filter(({ folded }) => !/^(?:exactly|really|anyway|again)$/u.test(folded));
  const [first, second] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length > LONGEST_NAME) return false;
  if (name.some((word, at) => breaksName(word, at > 0 ? name[at + 1] : undefined))) return false;
  const [isTitled, isOffice] = [first, last].map(({ folded }) => typeOfNoun(folded) === 'person');
  if (!name.every((word) => isCapital(word) || SMALL_IN_NAMES.test(word.folded))) {
    // In small letters a name cannot be told from other nouns, but for those of people: they are offices.
    const isGroup = name.length === 1 && isPluralNoun(last.folded);
    return !isTitled && !isOffice && (!hasArticle || isGroup);
  }
  // "Count of Melfi" and "President" are offices, "the Beach Boys" a name.
  if (isTitled && second?.folded === 'of') return false;
  return !(isTitled || isOffice) || name.length > 1 || hasArticle;
}

/** Whether a word cannot stand in a name, given the one behind it, where the word is not the first. */
function breaksName(word: QuestionWord, next: QuestionWord | undefined): boolean {
  const { folded, tied, text } = word;
  if (tied === 's' || isAuxiliary(folded)) return true;
  if (isPreposition(folded)) return !/^(?:of|for)$/u.test(folded) || !isCapital(next);
  return !/^\p{Lu}/u.test(text) && (isPastForm(folded) || NO_NAME.test(folded));
}

function isCapital(word: QuestionWord | undefined): boolean {
  return /^\p{Lu}|-\p{Lu}/u.test(word?.text ?? '');
}
