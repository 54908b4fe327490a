import type { ExitName } from '../errors/exit-codes.js';
import type { CliContext } from './command.js';
import { pageFor, type Terminal } from './terminal.js';

/** Builds what commands are given. `exitAs` is told how the run is to end. */
export function createContext(terminal: Terminal, exitAs: (name: ExitName) => void): CliContext {
  const { stdout, stderr, env } = terminal;
  const print = (text: string) => {
    stdout.write(`${text}\n`);
  };
  return {
    terminal,
    page: pageFor(stdout, env),
    config: async ({ corpus, library }) => {
      const [{ parseConfig }, { readEnvFile }] = await Promise.all([
        import('../config.js'),
        import('./env-file.js'),
      ]);
      return parseConfig(
        { ...readEnvFile(terminal.folder), ...env },
        {
          ...(corpus === undefined ? {} : { corpus }),
          ...(library === undefined ? {} : { library }),
        },
      );
    },
    print,
    printJson: async (value) => {
      const { printableJson } = await import('../phrasing/index.js');
      print(printableJson(value));
    },
    note: (text, { quiet }) => {
      if (quiet !== true) stderr.write(`${text}\n`);
    },
    exitAs,
  };
}
