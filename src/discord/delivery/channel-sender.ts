import {
  type APIChannel,
  type APIDMChannel,
  type APIMessage,
  type APIThreadChannel,
  type REST,
  Routes,
} from 'discord.js';
import type { MessageBody } from '../message.js';
import { attempt, DELIVERING, type Delivery, type Patience } from './attempts.js';
import { messagePayload } from './message-payload.js';

/** Where a message goes. */
export interface Destination {
  readonly channel: string;
  /** The message that it replies to; null for none. */
  readonly replyTo: string | null;
  /**
   * Names the message, so that a repeated request does not post it twice: at most 25 characters, different for
   * everything that is sent.
   */
  readonly nonce: string;
}

/** How long a thread stays in the list after its last message, minutes. */
const THREAD_MINUTES = 1_440;

/** Sends messages to channels and opens threads. Nothing that it sends notifies anybody but by its being a reply. */
export class ChannelSender {
  readonly #rest: REST;

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** Posts a message. */
  async send(
    body: MessageBody,
    { channel, replyTo, nonce }: Destination,
    patience: Patience = DELIVERING,
  ): Promise<Delivery<APIMessage>> {
    return attempt(
      (signal) =>
        this.#rest.post(Routes.channelMessages(channel), {
          signal,
          body: {
            ...messagePayload(body),
            nonce,
            enforce_nonce: true,
            ...(replyTo === null
              ? {}
              : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
          },
        }) as Promise<APIMessage>,
      patience,
    );
  }

  /** Replaces what a message of the bot says. */
  async edit(
    channel: string,
    message: string,
    body: MessageBody,
    patience: Patience = DELIVERING,
  ): Promise<Delivery<APIMessage>> {
    return attempt(
      (signal) =>
        this.#rest.patch(Routes.channelMessage(channel, message), {
          signal,
          body: messagePayload(body),
        }) as Promise<APIMessage>,
      patience,
    );
  }

  /** Shows that an answer is being worked out. Nobody misses it where it fails. */
  async showTyping(channel: string): Promise<void> {
    await this.#rest.post(Routes.channelTyping(channel)).catch(() => undefined);
  }

  /**
   * Opens a thread from a message. Discord gives a thread the id of the message it begins with, so that one that is there
   * already is found by it.
   */
  async openThread(
    channel: string,
    message: string,
    name: string,
  ): Promise<Delivery<APIThreadChannel | APIChannel>> {
    return attempt(
      () =>
        this.#rest.post(Routes.threads(channel, message), {
          body: { name, auto_archive_duration: THREAD_MINUTES },
        }) as Promise<APIThreadChannel>,
      DELIVERING,
    );
  }

  /** The channel of direct messages with a person. */
  async directChannel(user: string): Promise<Delivery<APIDMChannel>> {
    return attempt(
      () =>
        this.#rest.post(Routes.userChannels(), {
          body: { recipient_id: user },
        }) as Promise<APIDMChannel>,
      DELIVERING,
    );
  }
}
