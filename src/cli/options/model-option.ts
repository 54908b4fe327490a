import type { Command } from 'commander';

/** What {@link addModelOption} adds. */
export interface ModelOption {
  /** False with `--no-model`. */
  readonly model: boolean;
}

/** Adds the option that keeps the chat model out. */
export function addModelOption(command: Command): Command {
  return command.option(
    '--no-model',
    'answer in the articles’ own words although a chat model is configured',
  );
}
