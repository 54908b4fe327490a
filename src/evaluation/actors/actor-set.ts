import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { malformed } from '../read-lines.js';

/** The forms that name somebody or something in one file of a corpus. */
export interface NamedFile {
  /** Relative to the corpus folder. */
  readonly file: string;
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** The names in the files of a corpus, as somebody listed them. */
export interface ActorSet {
  /** The file's name. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly files: readonly NamedFile[];
}

const forms = z.array(z.string().trim().min(1)).default([]);

const setSchema = z.record(
  z.string().min(1),
  z.looseObject({ persons: forms, organisations: forms, places: forms }),
);

/**
 * Reads a list of names: one JSON object with `{ persons?, organisations?, places? }`, arrays of surface forms, for
 * every file; further keys are passed over.
 * @throws FootnoteError `eval/malformed`
 */
export async function readActorSet(path: string): Promise<ActorSet> {
  const file = resolve(path);
  const parsed = setSchema.safeParse(await readJson(file));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: place, message }) =>
      place.length === 0 ? message : `${place.join('.')}: ${message}`,
    );
    throw malformed(file, null, problems.join('; '));
  }
  const files = Object.entries(parsed.data).map(
    ([name, { persons, organisations, places }]): NamedFile => ({
      file: name,
      persons,
      organisations,
      places,
    }),
  );
  if (files.length === 0) throw malformed(file, null, 'it holds no file');
  return { name: basename(file), file, files };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read';
    throw malformed(file, null, reason, error);
  }
}
