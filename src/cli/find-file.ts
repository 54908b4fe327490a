import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { CorpusPath, LineRange } from '../corpus/index.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type { LibraryReader } from '../library/index.js';
import { nearestNames } from '../phrasing/index.js';

/** A file of the library, and the lines of it that are wanted; null for all. */
export interface FoundFile {
  readonly path: CorpusPath;
  readonly lines: LineRange | null;
}

/**
 * Finds the file that an argument names: `FILE`, `FILE:12` or `FILE:12-20`, where FILE is a path in the corpus folder
 * or one from the current folder, as the shell completes it.
 * @throws FootnoteError `corpus/file-not-found` with the nearest names, `option/invalid` for lines that run backwards
 */
export async function findFile(
  reader: LibraryReader,
  given: string,
  places: { readonly corpus: string; readonly folder: string },
): Promise<FoundFile> {
  const articles = await reader.articles();
  const known = new Set<CorpusPath>(articles.map(({ path }) => path));
  const whole = matchPath(given, known, places);
  if (whole !== null) return { path: whole, lines: null };
  const parts = /^(.+):(\d{1,9})(?:-(\d{1,9}))?$/u.exec(given);
  const name = parts?.[1] ?? given;
  const path = matchPath(name, known, places);
  if (path === null) {
    throw new FootnoteError('corpus/file-not-found', {
      file: name,
      folder: places.corpus,
      similar: nearestNames(name, [...known]),
    });
  }
  return { path, lines: parts === null ? null : rangeOf(given, parts[2] ?? '', parts[3]) };
}

function matchPath(
  given: string,
  known: ReadonlySet<CorpusPath>,
  { corpus, folder }: { readonly corpus: string; readonly folder: string },
): CorpusPath | null {
  const fromFolder = relative(corpus, resolve(folder, given));
  const candidates = [
    given.replace(/^\.\//u, ''),
    ...(isAbsolute(fromFolder) ? [] : [fromFolder.split(sep).join('/')]),
  ].map((candidate) => candidate.normalize('NFC'));
  return [...known].find((path) => candidates.includes(path)) ?? null;
}

function rangeOf(given: string, from: string, to: string | undefined): LineRange {
  const first = Number(from);
  const last = to === undefined ? first : Number(to);
  if (first >= 1 && last >= first) return [first, last];
  throw new FootnoteError('option/invalid', {
    option: 'FILE:LINES',
    value: given,
    expected: 'a line from 1 on, or a first and a last line such as 12-20',
  });
}
