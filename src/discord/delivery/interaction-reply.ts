import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Form, MessageBody } from '../message.js';
import {
  ACKNOWLEDGING,
  attempt,
  DELIVERING,
  type Delivery,
  mayGoOn,
  type Patience,
  SKETCHING,
} from './attempts.js';
import { attachedFiles, messagePayload } from './message-payload.js';

/** The interaction that is answered. */
export interface AnsweredInteraction {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** What an {@link InteractionReply} tells of how it went. */
export interface ReplyObserver {
  /** The interaction was acknowledged, this many milliseconds after it arrived. */
  acknowledged(milliseconds: number): void;
  /** Discord did not take something. */
  undelivered(what: Undelivered, delivery: Delivery<unknown>): void;
}

/** What Discord did not take. `progress` is reported only where it was refused, which is a fault of ours. */
export type Undelivered = 'acknowledgement' | 'message' | 'progress';

/**
 * How one interaction is answered, over the REST API itself: a repeated request must be told from a failed one, which
 * the convenience methods of discord.js cannot do. The first thing that is sent acknowledges the interaction, and there
 * are three seconds for it; `show` then fills in or replaces the message for a quarter of an hour.
 * See https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export class InteractionReply {
  readonly #rest: REST;
  readonly #interaction: AnsweredInteraction;
  readonly #observer: ReplyObserver;
  readonly #received = performance.now();
  #isAcknowledged = false;
  #fault: unknown = null;
  #message: string | null = null;

  constructor(rest: REST, interaction: AnsweredInteraction, observer: ReplyObserver) {
    this.#rest = rest;
    this.#interaction = interaction;
    this.#observer = observer;
  }

  /** Whether Discord knows that something is coming, or may know. */
  get isAcknowledged(): boolean {
    return this.#isAcknowledged;
  }

  /** Why Discord refused what was sent last, which is a fault of ours; null where it did not. */
  get fault(): unknown {
    return this.#fault;
  }

  /** The id of the message, once something of it has been shown. */
  get message(): string | null {
    return this.#message;
  }

  /** Says that a message is coming. @returns whether it may still come */
  async defer({ isPrivate }: { readonly isPrivate: boolean }): Promise<boolean> {
    const data = isPrivate ? { flags: MessageFlags.Ephemeral } : {};
    return this.#respond({ type: InteractionResponseType.DeferredChannelMessageWithSource, data });
  }

  /** Says that the message whose button was pressed will change. @returns whether it may still change */
  async deferUpdate(): Promise<boolean> {
    return this.#respond({ type: InteractionResponseType.DeferredMessageUpdate });
  }

  /** Answers at once with a message for whoever acted alone. */
  async tell(body: MessageBody): Promise<boolean> {
    const data = messagePayload(body, { isPrivate: true });
    return this.#respond({ type: InteractionResponseType.ChannelMessageWithSource, data });
  }

  /** Opens a form. */
  async open(form: Form): Promise<boolean> {
    return this.#respond({ type: InteractionResponseType.Modal, data: form });
  }

  /** Offers choices for an option that is being typed. */
  async offer(choices: readonly APIApplicationCommandOptionChoice<string>[]): Promise<boolean> {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    return this.#respond({ type, data: { choices: [...choices] } });
  }

  /** Fills in or replaces the message, once acknowledged. @returns its id; null where it could not be delivered */
  async show(body: MessageBody): Promise<string | null> {
    const delivery = await this.#fill(body, DELIVERING);
    this.#note('message', delivery);
    return delivery.status === 'done' ? this.#message : null;
  }

  /**
   * Shows what there is of a message, once acknowledged, before {@link show} shows the whole. Nobody misses it where it
   * fails.
   * @returns whether more of it can be shown
   */
  async sketch(body: MessageBody): Promise<boolean> {
    const delivery = await this.#fill(body, SKETCHING);
    if (delivery.status === 'refused') this.#observer.undelivered('progress', delivery);
    return mayGoOn(delivery);
  }

  /** Tells whoever acted alone, once acknowledged, in a message of its own beside the one whose button was pressed. */
  async whisper(body: MessageBody): Promise<void> {
    const { applicationId, token } = this.#interaction;
    // Discord cannot tell a repeated request for it from another; one person alone then reads the same twice.
    const delivery = await attempt(
      () =>
        this.#rest.post(Routes.webhook(applicationId, token), {
          auth: false,
          body: messagePayload(body, { isPrivate: true }),
        }),
      DELIVERING,
    );
    this.#note('message', delivery);
  }

  async #fill(body: MessageBody, patience: Patience): Promise<Delivery<APIMessage>> {
    const { applicationId, token } = this.#interaction;
    const delivery = await attempt(
      (signal) =>
        this.#rest.patch(Routes.webhookMessage(applicationId, token), {
          auth: false,
          signal,
          body: messagePayload(body),
          files: attachedFiles(body),
        }) as Promise<APIMessage>,
      patience,
    );
    // Of a repeated request that Discord refuses as done, nothing comes back.
    if (delivery.status === 'done') this.#message = delivery.value?.id ?? this.#message;
    return delivery;
  }

  async #respond(body: APIInteractionResponse): Promise<boolean> {
    const { id, token } = this.#interaction;
    const left = Math.max(
      0,
      Math.ceil(ACKNOWLEDGING.within - (performance.now() - this.#received)),
    );
    // discord.js waits out a rate limit however long it is; after three seconds there is nothing left to wait for.
    const signal = AbortSignal.timeout(left);
    const delivery = await attempt(
      () => this.#rest.post(Routes.interactionCallback(id, token), { auth: false, body, signal }),
      { ...ACKNOWLEDGING, within: left },
    );
    if (delivery.status === 'done') {
      this.#observer.acknowledged(performance.now() - this.#received);
    }
    this.#note('acknowledgement', delivery);
    // Given up is what nobody confirmed: Discord may have taken it, and then somebody waits for the message.
    if (delivery.status === 'done' || delivery.status === 'given-up') this.#isAcknowledged = true;
    return this.#isAcknowledged;
  }

  #note(what: 'acknowledgement' | 'message', delivery: Delivery<unknown>): void {
    this.#fault = delivery.status === 'refused' ? delivery.error : null;
    if (delivery.status !== 'done') this.#observer.undelivered(what, delivery);
  }
}
