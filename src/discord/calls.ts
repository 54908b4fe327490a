import type { Action } from './action.js';
import type { InteractionReply } from './delivery/index.js';
import type { Visit } from './desk.js';

/** The values of a command's options by name; of a sub-command's, where it has any. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A message that a command is used on. */
export interface TargetMessage {
  readonly id: string;
  /** What it says, in Discord's markup. */
  readonly text: string;
}

/** Somebody uses a command. */
export interface CommandCall extends Visit {
  readonly name: string;
  /** Null where the command has none. */
  readonly subcommand: string | null;
  readonly options: OptionValues;
  /** The message that a message command was used on; null for other commands. */
  readonly target: TargetMessage | null;
  readonly reply: InteractionReply;
}

/** Somebody types a value of an option. */
export interface CompletionCall extends Visit {
  readonly name: string;
  /** The option that is being typed. */
  readonly option: string;
  readonly typed: string;
  readonly reply: InteractionReply;
}

/** The message that a button, menu or form belongs to. */
export interface ActedOnMessage {
  readonly id: string;
  /** Whether a thread has been opened from it. */
  readonly hasThread: boolean;
  /** Whether one person alone sees it. */
  readonly isPrivate: boolean;
}

/** Somebody presses a button, chooses from a menu or sends a form. */
export interface ActionCall<Verb extends Action['verb'] = Action['verb']> extends Visit {
  readonly action: Extract<Action, { readonly verb: Verb }>;
  /** Null where Discord does not say. */
  readonly message: ActedOnMessage | null;
  /** What the bot may do in the channel, as discord.js names it. */
  readonly granted: ReadonlySet<string>;
  /** Whether it was chosen from a menu, which stays as it is; a button gives way to what it shows. */
  readonly isFromMenu: boolean;
  /** What was written into a form, by the names of its fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly reply: InteractionReply;
}
