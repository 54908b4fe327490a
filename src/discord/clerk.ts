import { isDeepStrictEqual } from 'node:util';
import type { Writing } from '../answering/index.js';
import type { AskScope } from '../engine/index.js';
import { isFootnoteError } from '../errors/footnote-error.js';
import { type KeptTurn, newSaidId, type Said, type SaidId } from '../library/index.js';
import { ChatAllowance } from './chat-allowance.js';
import type { Claim, DeskParts, GivenAnswer, GivenCheck, Question, Visit } from './desk.js';
import { keptTurn, readTurns } from './kept.js';

/** The turn of something that was asked for. */
export interface Slot {
  /** Aborted where it takes too long; whoever asked has then been told so. */
  readonly signal: AbortSignal;
  /** Whether whoever asked has been forgotten since they did. */
  readonly isForgotten: () => boolean;
}

/** What a {@link Clerk} is made of. */
export type ClerkParts = Pick<DeskParts, 'engine' | 'journal' | 'chat' | 'log' | 'metrics' | 'now'>;

/** Has the engine answer what has come to its turn, and keeps the answer, unless nothing of it may be kept any more. */
export class Clerk {
  readonly #parts: ClerkParts;
  readonly #allowance: ChatAllowance | null;

  constructor(parts: ClerkParts) {
    const { chat, journal, now } = parts;
    this.#parts = parts;
    this.#allowance = chat === null ? null : new ChatAllowance({ chat, journal, now });
  }

  /**
   * Answers a question of a conversation, of which no other is answered meanwhile.
   * @param said the id that the answer is kept under
   * @throws FootnoteError those of the engine, `library/corrupt` (the journal); an AbortError where it was given up
   */
  async answer(
    question: Question & { readonly conversation: string },
    said: SaidId,
    slot: Slot,
  ): Promise<GivenAnswer> {
    const { engine, journal, log, metrics } = this.#parts;
    const { text, person, where, conversation } = question;
    slot.signal.throwIfAborted();
    const last = journal.turns(conversation, 1);
    const turns = readTurns(journal, conversation);
    const scope = this.#scopeOf(question);
    const { answer, turn } = await engine
      .ask({ question: text, turns, scope }, progressFor(question, slot))
      .catch((error: unknown) => {
        this.#countUnanswered(where.server, scope, error);
        throw error;
      });
    const { writing } = answer;
    metrics.answered(answer.kind, answer.timings.total_ms);
    if (writing !== undefined) {
      metrics.written(writing);
      this.#allowance?.spend(where.server, writing.usage);
    }
    log.info('answered', {
      question: log.content(text),
      answer: log.content(answer.text),
      kind: answer.kind,
      milliseconds: answer.timings.total_ms,
      writing: writing && summaryOf(writing),
    });
    if (mayKeep(slot) && this.#stillHas(conversation, last)) {
      this.#keep(question, { id: said, kind: 'answer', conversation, content: answer });
      if (turn !== null) journal.keepTurn(conversation, keptTurn(person.id, turn));
    }
    return { said, answer };
  }

  /**
   * Looks for the sources of a text.
   * @throws FootnoteError those of the engine, `library/corrupt` (the journal)
   */
  async check(claim: Claim, slot: Slot): Promise<GivenCheck> {
    const { engine, log } = this.#parts;
    const { text, scope } = claim;
    const check = await engine.check(text, scope);
    log.info('checked', {
      question: log.content(text),
      answer: log.content(check.text),
      kind: check.verdict,
      milliseconds: check.timings.total_ms,
    });
    const said = newSaidId();
    if (mayKeep(slot)) {
      this.#keep(claim, { id: said, kind: 'check', conversation: null, content: check });
    }
    return { said, check };
  }

  /** What the engine is told of a question: without the chat model where nothing is left to spend on it. */
  #scopeOf({ scope: { filter, withModel = true }, where }: Question): AskScope {
    const isUsedUp = withModel === true && this.#allowance?.isUsedUp(where.server) === true;
    return {
      ...(filter === undefined ? {} : { filter }),
      ...(isUsedUp ? { withModel: 'budget' } : withModel === true ? {} : { withModel }),
    };
  }

  /** Counts a question that may have cost something although no answer came back. */
  #countUnanswered(server: string | null, { withModel = true }: AskScope, error: unknown): void {
    if (this.#allowance === null || withModel !== true || !mayHaveCost(error)) return;
    const tokens = this.#allowance.spendUnknown(server);
    this.#parts.log.warn('unanswered', { tokens });
  }

  /**
   * Whether a conversation still ends as it did. Where somebody in it was forgotten, it does not, and what was
   * understood by its turns may hold their words.
   */
  #stillHas(conversation: string, last: readonly KeptTurn[]): boolean {
    const { journal } = this.#parts;
    return last.length === 0 || isDeepStrictEqual(journal.turns(conversation, 1), last);
  }

  #keep(
    { person, where: { server, channel } }: Visit,
    said: Pick<Said, 'id' | 'kind' | 'conversation' | 'content'>,
  ): void {
    const { journal, now } = this.#parts;
    journal.keepSaid({ ...said, place: { server, channel }, user: person.id, at: now() });
  }
}

/** Hands on how far an answer is, until whoever asked has been told that it took too long. */
function progressFor({ onProgress }: Question, { signal }: Slot): Question['onProgress'] {
  if (onProgress === undefined) return undefined;
  return (progress) => {
    if (!signal.aborted) onProgress(progress);
  };
}

/** How an answer was written, for the log: nothing of what was. */
function summaryOf({ by, because, fault, statements, usage }: Writing) {
  return {
    by,
    because,
    fault: fault?.kind,
    status: fault?.status,
    written: statements.written,
    dropped: statements.dropped,
    tokens: usage.input_tokens + usage.output_tokens,
  };
}

/** Whether the engine was at work when a question failed, and so perhaps the chat model. */
function mayHaveCost(error: unknown): boolean {
  return isFootnoteError(error, 'engine/timeout') || isFootnoteError(error, 'engine/lost');
}

function mayKeep({ signal, isForgotten }: Slot): boolean {
  return !signal.aborted && !isForgotten();
}
