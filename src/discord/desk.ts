import type { Answer, AnswerProgress, ClaimCheck } from '../answering/index.js';
import type { AskScope, Engine } from '../engine/index.js';
import { FootnoteError, isFootnoteError } from '../errors/footnote-error.js';
import { type Forgotten, type Journal, newSaidId, type SaidId } from '../library/index.js';
import type { Log, Metrics } from '../operations/index.js';
import { newErrorId } from '../operations/index.js';
import type { UpkeepState } from '../upkeep/index.js';
import type { ChatInUse } from './chat-in-use.js';
import { Clerk, type Slot } from './clerk.js';
import { ownConversation } from './conversations.js';
import type { FairQueue, RateLimits } from './guarding/index.js';
import { type Notice, notice } from './notice.js';
import { OneByOne } from './one-by-one.js';
import { DEFAULT_SETTINGS, type EffectiveSettings, effectiveSettings } from './settings.js';
import { UnderWay } from './under-way.js';
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
  readonly scope: AskScope;
  /** The conversation that it goes on with; null for one of its own. */
  readonly conversation: string | null;
  /** Is told of the answer while it is written; not once whoever asked has been told that it took too long. */
  readonly onProgress?: (progress: AnswerProgress) => void;
}

/** A text whose sources are looked for. */
export interface Claim extends Visit {
  readonly text: string;
  readonly scope: AskScope;
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

/** What keeps a question from being asked at all, so that it does not count. */
const NOT_ASKED: ReadonlySet<Notice['id']> = new Set([
  'still-reading',
  'no-articles',
  'busy',
  'stopping',
]);

/** What a {@link Desk} is made of. */
export interface DeskParts {
  readonly engine: Engine;
  readonly journal: Journal;
  readonly queue: FairQueue;
  readonly limits: RateLimits;
  readonly upkeep: { state(): UpkeepState };
  /** The chat model that writes; null where there is none. */
  readonly chat: ChatInUse | null;
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
  readonly #clerk: Clerk;
  readonly #conversations = new OneByOne();
  readonly #underWay = new UnderWay();

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#clerk = new Clerk(parts);
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

  /** Takes back that a question counted, where it was admitted and then not handed in. */
  async giveBack({ person, where: { server, channel } }: Visit): Promise<void> {
    await this.#parts.limits.giveBack({ user: person.id, channel, server });
  }

  /** Answers a question, after {@link admit}. Never rejects. */
  async ask(question: Question): Promise<Outcome<GivenAnswer>> {
    const { text } = question;
    const said = newSaidId();
    const conversation = question.conversation ?? ownConversation(said);
    if (text.length > LONGEST_QUESTION) {
      await this.giveBack(question);
      return { status: 'refused', notice: notice('too-long', { most: LONGEST_QUESTION }) };
    }
    // Once their turn has come, and no sooner: the queue decides who is next, and a question that holds one of its places
    // must not wait for another that has none. It waits no longer than the engine may take for the one before.
    return this.#inTurn(question, (slot) =>
      this.#conversations.run(conversation, () =>
        this.#clerk.answer({ ...question, conversation }, said, slot),
      ),
    );
  }

  /** Looks for the sources of a text, after {@link admit}. Never rejects. */
  async check(claim: Claim): Promise<Outcome<GivenCheck>> {
    const bounded = { ...claim, text: claim.text.slice(0, LONGEST_CLAIM) };
    return this.#inTurn(bounded, (slot) => this.#clerk.check(bounded, slot));
  }

  /** Looks something up in the library, after {@link admit}. Never rejects. */
  async lookUp<T>(visit: Visit, work: () => Promise<T>): Promise<Outcome<T>> {
    return this.#inTurn(visit, async ({ signal }) => {
      signal.throwIfAborted();
      return work();
    });
  }

  /**
   * Deletes all that is stored about a person. What they asked and is not answered yet is answered, but not kept.
   * @throws FootnoteError `library/corrupt`
   */
  forget(user: string): Forgotten {
    this.#underWay.forget(user);
    return this.#parts.journal.forgetUser(user);
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
    if (isFootnoteError(error, 'engine/timeout')) return notice('timed-out', { id });
    return isFootnoteError(error, 'actors/invalid')
      ? notice('actors-invalid', { id })
      : notice('failed', { id });
  }

  /** Waits for a turn in the queue and does the work in it. */
  #inTurn<T>(visit: Visit, work: (slot: Slot) => Promise<T>): Promise<Outcome<T>> {
    return this.#underWay.begin(visit.person.id, async (isForgotten) => {
      const outcome = await this.#queued(visit, (signal) => work({ signal, isForgotten }));
      if (outcome.status === 'refused' && NOT_ASKED.has(outcome.notice.id)) {
        await this.giveBack(visit);
      }
      return outcome;
    });
  }

  async #queued<T>(
    { person, where }: Visit,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<Outcome<T>> {
    const { queue, metrics } = this.#parts;
    const admission = queue.submit({ server: where.server, user: person.id }, work);
    if (admission.status !== 'admitted') {
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
