import type { ExitName } from './exit-codes.js';

/** What is wrong, what can be done about it, and how a run that fails of it ends. */
export type Description = readonly [message: string, remedy: string | null, exit: ExitName];

/** Faults of the system that Footnote runs on, by the code of Node's or SQLite's error. */
const FAULTS: Readonly<Record<string, Description>> = {
  ENOSPC: ['The disk is full.', 'Free some space and run the command again.', 'unusable'],
  SQLITE_FULL: ['The disk is full.', 'Free some space and run the command again.', 'unusable'],
  EACCES: ['Access to a file was denied.', 'Check who may read and write there.', 'unusable'],
  EROFS: ['A folder cannot be written to.', 'Name another folder with --library.', 'unusable'],
  EMFILE: ['Too many files are open.', 'Raise the limit (ulimit -n).', 'unusable'],
  SQLITE_READONLY: [
    'The library cannot be written to.',
    'Check who may write there, or name another folder with --library.',
    'unusable',
  ],
  SQLITE_BUSY: [
    'The library is in use by another process.',
    'Wait until it has finished, then try again.',
    'unusable',
  ],
  ERR_DLOPEN_FAILED: [
    'A native module does not fit this version of Node.',
    'Build it anew: npm rebuild',
    'unusable',
  ],
};

/** A fault of the system in words; undefined for errors that are something else. */
export function describeSystemFault(error: unknown): Description | undefined {
  return FAULTS[systemCodeOf(error)];
}

/** The system's code of an error. An error that came from a worker has it only at the head of its message. */
function systemCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /^(E[A-Z]{2,20}): /u.exec(error.message)?.[1] ?? '';
}
