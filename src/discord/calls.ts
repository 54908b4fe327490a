import type { Action } from './action.js';
import type { InteractionReply } from './delivery/index.js';
import type { Visit } from './desk.js';

/** The values of a command's options by name; of a sub-command's, where it has any. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Somebody uses a command. */
export interface CommandCall extends Visit {
  readonly name: string;
  /** Null where the command has none. */
  readonly subcommand: string | null;
  readonly options: OptionValues;
  /** The text of the message that a message command was used on; null for other commands. */
  readonly target: string | null;
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

/** Somebody presses a button, chooses from a menu or sends a form. */
export interface ActionCall<Verb extends Action['verb'] = Action['verb']> extends Visit {
  readonly action: Extract<Action, { readonly verb: Verb }>;
  /** The message that the button belongs to; null where Discord does not say. */
  readonly message: string | null;
  /** Whether it was chosen from a menu, which stays as it is; a button gives way to what it shows. */
  readonly isFromMenu: boolean;
  /** What was written into a form, by the names of its fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly reply: InteractionReply;
}
