import type { Answer } from '../answer.js';
import type { Answerer, AnswerScope } from '../answerer.js';
import { understandFollowUp } from '../follow-up/index.js';
import { understandQuestion } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import type { Conversation } from './conversation.js';

/** What a {@link ConversationalAnswerer} is made of. */
export interface ConversationalAnswererParts {
  readonly answerer: Answerer;
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
   * nothing ("thanks") or stays unclear leaves the conversation as it was.
   */
  async ask(
    asked: string,
    conversation: Conversation,
    scope: AnswerScope = {},
  ): Promise<ConversationalReply> {
    const { answerer, wording, now } = this.#parts;
    const meant = understandFollowUp(asked, conversation.turns(now()));
    if (meant.kind === 'unclear') {
      const text = fillTemplate(wording.unclear, { missing: meant.missing });
      return { answer: unclearAnswer(asked, meant.missing, text), conversation };
    }
    const question = meant.kind === 'follow-up' ? meant.question : asked;
    const found = await answerer.answer(question, scope);
    const answer = {
      ...found,
      question: asked,
      ...(meant.kind === 'follow-up' ? this.#said(question, found) : {}),
    };
    if (understandQuestion(question).address !== 'question') return { answer, conversation };
    return { answer, conversation: conversation.remember({ question, asked, answer, at: now() }) };
  }

  #said(question: string, { text }: Answer): Pick<Answer, 'understood' | 'text'> {
    const understood = fillTemplate(this.#parts.wording.understood, { question });
    return { understood: question, text: `${understood} ${text}` };
  }
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
