import type { Command } from 'commander';
import type { Config } from '../config.js';
import type { ExitName } from '../errors/exit-codes.js';
import type { Page } from './render/index.js';
import type { Terminal } from './terminal.js';

/** Options that every command takes. `command.optsWithGlobals()` holds them. */
export interface GlobalOptions {
  readonly corpus?: string;
  readonly library?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Options of the commands that may index. */
export interface IndexingOptions extends GlobalOptions {
  readonly strict?: boolean;
}

/** Options of the commands that read the library, and bring it up to date before. */
export interface ReadingOptions extends IndexingOptions {
  /** False with `--no-index`. */
  readonly index: boolean;
}

/** What a command is given to work with. */
export interface CliContext {
  readonly terminal: Terminal;
  /** The page that stdout offers. */
  readonly page: Page;
  /**
   * Configuration from the environment, `.env` and the command line.
   * @throws FootnoteError `config/invalid`, `config/env-file`
   */
  config(options: GlobalOptions): Promise<Config>;
  /** Writes a part of the result to stdout, with a line feed. */
  print(text: string): void;
  /** Writes the result as one JSON document to stdout. */
  printJson(value: unknown): Promise<void>;
  /** Writes a line that is not the result to stderr; nothing with `--quiet`. */
  note(text: string, options: GlobalOptions): void;
  /** Sets how the run ends; `done` where it is never called. */
  exitAs(name: ExitName): void;
}

/**
 * The shape of a command's file: it adds its command to the program. What is costly to load (services, library,
 * renderers) is imported inside the action, so that no command pays for another.
 */
export type RegisterCommand = (program: Command, context: CliContext) => void;
