import type { EN_US } from './en-us.js';

/** Name and description of a command, subcommand or option. */
export interface Words {
  /** 1 to 32 characters: lower-case letters of any script, digits, `-` and `_`. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
}

/** A command, subcommand or option: the names that lead to it, joined by dots. */
export type CommandKey = keyof typeof EN_US.commands;

/** What has a name without a description: message commands and choices. */
export type NameKey = keyof typeof EN_US.names;

/** What the commands are called in one language. A language that leaves something out does not compile. */
export interface CommandWords {
  readonly commands: Readonly<Record<CommandKey, Words>>;
  readonly names: Readonly<Record<NameKey, string>>;
}
