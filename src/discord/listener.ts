import { present } from './answer-message.js';
import type { BotContext } from './bot-context.js';
import { conversationAt } from './conversations.js';
import type { Seen } from './guarding/index.js';
import type { HeardMessage } from './heard-message.js';
import type { MessageBody } from './message.js';
import { notice } from './notice.js';
import { renderNotice } from './render/index.js';
import { scopeOf } from './scope.js';

/** Discord shows typing for ten seconds. */
const TYPING_EVERY = 8_000;

/** What a {@link Listener} needs. */
export interface ListenerParts {
  readonly bot: BotContext;
  /** The messages that were answered, so that one delivered twice is answered once. */
  readonly seen: Seen;
}

/** Answers messages that are meant for the bot, each with a reply to it. */
export class Listener {
  readonly #parts: ListenerParts;

  constructor(parts: ListenerParts) {
    this.#parts = parts;
  }

  /** Answers a message. Never rejects. */
  async hear(message: HeardMessage): Promise<void> {
    const { bot, seen } = this.#parts;
    if (!seen.add(message.id)) {
      bot.metrics.interaction('message', 'duplicate');
      return;
    }
    try {
      const wasHeard = message.lacking.length === 0 && (await this.#answer(message));
      if (!wasHeard) await this.#explain(message);
      bot.metrics.interaction('message', wasHeard ? 'done' : 'failed');
    } catch (error) {
      bot.metrics.interaction('message', 'failed');
      await this.#send(renderNotice(bot.desk.noticeOf(error)), message);
    }
  }

  /** @returns whether the answer reached the channel, or may have */
  async #answer(message: HeardMessage): Promise<boolean> {
    const { bot } = this.#parts;
    const { desk, saidMessages } = bot;
    const { person, where, text, repliesTo } = message;
    const settings = desk.settingsFor(where);
    const refusal =
      text === ''
        ? notice('nothing-asked', {})
        : settings.isOn && settings.isPrivate
          ? notice('private-here', { command: bot.self.commands.get('ask') ?? null })
          : await desk.admit({ person, where });
    if (refusal !== null) {
      return (await this.#send(renderNotice(refusal, bot.now()), message)).status !== 'forbidden';
    }
    const conversation = await conversationAt(where, repliesTo, bot);
    const stopTyping = this.#type(where.channel);
    const outcome = await desk
      .ask({ person, where, text, scope: scopeOf(settings), conversation })
      .finally(stopTyping);
    const body = present(outcome, { asker: null, where, isPrivate: false });
    const sending = this.#send(body, message);
    if (outcome.status === 'done') {
      const sent = sending.then((delivery) =>
        delivery.status === 'done' ? (delivery.value?.id ?? null) : null,
      );
      await saidMessages.note(outcome.value.said, where.channel, sent);
    }
    const delivery = await sending;
    if (delivery.status === 'refused') throw delivery.error;
    return delivery.status !== 'forbidden';
  }

  async #send(body: MessageBody, { id, where, canPoint }: HeardMessage) {
    const { sender, log, metrics } = this.#parts.bot;
    const destination = { channel: where.channel, replyTo: canPoint ? id : null, nonce: id };
    const delivery = await sender.send(body, destination);
    if (delivery.status !== 'done') {
      metrics.failed('undelivered');
      log.warn('undelivered', { what: 'reply', status: delivery.status, error: delivery.error });
    }
    return delivery;
  }

  /** Says in direct messages why there is no answer where somebody asked. Nothing more can be done where that fails. */
  async #explain({ id, person, where, lacking }: HeardMessage): Promise<void> {
    const { sender } = this.#parts.bot;
    const direct = await sender.directChannel(person.id);
    if (direct.status !== 'done' || direct.value === null) return;
    const permissions = lacking.length === 0 ? ['Send Messages'] : lacking;
    await sender.send(
      renderNotice(notice('missing-permissions', { permissions, channel: where.channel })),
      {
        channel: direct.value.id,
        replyTo: null,
        nonce: id,
      },
    );
  }

  /** Shows typing until it is stopped. */
  #type(channel: string): () => void {
    const { sender } = this.#parts.bot;
    void sender.showTyping(channel);
    const timer = setInterval(() => void sender.showTyping(channel), TYPING_EVERY);
    return () => clearInterval(timer);
  }
}
