import type { BigIntStats, Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { FootnoteError } from '../errors/footnote-error.js';
import type { CorpusPath } from './article.js';
import type { SkippedFile, SkipReason } from './reading.js';

/** A file of the corpus folder that may hold articles, as it lay there when the folder was scanned. */
export interface ScannedFile {
  readonly path: CorpusPath;
  /** The path below the folder as the disk spells it, which may differ from `path` in Unicode normalisation. */
  readonly diskPath: string;
  /** Size in bytes. */
  readonly size: number;
  /** Time of the last change, in nanoseconds since 1970. */
  readonly mtimeNs: bigint;
}

/** What a folder holds: the files to read and those passed over, both sorted by path. */
export interface FolderScan {
  readonly files: readonly ScannedFile[];
  readonly skipped: readonly SkippedFile[];
  /** How many files are no articles by their name: other extensions, hidden files, read-me files, configuration. */
  readonly ignored: number;
}

/** Extensions of the files that are read, in lower case. */
export const ARTICLE_EXTENSIONS: readonly string[] = [
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.json',
  '.jsonl',
  '.pdf',
];

/** Files of a folder that are looked at together: one by one, most of the time would go by waiting. */
const FILES_AT_ONCE = 64;

/** Folders nested deeper than this are passed over; no path of common systems reaches it. */
const MOST_LEVELS = 256;

/** Files that describe a folder and report no news, by their names without extension. */
const ABOUT_THE_FOLDER = /^(?:readme|license|licence)$/i;

interface Scan {
  readonly root: string;
  readonly files: ScannedFile[];
  readonly skipped: SkippedFile[];
  /** Real paths of the folders and files met, so that links to them add nothing. */
  readonly met: Set<string>;
  readonly links: string[];
  ignored: number;
}

/**
 * Lists the files below `root` that may hold articles, in code point order of their paths, whatever the order on the
 * disk. Hidden files, `node_modules`, read-me and licence files and the top-level `actors.yaml` are no articles. A
 * symbolic link counts only where it leads to something inside the folder that is not met otherwise.
 *
 * @throws FootnoteError `corpus/missing` where `root` is no folder that can be read.
 */
export async function scanFolder(root: string): Promise<FolderScan> {
  const real = await realFolder(root);
  const scan: Scan = {
    root: real,
    files: [],
    skipped: [],
    met: new Set(),
    links: [],
    ignored: 0,
  };
  await walk(scan, '', real, 0);
  // Links come last, in order: what lies in its own place is taken from there. The list grows while it is walked.
  for (const link of scan.links) await follow(scan, link);
  return { ...withoutNamesakes(scan), ignored: scan.ignored };
}

async function realFolder(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    await readdir(real);
    return real;
  } catch (cause) {
    throw new FootnoteError('corpus/missing', { folder: resolve(root) }, { cause });
  }
}

async function walk(scan: Scan, below: string, real: string, level: number): Promise<void> {
  if (level > MOST_LEVELS) return skip(scan, below, 'unreadable', 'the folders nest too deeply');
  scan.met.add(real);
  let entries: Dirent[];
  try {
    entries = await readdir(real, { withFileTypes: true });
  } catch (error) {
    return skip(scan, below, 'unreadable', `the folder cannot be read (${codeOf(error)})`);
  }
  entries.sort((a, b) => compareCodePoints(a.name, b.name));
  const articles: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : join(below, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') {
      if (!entry.isDirectory()) scan.ignored += 1;
    } else if (entry.isSymbolicLink()) scan.links.push(path);
    else if (entry.isDirectory()) await walk(scan, path, join(real, entry.name), level + 1);
    else if (isArticleName(path)) articles.push(path);
    else scan.ignored += 1;
  }
  for (let from = 0; from < articles.length; from += FILES_AT_ONCE) {
    const some = articles.slice(from, from + FILES_AT_ONCE);
    await Promise.all(some.map((path) => take(scan, path, join(real, basename(path)))));
  }
}

async function take(scan: Scan, path: string, real: string): Promise<void> {
  let found: BigIntStats;
  try {
    found = await lstat(real, { bigint: true });
  } catch (error) {
    return skip(scan, path, 'unreadable', `it cannot be read (${codeOf(error)})`);
  }
  if (!found.isFile()) return skip(scan, path, 'unsupported', 'it is no regular file');
  scan.met.add(real);
  const { size, mtimeNs } = found;
  scan.files.push({ path: corpusPathOf(path), diskPath: path, size: Number(size), mtimeNs });
}

async function follow(scan: Scan, path: string): Promise<void> {
  let real: string;
  try {
    real = await realpath(join(scan.root, path));
  } catch (error) {
    const code = codeOf(error);
    const detail =
      code === 'ELOOP' ? 'its symbolic link leads back to itself' : 'its symbolic link is broken';
    return skip(scan, path, 'unreadable', `${detail} (${code})`);
  }
  if (
    real !== scan.root &&
    !real.startsWith(scan.root.endsWith(sep) ? scan.root : scan.root + sep)
  ) {
    return skip(scan, path, 'outside-folder', 'its symbolic link leads out of the folder');
  }
  const found = await stat(real).catch(() => null);
  if (found === null) return skip(scan, path, 'unreadable', 'its symbolic link is broken');
  if (found.isDirectory()) {
    const place = join(scan.root, path);
    if (place.startsWith(real + sep)) {
      return skip(scan, path, 'unreadable', 'its symbolic link leads back to a folder around it');
    }
    if (!scan.met.has(real)) await walk(scan, path, real, path.split(sep).length);
  } else if (scan.met.has(real) || !isArticleName(path)) scan.ignored += 1;
  else await take(scan, path, real);
}

function isArticleName(path: string): boolean {
  const extension = extname(path);
  return (
    ARTICLE_EXTENSIONS.includes(extension.toLowerCase()) &&
    !ABOUT_THE_FOLDER.test(basename(path, extension))
  );
}

/** Two names that only Unicode normalisation makes equal are one path: the first in disk order has it. */
function withoutNamesakes(scan: Scan): Pick<FolderScan, 'files' | 'skipped'> {
  const byPath = new Map<CorpusPath, ScannedFile>();
  const skipped = [...scan.skipped];
  const inDiskOrder = scan.files.toSorted((a, b) => compareCodePoints(a.diskPath, b.diskPath));
  for (const file of inDiskOrder) {
    if (byPath.has(file.path)) {
      const detail = 'another file here has the same name, but for its Unicode normalisation';
      skipped.push({ path: file.path, reason: 'unsupported', detail });
    } else byPath.set(file.path, file);
  }
  const byOrder = (a: { path: string }, b: { path: string }) => compareCodePoints(a.path, b.path);
  return { files: [...byPath.values()].sort(byOrder), skipped: skipped.sort(byOrder) };
}

function skip(scan: Scan, path: string, reason: SkipReason, detail: string): void {
  scan.skipped.push({ path: corpusPathOf(path), reason, detail });
}

function corpusPathOf(diskPath: string): CorpusPath {
  return diskPath.split(sep).join('/').normalize('NFC') as CorpusPath;
}

/** Orders strings by code points, where `<` would order by UTF-16 code units. */
function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    if (a[at] !== b[at]) return rankOfUnit(a.charCodeAt(at)) - rankOfUnit(b.charCodeAt(at));
  }
  return a.length - b.length;
}

/** Surrogates stand for the highest code points, although units above them follow. */
function rankOfUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
