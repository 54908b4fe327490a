import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { BotContext } from '../bot-context.js';
import type { CommandCall, CompletionCall } from '../calls.js';

/** A choice that is offered while an option is typed. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** The shape of a command's file: guard, defer, call a service, render. */
export interface Command {
  /** Its name as it is registered. */
  readonly name: string;
  run(call: CommandCall, bot: BotContext): Promise<void>;
  /** Choices for an option that is being typed, at most 25. */
  complete?(call: CompletionCall, bot: BotContext): Promise<readonly Choice[]>;
}
