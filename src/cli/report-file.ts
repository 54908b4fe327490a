import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { FootnoteError } from '../errors/footnote-error.js';

/** Faults of writing that have plainer words than the system's. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EACCES: 'access was denied',
  EPERM: 'access was denied',
  EROFS: 'its folder is read-only',
  ENOSPC: 'the disk is full',
};

/**
 * Makes sure that a report can be written, before what it reports on is run.
 * @throws FootnoteError `report/unwritable`
 */
export async function refuseUnwritable(path: string): Promise<void> {
  const file = resolve(path);
  const present = await stat(file).catch((error: unknown) => {
    // Whether the folder is missing as well shows when it is looked at itself.
    if (codeOf(error) === 'ENOENT') return null;
    throw unwritable(file, reasonOf(error), error);
  });
  if (present?.isDirectory() === true) throw unwritable(file, 'it is a folder');
  await access(dirname(file), constants.W_OK).catch((error: unknown) => {
    throw unwritable(file, reasonOf(error), error);
  });
}

/**
 * Writes a report as a whole: whoever opens the file finds the old one or the new one, never half of either.
 * @throws FootnoteError `report/unwritable`
 */
export async function writeReport(path: string, text: string): Promise<void> {
  const file = resolve(path);
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(file, reasonOf(error), error);
  }
}

function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unwritable(file: string, reason: string, cause?: unknown) {
  return new FootnoteError('report/unwritable', { file, reason }, { cause });
}
