import { asksNegated } from './asks-negated.js';
import { eventOrder } from './event-order.js';
import { expecting } from './expectation.js';
import { expectedAnswer } from './expected-answer.js';
import { findFocus } from './find-focus.js';
import { partTerms } from './part-terms.js';
import type { Question, QuestionPart, TimeConstraint } from './question.js';
import { readAddress } from './read-address.js';
import { type PartText, readParts } from './read-parts.js';
import { readSource } from './read-source.js';
import { readTime } from './read-time.js';
import { readWords } from './read-words.js';

/** Questions are shorter; what lies behind this many code units is not read. */
const LONGEST_QUESTION = 1000;

/**
 * Understands a question by the rules of English: what it asks, in how many parts, whose word it asks for and of what
 * time. Pure; never throws. Of a long text only the beginning is read.
 * @param options `now` is the day that "last week" is counted from; without it such words bind no time
 */
export function understandQuestion(
  question: string,
  options: { readonly now?: Date } = {},
): Question {
  const text = question.trim();
  const read = text.slice(0, LONGEST_QUESTION).replace(/[\uD800-\uDBFF]$/u, '');
  const parts = readParts(read).map(partOf);
  const speaker = parts.find((part) => part.speaker !== null)?.speaker ?? null;
  const words = readWords(read);
  const time = readTime(
    read,
    options.now === undefined || Number.isNaN(options.now.getTime()) ? null : options.now,
  );
  return {
    text,
    address: readAddress(read),
    parts,
    source: readSource(read, words, findFocus(read, words), speaker),
    time: time !== null && measuresFrom(time, parts[0]) ? null : time,
  };
}

function partOf({ question, text, frame }: PartText): QuestionPart {
  const words = readWords(question);
  const focus = findFocus(question, words);
  const expectation =
    frame === 'whether'
      ? expecting('yes-no')
      : frame === 'topic'
        ? expecting('definition', question.replace(/[?.!\s]+$/u, ''))
        : expectedAnswer(question, words, focus);
  return {
    text,
    ...expectation,
    negated: asksNegated(question, words, focus),
    order: eventOrder(question, words),
    terms: partTerms(text, words, focus),
  };
}

/** "How long since October 7" counts from that day, and is answered by no sentence about a later one. */
function measuresFrom({ relation }: TimeConstraint, part: QuestionPart | undefined): boolean {
  return part?.expects === 'duration' && relation !== 'in';
}
