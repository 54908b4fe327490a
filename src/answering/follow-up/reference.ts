import {
  gapBefore,
  isAuxiliary,
  isPreposition,
  isSubordinator,
  isTimeAdverb,
  type QuestionForm,
} from '../grammar/index.js';

/** A word of a question that stands for something that the question does not name. */
export interface Reference {
  /** What it can stand for; `event`: what was asked about as a whole; `noun`: "that meeting", the noun follows. */
  readonly kind: 'person' | 'group' | 'thing' | 'event' | 'place' | 'time' | 'noun';
  /** Places of its words: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isPossessive: boolean;
  readonly isSubject: boolean;
  /** Whether its verb is one that only people have to it: "they want", "told them". */
  readonly acts: boolean;
  /** Whether it is what people say, think or decide: "said it", "confirmed it". */
  readonly isSpokenOf: boolean;
}

/** Words that are no part of a noun phrase behind them, besides the closed classes. */
const ENDING =
  /^(?:the|an?|and|or|but|to|too|also|again|happen|happened|happening|take|taken|mean|end|begin|start|true|over|really|exactly|first|last|then|there)$/u;

/** A reference of one word that is neither possessive nor the subject or object of a verb of people. */
export function referring({ words }: QuestionForm, at: number, kind: Reference['kind']): Reference {
  return {
    kind,
    from: at,
    to: at + 1,
    text: words[at]?.text.replace(/['’].*$/u, '') ?? '',
    isPossessive: false,
    isSubject: isAuxiliary(words[at - 1]?.folded ?? ''),
    acts: false,
    isSpokenOf: false,
  };
}

/** Whether a folded word is no part of a noun phrase behind it, besides those of the closed classes. */
export function isEnding(folded: string): boolean {
  return ENDING.test(folded);
}

/** Whether the word at a place is no part of a noun phrase with what stands before it. */
export function endsPhrase(form: QuestionForm, at: number): boolean {
  const folded = form.words[at]?.folded;
  if (folded === undefined || /[,;:.?!]/u.test(gapBefore(form, at))) return true;
  const isClosed = isPreposition(folded) || isAuxiliary(folded) || isSubordinator(folded);
  return isClosed || isTimeAdverb(folded) || ENDING.test(folded);
}
