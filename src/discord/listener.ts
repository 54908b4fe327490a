import type { BotContext } from './bot-context.js';
import { conversationAt } from './conversations.js';
import { ChannelReply } from './delivery/index.js';
import { giveAnswer } from './give-answer.js';
import type { Seen } from './guarding/index.js';
import type { HeardMessage } from './heard-message.js';
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

/** Answers messages that are meant for the bot, each with a reply to it that grows while it is written. */
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
    const reply = this.#replyTo(message);
    try {
      const wasHeard = message.lacking.length === 0 && (await this.#answer(message, reply));
      if (!wasHeard) await this.#explain(message);
      bot.metrics.interaction('message', wasHeard ? 'done' : 'failed');
    } catch (error) {
      bot.metrics.interaction('message', 'failed');
      await reply.show(renderNotice(bot.desk.noticeOf(error)));
    }
  }

  /** @returns whether the answer reached the channel, or may have */
  async #answer(message: HeardMessage, reply: ChannelReply): Promise<boolean> {
    const { bot } = this.#parts;
    const { desk } = bot;
    const { person, where, text, repliesTo } = message;
    const settings = desk.settingsFor(where);
    const refusal =
      text === ''
        ? notice('nothing-asked', {})
        : settings.isOn && settings.isPrivate
          ? notice('private-here', { command: bot.self.commands.get('ask') ?? null })
          : await desk.admit({ person, where });
    if (refusal !== null) {
      await reply.show(renderNotice(refusal, bot.now()));
      return reply.shown?.status !== 'forbidden';
    }
    const stopTyping = this.#type(where.channel);
    try {
      const conversation = await conversationAt(where, repliesTo, bot);
      const question = { person, where, text, scope: scopeOf(settings), conversation };
      await giveAnswer(question, { asker: null, isPrivate: false }, reply, bot);
    } finally {
      stopTyping();
    }
    if (reply.shown?.status === 'refused') throw reply.shown.error;
    return reply.shown?.status !== 'forbidden';
  }

  #replyTo({ id, where, canPoint }: HeardMessage): ChannelReply {
    const { sender, log, metrics } = this.#parts.bot;
    const destination = { channel: where.channel, replyTo: canPoint ? id : null, nonce: id };
    return new ChannelReply(sender, destination, {
      undelivered: (what, delivery) => {
        metrics.failed('undelivered');
        const error = 'error' in delivery ? delivery.error : null;
        log.warn('undelivered', { what, name: 'reply', status: delivery.status, error });
      },
    });
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
