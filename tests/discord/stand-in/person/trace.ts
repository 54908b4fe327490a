import type { Choice, ModalPayload } from '../protocol/index.js';
import { textOf } from '../rules/index.js';
import { type Interaction, isLoading, type Message } from '../state/index.js';
import { type SeenMessage, see } from './seen-message.js';

/** How far the bot has come with an interaction, as the person sees it. */
export type TraceState =
  /** Neither acknowledged nor too late yet. */
  | 'waiting'
  /** Too late: Discord says that the application did not respond. */
  | 'failed'
  /** The bot says that it is thinking, or that it will change the message with the component. */
  | 'thinking'
  | 'answered'
  | 'form'
  | 'choices'
  /** The answer has been deleted. */
  | 'deleted';

/** A form that a person sees. */
export interface SeenModal {
  readonly title: string;
  readonly customId: string;
  /** All that can be read in it, a line for each piece. */
  readonly text: string;
  readonly payload: ModalPayload;
  /** The interaction that it answers. */
  readonly openedBy: Interaction;
}

/** How long to wait, in milliseconds. */
export interface Patience {
  readonly timeout?: number;
}

/** Which message is waited for. */
export interface Expecting extends Patience {
  /** What must be true of it, such as that it says something; any will do where it is not said. */
  readonly where?: (message: SeenMessage) => boolean;
}

/** Milliseconds after which even a machine that stood still has told what came of an interaction. */
const SETTLED_WITHIN = 60_000;

/** One use of the bot by a person, followed through to its answer. */
export class Trace {
  readonly #interaction: Interaction;

  constructor(interaction: Interaction) {
    this.#interaction = interaction;
  }

  get id(): string {
    return this.#interaction.id;
  }

  /** What was done, in words. */
  get what(): string {
    return `${this.#interaction.what} by ${this.#interaction.user.name}`;
  }

  /** Milliseconds from the person's act to the acknowledgement; null without any. */
  get acknowledgedAfter(): number | null {
    return this.#interaction.acknowledged?.after ?? null;
  }

  /** Whether the bot asked for time before it answered. */
  get deferred(): boolean {
    const by = this.#interaction.acknowledged?.by;
    return by === 'thinking' || by === 'update-later';
  }

  /** Whether the person was told that the application did not respond. */
  get failed(): boolean {
    return this.state === 'failed';
  }

  get state(): TraceState {
    const { acknowledged, failed, original, updated } = this.#interaction;
    if (acknowledged === null) return failed ? 'failed' : 'waiting';
    if (acknowledged.by === 'modal') return 'form';
    if (acknowledged.by === 'choices') return 'choices';
    if (original === null) return 'waiting';
    if (!exists(original)) return 'deleted';
    const isComing = acknowledged.by === 'update-later' ? !updated : isLoading(original);
    return isComing ? 'thinking' : 'answered';
  }

  /** What the bot said after its first answer and has not deleted. */
  get followUps(): readonly SeenMessage[] {
    return this.#interaction.followUps.filter(exists).map(see);
  }

  /** The form that the bot answered with. */
  get modal(): SeenModal | null {
    const { modal } = this.#interaction;
    if (modal === null) return null;
    return {
      title: modal.title,
      customId: modal.custom_id,
      text: textOf(modal).join('\n'),
      payload: modal,
      openedBy: this.#interaction,
    };
  }

  /** The choices that the bot offered. */
  get choices(): readonly Choice[] | null {
    return this.#interaction.choices;
  }

  /**
   * The answer, once there is more of it than that the bot is thinking: the first message, the message with the component
   * after it was changed, or a follow-up where that comes instead of either. Rejects where the bot failed to
   * acknowledge, where it answered with something else than a message, and when the time is over. `where` waits for a
   * later edit.
   */
  response({ timeout, where = () => true }: Expecting = {}): Promise<SeenMessage> {
    const look = () => {
      const { state } = this;
      if (state === 'failed') throw new Error(`${this.what}: the application did not respond.`);
      if (state === 'form' || state === 'choices') {
        throw new Error(`${this.what}: the answer is no message (${state}).`);
      }
      const { original } = this.#interaction;
      if (state === 'answered' && original !== null) return see(original);
      return state === 'waiting' ? null : this.followUps[0];
    };
    return this.#until(() => {
      const message = look();
      return message && where(message) ? message : null;
    }, timeout);
  }

  /** The follow-up of this number, counted from 0, once it is there. */
  followUp(index = 0, { timeout }: Patience = {}): Promise<SeenMessage> {
    return this.#until(() => this.followUps[index], timeout);
  }

  /** Waits until the bot acknowledged or the time for it is over. */
  async settled(): Promise<this> {
    const isSettled = () => this.failed || this.#interaction.acknowledged !== null || null;
    await this.#until(isSettled, SETTLED_WITHIN);
    return this;
  }

  #until<Found>(look: () => Found | null | undefined, timeout?: number): Promise<Found> {
    return this.#interaction.changes.until(look, {
      ...(timeout === undefined ? {} : { timeout }),
      what: () => `an answer to ${this.what} (state: ${this.state})`,
    });
  }
}

function exists({ channel, id }: Message): boolean {
  return channel.messages.has(id);
}
