import { withoutReferenceMarks } from '../../citing/index.js';
import { foldedWords, isFunctionWord } from '../../words/index.js';
import type { Answer } from '../answer.js';
import type { Answerer, AnswerScope } from '../answerer.js';
import { type Understanding, understandFollowUp } from '../follow-up/index.js';
import { understandQuestion } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import { type QuestionRewriter, type Rewrite, withUsage } from '../writing/index.js';
import type { Conversation } from './conversation.js';
import type { Turn } from './turn.js';

/** What a {@link ConversationalAnswerer} is made of. */
export interface ConversationalAnswererParts {
  readonly answerer: Answerer;
  /** Makes follow-ups whole where there is a chat model; by rules alone without it. */
  readonly rewriter?: QuestionRewriter;
  readonly wording: Pick<Wording, 'understood' | 'unclear'>;
  /** The clock by which conversations expire. */
  readonly now: () => Date;
}

/** An answer with the conversation that it is now part of. */
export interface ConversationalReply {
  readonly answer: Answer;
  readonly conversation: Conversation;
}

/** Answers questions that lean on what was asked before. */
export class ConversationalAnswerer {
  readonly #parts: ConversationalAnswererParts;

  constructor(parts: ConversationalAnswererParts) {
    this.#parts = parts;
  }

  /**
   * Asks the question that is meant. The answer has the question in the words of whoever asked, as `understood` the whole
   * one where it was made from a follow-up, and says so; or says as `unclear` what would have to be known. What asks
   * nothing ("thanks") or stays unclear leaves the conversation as it was. What leans on earlier turns by the rules is
   * made whole by the rewriter where the scope lets a model write; where that gives nothing, by the rules.
   */
  async ask(
    asked: string,
    conversation: Conversation,
    scope: AnswerScope = {},
  ): Promise<ConversationalReply> {
    const { answerer, now } = this.#parts;
    const turns = conversation.turns(now());
    const meant = understandFollowUp(asked, turns);
    const rewrite = await this.#rewrite(asked, turns, meant, scope);
    const counted = (answer: Answer) => (rewrite === null ? answer : withUsage(answer, rewrite));
    const whole = rewrite?.question ?? (meant.kind === 'follow-up' ? meant.question : null);
    if (whole === null && meant.kind === 'unclear') {
      return { answer: counted(this.#unclear(asked, meant.missing)), conversation };
    }
    const question = whole ?? asked;
    const told = whole === null ? scope : tellingUnderstood(question, scope);
    const found = await answerer.answer(question, lookingUp(asked, meant, rewrite, told));
    const answer = counted({
      ...found,
      question: asked,
      ...(whole === null ? {} : this.#said(question, found)),
    });
    if (understandQuestion(question).address !== 'question') return { answer, conversation };
    return { answer, conversation: conversation.remember({ question, asked, answer, at: now() }) };
  }

  /** What a model makes of a follow-up; null where none is asked. */
  async #rewrite(
    asked: string,
    turns: readonly Turn[],
    { kind }: Understanding,
    { withModel = true }: AnswerScope,
  ): Promise<Rewrite | null> {
    const { rewriter } = this.#parts;
    if (rewriter === undefined || withModel !== true) return null;
    return kind === 'standalone' || turns.length === 0 ? null : rewriter.rewrite(asked, turns);
  }

  #said(question: string, { text }: Answer): Pick<Answer, 'understood' | 'text'> {
    const understood = fillTemplate(this.#parts.wording.understood, {
      question: withoutReferenceMarks(question),
    });
    return { understood: question, text: `${understood} ${text}` };
  }

  #unclear(question: string, missing: string): Answer {
    return unclearAnswer(question, missing, fillTemplate(this.#parts.wording.unclear, { missing }));
  }
}

/** The scope of a question that a model made whole: what it was made from is looked up too, and what it asks. */
function lookingUp(
  asked: string,
  meant: Understanding,
  rewrite: Rewrite | null,
  scope: AnswerScope,
): AnswerScope {
  if (rewrite === null) return scope;
  if (rewrite.question === null) return { alsoLookUp: [], ...scope };
  const ruled = meant.kind === 'follow-up' ? [meant.question] : [];
  const original = hasContent(asked) ? [asked] : [];
  const others = [...(scope.alsoLookUp ?? []), ...original, ...ruled, ...rewrite.parts];
  const { question } = rewrite;
  return { ...scope, alsoLookUp: [...new Set(others)].filter((text) => text !== question) };
}

/** The scope of a question that stands for a follow-up: whoever is told of its answer is told so. */
function tellingUnderstood(understood: string, scope: AnswerScope): AnswerScope {
  const { onProgress } = scope;
  return onProgress === undefined
    ? scope
    : { ...scope, onProgress: (progress) => onProgress({ ...progress, understood }) };
}

/** Whether a question has words that can be looked up: "why?" has none. */
function hasContent(question: string): boolean {
  return [...foldedWords(question)].some((word) => !isFunctionWord(word));
}

/** The answer to a question that could not be asked. */
function unclearAnswer(question: string, unclear: string, text: string): Answer {
  return {
    question,
    unclear,
    kind: 'none',
    text,
    statements: [],
    citations: [],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 0, rerank_ms: 0, compose_ms: 0, total_ms: 0 },
  };
}
