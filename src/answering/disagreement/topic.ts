import { type Concept, isEvent } from '../../words/index.js';
import type { AnswerType, QuestionPart } from '../question/index.js';
import { readWords } from './reading.js';
import { isSameName } from './same-name.js';
import type { Scene } from './scene.js';

/** What of a question decides which disagreements matter to it. */
export type AskedPart = Pick<QuestionPart, 'text' | 'terms' | 'expects'>;

/** What a question is about, as far as it ties sentences together that do not name it. */
export interface Topic {
  readonly events: readonly Concept[];
  readonly names: readonly string[];
  /** Its folded content words. */
  readonly words: readonly string[];
  /** The word that it has for the event; null where it names none. */
  readonly eventWord: string | null;
  readonly expects: AnswerType;
  /** What acts it speaks of. */
  readonly acts: readonly Concept[];
  /** Whether it asks what somebody knew or was told. */
  readonly asksWhoKnew: boolean;
  /** Whether it asks how accounts differ, so that vaguer ones are wanted too. */
  readonly asksForDifferences: boolean;
}

const ASKS_FOR_DIFFERENCES =
  /\b(?:differ(?:s|ent|ence|ences)?|disagree(?:s|ment)?|contradict(?:s|ory|ion)?|conflicting|versions|agree on|disput(?:e|es|ed))\b/iu;

const ASKS_WHO_KNEW =
  /\b(?:kn(?:ow|ew|own|owledge)|told|informed|consulted|aware|briefed|notified|learn(?:ed|t)?|found out|find out|hear|heard|behind|warned)\b/iu;

/** Reads what a question is about. */
export function topicOf({ text, terms, expects }: AskedPart): Topic {
  const words = readWords(text).filter(({ concepts }) => concepts.length > 0);
  const concepts = [...new Set(words.flatMap((word) => word.concepts))];
  return {
    events: concepts.filter(isEvent),
    acts: concepts.filter((concept) => !isEvent(concept)),
    eventWord: words.find((word) => word.concepts.some(isEvent))?.text ?? null,
    expects,
    words: terms.map(({ folded }) => folded),
    names: terms.filter(({ isName }) => isName).map((term) => term.text),
    asksWhoKnew: ASKS_WHO_KNEW.test(text),
    asksForDifferences: ASKS_FOR_DIFFERENCES.test(text),
  };
}

/** Whether a scene belongs to the topic: it is of the same event, or somebody takes part whom the question names. */
export function isOnTopic({ events, names, teller }: Scene, topic: Topic): boolean {
  if (events.length > 0) return events.some((event) => topic.events.includes(event));
  return [...names, teller ?? ''].some((name) =>
    topic.names.some((other) => isSameName(name, other)),
  );
}
