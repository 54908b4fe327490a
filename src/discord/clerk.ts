import { isDeepStrictEqual } from 'node:util';
import { type KeptTurn, newSaidId, type Said, type SaidId } from '../library/index.js';
import type { Claim, DeskParts, GivenAnswer, GivenCheck, Question, Visit } from './desk.js';
import { keptTurn, readTurns } from './kept.js';

/** The turn of something that was asked for. */
export interface Slot {
  /** Aborted where it takes too long; whoever asked has then been told so. */
  readonly signal: AbortSignal;
  /** Whether whoever asked has been forgotten since they did. */
  readonly isForgotten: () => boolean;
}

/** Has the engine answer what has come to its turn, and keeps the answer, unless nothing of it may be kept any more. */
export class Clerk {
  readonly #parts: Pick<DeskParts, 'engine' | 'journal' | 'log' | 'metrics' | 'now'>;

  constructor(parts: Pick<DeskParts, 'engine' | 'journal' | 'log' | 'metrics' | 'now'>) {
    this.#parts = parts;
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
    const { text, person, scope, conversation } = question;
    slot.signal.throwIfAborted();
    const last = journal.turns(conversation, 1);
    const turns = readTurns(journal, conversation);
    const { answer, turn } = await engine.ask({ question: text, turns, scope });
    metrics.answered(answer.kind, answer.timings.total_ms);
    log.info('answered', {
      question: log.content(text),
      answer: log.content(answer.text),
      kind: answer.kind,
      milliseconds: answer.timings.total_ms,
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

function mayKeep({ signal, isForgotten }: Slot): boolean {
  return !signal.aborted && !isForgotten();
}
