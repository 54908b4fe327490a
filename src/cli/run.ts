import { CommanderError } from 'commander';
import { describeError } from '../errors/describe-error.js';
import { EXIT_CODES, type ExitCode, type ExitName } from '../errors/exit-codes.js';
import { createContext } from './context.js';
import { buildProgram } from './program.js';
import { pageFor, type Terminal } from './terminal.js';

/**
 * Runs the command line once and gives the exit code. It never throws: errors are put into words on stderr.
 * @param words the arguments, without Node and the script
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitName = 'done';
  const context = createContext(terminal, (name) => {
    exit = name;
  });
  try {
    await buildProgram(context).parseAsync(words, { from: 'user' });
    return EXIT_CODES[exit].code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong; it also throws to end after --help and --version.
      return error.exitCode === 0 ? EXIT_CODES.done.code : EXIT_CODES.usage.code;
    }
    return reportError(error, words, terminal);
  }
}

/** Puts an error into words on stderr and gives the exit code that fits. The stack is for `--debug`. */
export async function reportError(
  error: unknown,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { renderError } = await import('./render/error.js');
  const description = describeError(error);
  const page = pageFor(terminal.stderr, terminal.env);
  terminal.stderr.write(`${renderError(description, page)}\n`);
  if (wantsStack(words, terminal) && error instanceof Error) {
    terminal.stderr.write(`${error.stack ?? ''}\n`);
    if (error.cause instanceof Error) terminal.stderr.write(`cause: ${error.cause.stack ?? ''}\n`);
  }
  return description.exitCode;
}

/** Whether the stack is wanted. The arguments are read as they are: what failed may be reading them. */
function wantsStack(words: readonly string[], { env }: Terminal): boolean {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  return options.includes('--debug') || (env.DEBUG ?? '').split(/[\s,]+/u).includes('footnote');
}
