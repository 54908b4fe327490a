import { type AnsweredQuestion, understandFollowUp } from '../../follow-up/index.js';
import { contentOf, type KeyedText, type ReadText, readKeys, readText } from './read-text.js';
import { isPersonal } from './small-words.js';
import { wayOfAsking } from './way-of-asking.js';

/** Turns that a question can look back on. */
export const MOST_TURNS = 4;

/** What was said before a question was made anew, and how the question leans on it. */
export interface Said {
  /** The question in the words of whoever asked. */
  readonly asked: ReadText;
  /** What the rules understand it as, where they take it for a follow-up. */
  readonly ruled: ReadText | null;
  /** The question asked last; null where there was none. */
  readonly last: ReadText | null;
  /** What the question can be made whole from: as the rules read it, else the one before it, if there is any. */
  readonly bases: readonly ReadText[];
  /** All questions. */
  readonly questions: readonly ReadText[];
  /** All questions, and what was answered. */
  readonly all: readonly KeyedText[];
  /** How the question asks by itself; null where it asks as the one before it does: "and Turkey?" */
  readonly way: string | null;
  /** Whether it begins with "what about". */
  readonly isAbout: boolean;
  /** Whether it has nothing of its own but how it asks ("why?"): all that it is about was asked before. */
  readonly isBare: boolean;
}

/** Reads a question and the turns before it, oldest first. */
export function readSaid(question: string, turns: readonly AnsweredQuestion[]): Said {
  const recent = turns.slice(-MOST_TURNS);
  const understood = understandFollowUp(question, turns);
  const asked = readText(question);
  const ruled = understood.kind === 'follow-up' ? readText(understood.question) : null;
  const earlier = recent.map((turn) => readText(turn.question));
  const last = earlier.at(-1) ?? null;
  const questions = [asked, ...(ruled === null ? [] : [ruled]), ...earlier];
  const answers = recent.flatMap(({ answer }) =>
    answer.statements.map(({ text }) => readKeys(text)),
  );
  const isAbout = /^(?:what|how) (?:about|of)\b/u.test(asked.keys.slice(asked.form.from).join(' '));
  return {
    asked,
    ruled,
    last,
    bases: [ruled ?? last ?? []].flat(),
    questions,
    all: [...questions, ...answers],
    way: isAbout ? null : wayOfAsking(asked),
    isAbout,
    isBare: contentOf(asked).length === 0 && !asked.keys.some(isPersonal),
  };
}
