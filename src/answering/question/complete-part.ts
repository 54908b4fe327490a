import { type AnsweredQuestion, understandFollowUp } from '../follow-up/index.js';
import {
  askAnew,
  isAsking,
  isAuxiliary,
  isPastForm,
  isPreposition,
  type QuestionWord,
  readQuestionForm,
  whole,
  wordsBetween,
} from '../grammar/index.js';
import { readWords } from './read-words.js';

/** Words of a fragment at most. */
const LONGEST_FRAGMENT = 7;

/**
 * Makes a later question of a message stand alone: what it takes up with "it", or leaves out, is filled in from the
 * first, as it would be from the question before.
 */
export function completePart(part: string, first: string): string {
  const words = readWords(part);
  if (isFragment(words)) {
    return isFragment(readWords(first)) ? whole(part) : withClause(part, words, first);
  }
  const understood = understandFollowUp(part, [unanswered(first)]);
  return understood.kind === 'follow-up' ? understood.question : whole(part);
}

/** Words that ask, with a noun or without, and no clause: "when", "on which day of the week". */
function isFragment(words: readonly QuestionWord[]): boolean {
  const place = isPreposition(words[0]?.folded ?? '') ? 1 : 0;
  const asking = words[place];
  if (asking === undefined || !isAsking(asking.folded) || asking.tied !== '') return false;
  // "who freed them" has its verb behind "who", whatever its form.
  if (place === 0 && /^whom?$/u.test(asking.folded)) return false;
  if (words.length === 1 && /^(?:what|which)$/u.test(asking.folded)) return false;
  const hasClause = words
    .slice(place + 1)
    .some(
      ({ folded }) =>
        isAuxiliary(folded) ||
        isPastForm(folded) ||
        /^(?:i|you|he|she|it|they|we|to)$/u.test(folded),
    );
  return words.length <= LONGEST_FRAGMENT && !hasClause;
}

/** "which unit" behind "who took the town" asks for the same of the clause, "on which day" for something else of it. */
function withClause(fragment: string, words: readonly QuestionWord[], first: string): string {
  const form = readQuestionForm(first);
  const asked = fragment
    .replace(/[\s?!.]+$/u, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const { asking, to } = form;
  const isOfWho = asking?.role === 'subject' && asking.word === 'who';
  return isOfWho && /^(?:which|what)$/u.test(words[0]?.folded ?? '')
    ? whole(`${asked} ${wordsBetween(form, asking.to, to)}`)
    : whole(askAnew(form, asked));
}

/** A question that nothing was answered to. */
function unanswered(question: string): AnsweredQuestion {
  return { question, answer: { kind: 'none', statements: [], citations: [] } };
}
