import {
  isAsking,
  isAuxiliary,
  isDeterminer,
  isPreposition,
  type QuestionWord,
} from '../grammar/index.js';
import { findFocus, isInverted } from './find-focus.js';
import { readWords } from './read-words.js';
import { splitShared } from './split-shared.js';

/** Where one thing that is asked ends and the next begins, in UTF-16 code units. */
interface Cut {
  readonly end: number;
  readonly start: number;
}

/** Cuts in one sentence at most; what lies behind stays with the last part. */
const MOST_CUTS = 3;
/** A fragment such as "on which platform" has no more words. */
const LONGEST_FRAGMENT = 6;
const PRONOUN = /^(?:i|you|he|she|it|they|we|there)$/u;
const ASKS_OF_CLAUSE = /^(?:when|where|why)$/u;

/**
 * Splits a sentence into the things that it asks: "How long was it | when did it start". "A and B" inside a phrase is
 * left whole, and so is what is asked inside a question: "Did he say who came and why they left?"
 * @param isEmbedded whether words such as "tell me" stood before the sentence, so that its clauses are not inverted
 */
export function splitParts(text: string, isEmbedded: boolean): string[] {
  const words = readWords(text);
  const shared = splitShared(text, words);
  if (shared !== null) return shared;
  const parts: string[] = [];
  let start = 0;
  for (const cut of findCuts(text, words, isEmbedded).slice(0, MOST_CUTS)) {
    parts.push(text.slice(start, cut.end));
    start = cut.start;
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

function findCuts(text: string, words: readonly QuestionWord[], isEmbedded: boolean): Cut[] {
  const focus = findFocus(text, words);
  if (focus.kind === 'none') return [];
  const cuts: Cut[] = [];
  for (let at = focus.at + 1; at < words.length; at += 1) {
    const end = words[at - 1]?.end ?? 0;
    const gap = text.slice(end, words[at]?.start ?? end);
    const place = behindConjunction(words, at);
    const start = words[place]?.start;
    if (start === undefined) break;
    const isJoined = place > at || /[;&]/u.test(gap);
    const isStart = isJoined
      ? beginsQuestion(words, place, isEmbedded, focus.kind === 'auxiliary')
      : gap.includes(',') && beginsBehindComma(text, words, place);
    if (!isStart) continue;
    cuts.push({ end, start });
    at = place;
  }
  return cuts;
}

/** The place behind "and", "and also" and the like; the same place where there is none. */
function behindConjunction(words: readonly QuestionWord[], at: number): number {
  const [first = '', second = ''] = words.slice(at, at + 2).map(({ folded }) => folded);
  if (!/^(?:and|but|plus|then)$/u.test(first)) return at;
  if (/^(?:also|then)$/u.test(second)) return at + 2;
  // "and if so, when"
  return second === 'if' && /^(?:so|yes|not)$/u.test(words[at + 2]?.folded ?? '') ? at + 3 : at + 1;
}

/** Whether a question of its own begins at a place behind "and". */
function beginsQuestion(
  words: readonly QuestionWord[],
  place: number,
  isEmbedded: boolean,
  isYesNo: boolean,
): boolean {
  const first = words[place]?.folded ?? '';
  if (isAuxiliary(first)) return !isEmbedded && isSubject(words, place + 1);
  const at = askingPlace(words, place);
  if (at === null) return false;
  if (isEmbedded || at === words.length - 1) return true;
  const asking = words[at]?.folded ?? '';
  const behind = words[at + 1]?.folded ?? '';
  if (ASKS_OF_CLAUSE.test(asking)) return isInverted(words, at);
  const hasAuxiliary = isInverted(words, at) || hasAuxiliaryNear(words, at);
  if (isYesNo) return hasAuxiliary && !PRONOUN.test(behind);
  if (asking === 'how') return hasAuxiliary || words.length - at <= 3;
  // "… and what it did": a clause rather than a question.
  return !PRONOUN.test(behind) && !/^(?:the|an?|his|her|its|their|this|that)$/u.test(behind);
}

/** Behind a comma "which", "who" and "when" mostly begin a relative clause. */
function beginsBehindComma(text: string, words: readonly QuestionWord[], place: number): boolean {
  const at = askingPlace(words, place);
  if (at === null) return false;
  if (isFragment(text, words, place)) return true;
  const asking = words[at]?.folded ?? '';
  if (at > place) return false;
  if (/^(?:what|why|how)$/u.test(asking)) {
    return isInverted(words, at) || hasAuxiliaryNear(words, at);
  }
  const isRelative = !isAuxiliary(words[at + 1]?.folded ?? '') || !isSubject(words, at + 2);
  return ASKS_OF_CLAUSE.test(asking) && !isRelative;
}

/** The place of the word that asks where one stands at a place, a preposition before it or not. */
function askingPlace(words: readonly QuestionWord[], place: number): number | null {
  const [first = '', second = ''] = words.slice(place, place + 2).map(({ folded }) => folded);
  if (isAsking(first)) return place;
  return isPreposition(first) && isAsking(second) ? place + 1 : null;
}

/** "who answered, on which platform and on what day": no verb before the next one or the end. */
function isFragment(text: string, words: readonly QuestionWord[], place: number): boolean {
  for (let at = place + 1; at <= place + LONGEST_FRAGMENT; at += 1) {
    const word = words[at];
    if (word === undefined) return true;
    const isJoined =
      word.folded === 'and' || text.slice(words[at - 1]?.end ?? 0, word.start).includes(',');
    if (isJoined) return askingPlace(words, word.folded === 'and' ? at + 1 : at) !== null;
    if (isAuxiliary(word.folded)) return false;
  }
  return false;
}

function hasAuxiliaryNear(words: readonly QuestionWord[], asking: number): boolean {
  return words.slice(asking + 1, asking + 7).some(({ folded }) => isAuxiliary(folded));
}

function isSubject(words: readonly QuestionWord[], place: number): boolean {
  const { folded = '', text = '' } = words[place] ?? {};
  return PRONOUN.test(folded) || isDeterminer(folded) || /^\p{Lu}/u.test(text);
}
