import { setTimeout as sleep } from 'node:timers/promises';
import type { Interaction, REST } from 'discord.js';
import { act } from './actions/index.js';
import type { BotContext } from './bot-context.js';
import { COMMANDS } from './commands/index.js';
import { InteractionReply } from './delivery/index.js';
import type { Seen } from './guarding/index.js';
import { type Notice, notice } from './notice.js';
import {
  actionCallOf,
  commandCallOf,
  completionCallOf,
  isActionInteraction,
  wantedAction,
} from './read-interaction.js';
import { renderNotice } from './render/index.js';

/** Choices are of use within three seconds, milliseconds; without any, what is typed can be sent all the same. */
const CHOICES_WITHIN = 2_000;

/** What a {@link Dispatcher} needs beside what commands work with. */
export interface DispatcherParts {
  readonly bot: BotContext;
  readonly rest: REST;
  /** The interactions that were handled, so that one delivered twice is handled once. */
  readonly seen: Seen;
}

/** Brings every interaction to what handles it, and whatever goes wrong there to the person and the log. */
export class Dispatcher {
  readonly #parts: DispatcherParts;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** Handles an interaction. Never rejects. */
  async dispatch(interaction: Interaction): Promise<void> {
    const { bot, seen } = this.#parts;
    const name = nameOf(interaction);
    if (!seen.add(interaction.id)) {
      bot.metrics.interaction(name, 'duplicate');
      return;
    }
    const reply = this.#replyTo(interaction, name);
    try {
      await this.#handle(interaction, reply);
      // Nobody must wait for what Discord will never take.
      if (reply.fault !== null) throw reply.fault;
      bot.metrics.interaction(name, reply.isAcknowledged ? 'done' : 'failed');
    } catch (error) {
      bot.metrics.interaction(name, 'failed');
      await this.#apologise(interaction, reply, bot.desk.noticeOf(error));
    }
  }

  async #handle(interaction: Interaction, reply: InteractionReply): Promise<void> {
    const { bot } = this.#parts;
    const call = commandCallOf(interaction, reply);
    if (call !== null) {
      const command = COMMANDS.get(call.name);
      if (command === undefined) await reply.tell(renderNotice(notice('outdated', {})));
      else await command.run(call, bot);
      return;
    }
    const typing = completionCallOf(interaction, reply);
    if (typing !== null) {
      const choices = COMMANDS.get(typing.name)?.complete?.(typing, bot);
      await reply.offer((await Promise.race([choices, sleep(CHOICES_WITHIN)])) ?? []);
      return;
    }
    if (!isActionInteraction(interaction)) return;
    const action = wantedAction(interaction);
    if (action === null) await reply.tell(renderNotice(notice('outdated', {})));
    else await act(action.verb, actionCallOf(interaction, action, reply), bot);
  }

  #replyTo(interaction: Interaction, name: string): InteractionReply {
    const { bot, rest } = this.#parts;
    const { id, token, applicationId } = interaction;
    return new InteractionReply(
      rest,
      { id, token, applicationId },
      {
        acknowledged: (milliseconds) => bot.metrics.acknowledged(milliseconds),
        undelivered: (what, delivery) => {
          bot.metrics.failed('undelivered');
          const error = 'error' in delivery ? delivery.error : null;
          bot.log.warn('undelivered', { what, name, status: delivery.status, error });
        },
      },
    );
  }

  /** Says what went wrong, to whoever acted alone where nothing was promised to everybody yet. */
  async #apologise(interaction: Interaction, reply: InteractionReply, why: Notice): Promise<void> {
    const body = renderNotice(why);
    try {
      if (reply.isAcknowledged) await reply.show(body);
      else if (interaction.isAutocomplete()) await reply.offer([]);
      else await reply.tell(body);
    } catch (error) {
      this.#parts.bot.log.error('undelivered', { what: 'apology', error });
    }
  }
}

/** What an interaction is called in the log and in the figures. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand()) return interaction.commandName;
  if (interaction.isAutocomplete()) return 'autocomplete';
  return isActionInteraction(interaction)
    ? (wantedAction(interaction)?.verb ?? 'unknown')
    : 'unknown';
}
