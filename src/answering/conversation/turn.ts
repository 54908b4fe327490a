import { z } from 'zod';
import { type Answer, answerSchema } from '../answer.js';

/** One question of a conversation with its answer. */
export interface Turn {
  /** The question as it was understood: it stands alone. */
  readonly question: string;
  /** The question in the words of the person who asked. */
  readonly asked: string;
  readonly answer: Answer;
  readonly at: Date;
}

/** A turn as it is kept: the time in ISO 8601. */
export const turnSchema = z.object({
  question: z.string(),
  asked: z.string(),
  answer: answerSchema,
  at: z.iso.datetime().transform((value) => new Date(value)),
});

/** Most characters that are kept of a question and of any text of an answer, and most entries of its lists. */
const LONGEST_TEXT = 600;
const LONGEST_LIST = 8;

/** A turn no larger than follow-ups need it, however large its texts were. */
export function boundTurn({ question, asked, answer, at }: Turn): Turn {
  const cited = ({ text, citations }: Answer['statements'][number]) => ({
    text: cut(text),
    citations: citations.slice(0, LONGEST_LIST),
  });
  return {
    question: cut(question),
    asked: cut(asked),
    at,
    answer: {
      ...answer,
      question: cut(answer.question),
      ...(answer.understood === undefined ? {} : { understood: cut(answer.understood) }),
      text: cut(answer.text),
      statements: answer.statements.slice(0, LONGEST_LIST).map(cited),
      citations: answer.citations.slice(0, LONGEST_LIST).map((citation) => ({
        ...citation,
        quote: cut(citation.quote),
        title: cut(citation.title),
      })),
      missing: answer.missing.slice(0, LONGEST_LIST).map(cut),
      disagreements: answer.disagreements.slice(0, LONGEST_LIST).map(({ about, positions }) => ({
        about: cut(about),
        positions: positions.slice(0, LONGEST_LIST).map(cited),
      })),
    },
  };
}

/** The beginning of a text; a character of two code units is never cut in two. */
function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '');
}
