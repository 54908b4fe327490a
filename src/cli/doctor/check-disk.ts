import type { StatsFs } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sizeInWords } from '../../phrasing/index.js';
import { type CheckResult, fail, ok, warn } from './check.js';

const MEBIBYTE = 1024 ** 2;

/** Less than this is too little for a model and the smallest library. */
const TOO_LITTLE = 200 * MEBIBYTE;

/** Less than this is gone soon with a corpus of some size. */
const LITTLE = 1024 * MEBIBYTE;

/** Checks the space that is left where the library lies, or will lie. */
export async function checkDisk(folder: string): Promise<readonly CheckResult[]> {
  const { bavail, bsize } = await statNearest(folder);
  return [judgeSpace(bavail * bsize)];
}

/** Judges a number of free bytes. */
export function judgeSpace(bytes: number): CheckResult {
  const said = `${sizeInWords(bytes)} free`;
  if (bytes < TOO_LITTLE)
    return fail('disk', said, 'Free some space, or move the library with LIBRARY_DIR.');
  return bytes < LITTLE ? warn('disk', said, 'A large corpus may not fit.') : ok('disk', said);
}

/** The file system of a folder, or of the nearest one above it that exists. */
async function statNearest(folder: string): Promise<StatsFs> {
  try {
    return await statfs(folder);
  } catch (error) {
    const above = dirname(folder);
    if (above === folder) throw error;
    return statNearest(above);
  }
}
