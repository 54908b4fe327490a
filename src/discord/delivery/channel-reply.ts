import type { APIMessage } from 'discord.js';
import type { MessageBody } from '../message.js';
import { DELIVERING, type Delivery, mayGoOn, type Patience, SKETCHING } from './attempts.js';
import type { ChannelSender, Destination } from './channel-sender.js';
import type { ReplyObserver } from './interaction-reply.js';

/** How one message is given in a channel: what is shown first sends it, what is shown later replaces what it says. */
export class ChannelReply {
  readonly #sender: Pick<ChannelSender, 'send' | 'edit'>;
  readonly #destination: Destination;
  readonly #observer: Pick<ReplyObserver, 'undelivered'>;
  #message: string | null = null;
  #shown: Delivery<APIMessage> | null = null;
  /** Whether it may have been sent although nobody confirmed it. */
  #isInDoubt = false;
  /** What became of it where somebody has deleted it. */
  #deleted: Delivery<APIMessage> | null = null;

  constructor(
    sender: Pick<ChannelSender, 'send' | 'edit'>,
    destination: Destination,
    observer: Pick<ReplyObserver, 'undelivered'>,
  ) {
    this.#sender = sender;
    this.#destination = destination;
    this.#observer = observer;
  }

  /** The id of the message, once something of it has been shown. */
  get message(): string | null {
    return this.#message;
  }

  /** What became of it when {@link show} showed it last; null before that. */
  get shown(): Delivery<unknown> | null {
    return this.#shown;
  }

  /**
   * Shows the message. One that somebody has deleted meanwhile does not come back.
   * @returns its id; null where it could not be delivered
   */
  async show(body: MessageBody): Promise<string | null> {
    const delivery = this.#deleted ?? (await this.#put(body, DELIVERING));
    this.#shown = delivery;
    if (delivery.status !== 'done') this.#observer.undelivered('message', delivery);
    return delivery.status === 'done' ? this.#message : null;
  }

  /**
   * Shows what there is of the message before {@link show} shows the whole. Nobody misses it where it fails.
   * @returns whether more of it can be shown
   */
  async sketch(body: MessageBody): Promise<boolean> {
    const delivery = await this.#put(body, SKETCHING);
    if (delivery.status === 'refused') this.#observer.undelivered('progress', delivery);
    return mayGoOn(delivery);
  }

  async #put(body: MessageBody, patience: Patience): Promise<Delivery<APIMessage>> {
    if (this.#message === null) return this.#send(body, patience);
    const delivery = await this.#edit(this.#message, body, patience);
    if (delivery.status === 'gone') this.#deleted = delivery;
    return delivery;
  }

  async #send(body: MessageBody, patience: Patience): Promise<Delivery<APIMessage>> {
    const delivery = await this.#sender.send(body, this.#destination, patience);
    if (delivery.status === 'given-up') this.#isInDoubt = true;
    if (delivery.status !== 'done' || delivery.value === null) return delivery;
    this.#message = delivery.value.id;
    // Of a message that it has already Discord gives back that one, which says what was to be said then.
    return this.#isInDoubt ? this.#edit(this.#message, body, patience) : delivery;
  }

  #edit(message: string, body: MessageBody, patience: Patience): Promise<Delivery<APIMessage>> {
    return this.#sender.edit(this.#destination.channel, message, body, patience);
  }
}
