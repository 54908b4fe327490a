import type { Answer, AnswerScope, ClaimCheck } from '../answering/index.js';
import type { Engine } from '../engine/index.js';
import { FootnoteError, isFootnoteError } from '../errors/footnote-error.js';
import { type Journal, newSaidId, type SaidId } from '../library/index.js';
import type { Log, Metrics } from '../operations/index.js';
import { newErrorId } from '../operations/index.js';
import type { UpkeepState } from '../upkeep/index.js';
import { ownConversation } from './conversations.js';
import type { FairQueue, RateLimits } from './guarding/index.js';
import { keptTurn, readTurns } from './kept.js';
import { type Notice, notice } from './notice.js';
import { DEFAULT_SETTINGS, type EffectiveSettings, effectiveSettings } from './settings.js';
import type { Person, Whereabouts } from './whereabouts.js';

/** Most characters of a question. */
export const LONGEST_QUESTION = 1_000;

/** Most characters of a text whose sources are looked for. */
export const LONGEST_CLAIM = 2_000;

/** What came of something that was asked for: it, or what is said instead. */
export type Outcome<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'refused'; readonly notice: Notice };

/** Somebody who asks, and where. */
export interface Visit {
  readonly person: Person;
  readonly where: Whereabouts;
}

/** A question on its way. */
export interface Question extends Visit {
  readonly text: string;
  readonly scope: AnswerScope;
  /** The conversation that it goes on with; null for one of its own. */
  readonly conversation: string | null;
}

/** A text whose sources are looked for. */
export interface Claim extends Visit {
  readonly text: string;
  readonly scope: AnswerScope;
}

/** An answer that is kept under an id. */
export interface GivenAnswer {
  readonly said: SaidId;
  readonly answer: Answer;
}

/** A claim check that is kept under an id. */
export interface GivenCheck {
  readonly said: SaidId;
  readonly check: ClaimCheck;
}

/** What a {@link Desk} is made of. */
export interface DeskParts {
  readonly engine: Engine;
  readonly journal: Journal;
  readonly queue: FairQueue;
  readonly limits: RateLimits;
  readonly upkeep: { state(): UpkeepState };
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/**
 * Where questions are handed in, whichever way they came: it sees to it that they may be asked, that everybody has their
 * turn, that answers are kept for their buttons and conversations go on. It knows nothing of messages.
 */
export class Desk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** The settings that hold somewhere. */
  settingsFor(where: Whereabouts): EffectiveSettings {
    return where.server === null
      ? DEFAULT_SETTINGS
      : effectiveSettings(this.#parts.journal.settings(where.server), where.settingsChannel);
  }

  /** What speaks against asking now; null where nothing does, and then the question counts. */
  async admit({ person, where }: Visit): Promise<Notice | null> {
    const { limits, metrics, upkeep } = this.#parts;
    if (upkeep.state().lastRun?.report.articles === 0) return notice('no-articles', {});
    if (!this.settingsFor(where).isOn) {
      return notice('switched-off', { canManage: person.canManage });
    }
    const { server, channel } = where;
    const verdict = await limits.take({ user: person.id, channel, server });
    if (verdict.status === 'ok') return null;
    metrics.rateLimited(verdict.who);
    return notice('rate-limited', { who: verdict.who, seconds: verdict.seconds });
  }

  /** Answers a question, after {@link admit}. Never rejects. */
  async ask(question: Question): Promise<Outcome<GivenAnswer>> {
    const { engine, journal, metrics, now } = this.#parts;
    const { text, person, where, scope } = question;
    const said = newSaidId();
    const conversation = question.conversation ?? ownConversation(said);
    if (text.length > LONGEST_QUESTION) {
      await this.#giveBack(question);
      return { status: 'refused', notice: notice('too-long', { most: LONGEST_QUESTION }) };
    }
    return this.#inTurn(question, async () => {
      // Read when its turn has come: the question before may have been answered only now.
      const turns = readTurns(journal, conversation);
      const { answer, turn } = await engine.ask({ question: text, turns, scope });
      metrics.answered(answer.kind, answer.timings.total_ms);
      const { server, channel } = where;
      journal.keepSaid({
        id: said,
        kind: 'answer',
        place: { server, channel },
        user: person.id,
        conversation,
        content: answer,
        at: now(),
      });
      if (turn !== null) journal.keepTurn(conversation, keptTurn(person.id, turn));
      return { said, answer };
    });
  }

  /** Looks for the sources of a text, after {@link admit}. Never rejects. */
  async check(claim: Claim): Promise<Outcome<GivenCheck>> {
    const { engine, journal, now } = this.#parts;
    const { person, where, scope } = claim;
    return this.#inTurn(claim, async () => {
      const check = await engine.check(claim.text.slice(0, LONGEST_CLAIM), scope);
      const said = newSaidId();
      const { server, channel } = where;
      journal.keepSaid({
        id: said,
        kind: 'check',
        place: { server, channel },
        user: person.id,
        conversation: null,
        content: check,
        at: now(),
      });
      return { said, check };
    });
  }

  /** Puts a fault into words for people, and the whole of it into the log under the same id. */
  noticeOf(error: unknown): Notice {
    const { log, metrics } = this.#parts;
    if (isFootnoteError(error, 'library/missing') || isFootnoteError(error, 'library/outdated')) {
      return this.#unready();
    }
    if (isFootnoteError(error, 'engine/closed')) return notice('stopping', {});
    const id = newErrorId();
    log.error('failed', { id, error });
    metrics.failed(error instanceof FootnoteError ? error.code : 'fault');
    return isFootnoteError(error, 'engine/timeout')
      ? notice('timed-out', { id })
      : notice('failed', { id });
  }

  /** Waits for a turn in the queue and does the work in it. */
  async #inTurn<T>(visit: Visit, work: () => Promise<T>): Promise<Outcome<T>> {
    const { queue, metrics } = this.#parts;
    const { person, where } = visit;
    const admission = queue.submit({ server: where.server, user: person.id }, work);
    if (admission.status !== 'admitted') {
      await this.#giveBack(visit);
      metrics.refused(admission.status === 'refused' ? admission.who : 'stopping');
      return {
        status: 'refused',
        notice:
          admission.status === 'refused'
            ? notice('busy', { who: admission.who, seconds: admission.seconds })
            : notice('stopping', {}),
      };
    }
    const settled = await admission.result;
    metrics.waited(settled.waited);
    switch (settled.status) {
      case 'done':
        return { status: 'done', value: settled.value };
      case 'failed':
        return { status: 'refused', notice: this.noticeOf(settled.error) };
      case 'timed-out':
        return { status: 'refused', notice: this.#late(settled.while) };
      case 'stopped':
        return { status: 'refused', notice: notice('stopping', {}) };
    }
  }

  /** Whoever was turned away has not used up a question. */
  async #giveBack({ person, where: { server, channel } }: Visit): Promise<void> {
    await this.#parts.limits.giveBack({ user: person.id, channel, server });
  }

  #late(during: 'waiting' | 'running'): Notice {
    const { log, metrics } = this.#parts;
    const id = newErrorId();
    log.warn('timed-out', { id, while: during });
    metrics.failed('timeout');
    return notice('timed-out', { id });
  }

  /** What is said while there is no library that could be read. */
  #unready(): Notice {
    const state = this.#parts.upkeep.state();
    return notice('still-reading', {
      share: state.status === 'indexing' ? state.progress.share : null,
    });
  }
}
