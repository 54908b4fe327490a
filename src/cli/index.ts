/**
 * The command line: parses arguments, calls the layers below and prints. stdout carries results, stderr everything
 * else. `main.ts` is the executable, `command.ts` the shape of a command, `render/` how results look.
 */

export { endWhenClosed } from './closed-pipe.js';
export type {
  CliContext,
  GlobalOptions,
  IndexingOptions,
  ReadingOptions,
  RegisterCommand,
} from './command.js';
export { reportError, run } from './run.js';
export { pageFor, type Terminal } from './terminal.js';
