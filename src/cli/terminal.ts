import type { ReadStream, WriteStream } from 'node:tty';
import type { Page } from './render/index.js';

/** What the command line runs in: the streams, variables and folder of a process, or stand-ins for them. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute: `.env` is looked for here. */
  readonly folder: string;
}

/** A stream that may lead to a terminal. */
export type OutputStream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** Columns of text that goes to a file or another program. */
const COLUMNS_ELSEWHERE = 80;

/** Nothing can be laid out on fewer columns. */
const FEWEST_COLUMNS = 20;

/**
 * The page that a stream offers. Colour is for terminals, and never where NO_COLOR is set to anything
 * (https://no-color.org) or the terminal says that it is dumb.
 */
export function pageFor(stream: OutputStream, env: Terminal['env']): Page {
  const isTerminal = stream.isTTY === true;
  const columns = isTerminal ? stream.columns || COLUMNS_ELSEWHERE : COLUMNS_ELSEWHERE;
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return { width: Math.max(FEWEST_COLUMNS, columns), colour: isTerminal && !refused };
}
