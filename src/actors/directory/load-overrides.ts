import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FootnoteError } from '../../errors/footnote-error.js';
import { type ActorOverrides, NO_OVERRIDES } from './actor-overrides.js';
import { readActorOverrides } from './read-overrides.js';

/** The names that the file may have in the corpus folder; the first that is there counts. */
export const OVERRIDES_FILES = ['actors.yaml', 'actors.yml'] as const;

const LARGEST_FILE = 1024 * 1024;

/**
 * Reads `actors.yaml` of a corpus folder.
 * @param folder null for none; where there is no file, nothing is overridden
 * @throws FootnoteError `actors/invalid` where the file has a mistake, is larger than 1 MiB or cannot be read
 */
export async function loadActorOverrides(folder: string | null): Promise<ActorOverrides> {
  if (folder === null) return NO_OVERRIDES;
  for (const file of OVERRIDES_FILES) {
    const text = await textOf(join(folder, file), file);
    if (text !== null) return readActorOverrides(text, file);
  }
  return NO_OVERRIDES;
}

async function textOf(path: string, file: string): Promise<string | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw unusable(file, 'this is no file');
    if (found.size > LARGEST_FILE) throw unusable(file, 'the file is larger than 1 MiB');
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof FootnoteError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const isEncoding = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw unusable(
      file,
      isEncoding ? 'the file is no UTF-8 text' : 'the file cannot be read',
      error,
    );
  }
}

function unusable(file: string, problem: string, cause?: unknown): FootnoteError {
  const remedy = 'Bring it in order, or take it away.';
  return new FootnoteError(
    'actors/invalid',
    { file, problems: [{ line: 1, problem, remedy }] },
    { cause },
  );
}
