import type { Command } from 'commander';

/** Adds the options of the commands that may index. */
export function addIndexingOptions(command: Command): Command {
  return command.option('--strict', 'exit with 1 where files of the corpus were skipped');
}

/** Adds the options of the commands that read the library, and bring it up to date before. */
export function addReadingOptions(command: Command): Command {
  return addIndexingOptions(
    command.option('--no-index', 'read the library as it is, without bringing it up to date'),
  );
}
