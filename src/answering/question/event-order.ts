import { MONTH_IN_FULL } from '../../dating/index.js';
import { isAuxiliary, isPastForm, type QuestionWord } from '../grammar/index.js';
import { readNounPhrase } from './noun-phrase.js';
import type { EventOrder } from './question.js';

const FIRST = /^(?:first|earliest)$/u;
const LAST = /^(?:last|latest)$/u;
/** Adverbs that order by themselves. */
const AT_FIRST = /^(?:originally|initially|firstly)$/u;
/** Nouns of events whose form does not tell. */
const EVENTS = new Set(
  `accident appeal appearance arrest attack attempt battle birth bombing call case ceasefire clash concert conference
  contact conversation crash deal death debate defeat earthquake election encounter episode eruption exchange
  explosion fight final flight game goal incident interview launch letter loss marriage match message murder news
  occasion offer outbreak performance post proposal protest race raid reform release remark report riot round ruling
  sale session shooting sighting speech statement strike summit surgery talk test threat time trial trip truce tweet
  update verdict victory visit vote war warning win landing hearing meeting`.split(/\s+/u),
);
const EVENT_FORM = /(?:[^aeiou]ings?|[st]ions?|ments?|ances?|ences?)$/u;
/** Nouns of such a form that are no events. */
const NO_EVENTS = new Set(
  `king thing string ring wing spring ceiling building nation station question section position mention condition option
  region department government parliament instrument element document apartment amendment sentence science audience
  evidence residence substance insurance balance segment regiment edition version generation dimension population
  foundation institution constitution`.split(/\s+/u),
);
/** Stretches of the calendar: "last month" is a time, no event. */
const TIME =
  /^(?:nights?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?|seconds?|weekends?|seasons?|summer|winter|spring|autumn|fall|\p{L}{3,6}day)$/u;
const MONTH = new RegExp(`^${MONTH_IN_FULL}$`, 'iu');
const DETERMINER = /^(?:the|their|his|her|its|our|your|my|a|very|most|whose)$/u;

/**
 * Which of several events a question asks about: `first` for "when did they first meet" and "the earliest attack", `last`
 * for "the most recent visit". The first of other things ("the first phase", "last name") and times ("last month")
 * are no order of events.
 */
export function eventOrder(text: string, words: readonly QuestionWord[]): EventOrder | null {
  const hasSmall = /\p{Ll}/u.test(text);
  for (const [at, { folded, text: word }] of words.entries()) {
    // "The Last Jedi", "First Lady".
    if (at > 0 && hasSmall && /^\p{Lu}/u.test(word)) continue;
    if (AT_FIRST.test(folded)) return 'first';
    const isRecent = /^recent(?:ly)?$/u.test(folded) && words[at - 1]?.folded === 'most';
    if (isRecent && folded === 'recently') return 'last';
    const order = FIRST.test(folded) ? 'first' : LAST.test(folded) || isRecent ? 'last' : null;
    if (order !== null && ordersEvents(text, words, at)) return order;
  }
  return null;
}

function ordersEvents(text: string, words: readonly QuestionWord[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1]?.folded;
  // "at first", "at the latest".
  if (before?.folded === 'at' || words[at - 2]?.folded === 'at') return false;
  if (next !== undefined && (isTime(next) || next === 'of' || next === 'but')) return false;
  const isAdjective = before === undefined || DETERMINER.test(before.folded) || before.tied === 's';
  if (next === undefined) return isLoneAdverb(words, at);
  if (/^(?:time|to)$/u.test(next)) return true;
  if (isAdjective || /^(?:which|what|was|were|is)$/u.test(before?.folded ?? '')) {
    return isEventPhrase(text, words, at + 1) || (!isAdjective && isPastForm(next));
  }
  return isAdverb(words, at);
}

/** "When did they meet last?", but not "How long did it last?" */
function isLoneAdverb(words: readonly QuestionWord[], at: number): boolean {
  const isVerb = words[at]?.folded === 'last' && words.some(({ folded }) => folded === 'long');
  return !isVerb && words.length > 2 && words[at - 1]?.folded !== 'the';
}

/** An adverb stands before or behind its verb: "did they first meet", "who arrived first in Rome". */
function isAdverb(words: readonly QuestionWord[], at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if (isAuxiliary(before) || isPastForm(before) || isPastForm(next)) return true;
  // "How long did the truce last in the north?"
  if (words.slice(0, at).some(({ folded }) => folded === 'long')) return false;
  const hasAuxiliary = words.slice(0, at).some(({ folded }) => isAuxiliary(folded));
  return hasAuxiliary && !/^(?:of|in|on|for|with|from|by|to|and)$/u.test(before);
}

/** Whether the noun behind "first" is of an event, or is told by what it did: "the first country to sign". */
function isEventPhrase(text: string, words: readonly QuestionWord[], from: number): boolean {
  const phrase = readNounPhrase(text, words, from, true);
  if (phrase === null) return false;
  const head = words[phrase.head]?.folded ?? '';
  const next = words[phrase.to]?.folded ?? '';
  if (/^(?:to|who|that)$/u.test(next)) return true;
  const singular = [
    head,
    head.replace(/s$/u, ''),
    head.replace(/es$/u, ''),
    head.replace(/ies$/u, 'y'),
  ];
  if (singular.some((noun) => NO_EVENTS.has(noun)) || isTime(head)) return false;
  return singular.some((noun) => EVENTS.has(noun)) || EVENT_FORM.test(head);
}

function isTime(folded: string): boolean {
  return TIME.test(folded) || MONTH.test(folded);
}
