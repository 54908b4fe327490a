import { createHash } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Version of the graph file and its manifest; any other is rebuilt. */
export const GRAPH_FORMAT = 1;

/** Says what the graph file beside it was made from, and how to tell that it is whole. */
export interface GraphManifest {
  readonly format: typeof GRAPH_FORMAT;
  /** The library that the vectors came from. */
  readonly libraryId: string;
  /** Name of the graph file in the same folder. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the graph file, hexadecimal. */
  readonly checksum: string;
  readonly dimension: number;
  /** How many vectors the graph holds. */
  readonly count: number;
  /** Every vector with an id up to this one that was in the library then is in the graph. */
  readonly lastId: number;
}

const manifest: z.ZodType<GraphManifest> = z.object({
  format: z.literal(GRAPH_FORMAT),
  libraryId: z.string(),
  file: z.string().regex(/^[\w.-]+$/u),
  bytes: z.int().positive(),
  checksum: z.string(),
  dimension: z.int().positive(),
  count: z.int().nonnegative(),
  lastId: z.int().nonnegative(),
});

/** What reading a manifest gave: one that fits the library, or the reason why its graph cannot be used. */
export type ManifestReading =
  | { readonly status: 'usable'; readonly manifest: GraphManifest }
  | { readonly status: 'unusable'; readonly why: string };

const NAME = 'passages.hnsw.json';

/** Reads the manifest in a library's folder and checks it against the library, without opening the graph. */
export function readManifest(folder: string, libraryId: string | null): ManifestReading {
  let text: string;
  try {
    text = readFileSync(join(folder, NAME), 'utf8');
  } catch {
    return { status: 'unusable', why: 'there is no vector index yet' };
  }
  const parsed = manifest.safeParse(parseJson(text));
  if (!parsed.success)
    return { status: 'unusable', why: 'its manifest is damaged or of another version' };
  // The name repeats the numbers, so that a manifest that was changed by hand or put together wrongly is noticed.
  if (parsed.data.file !== graphFileName(parsed.data)) {
    return { status: 'unusable', why: 'its manifest does not fit the vector index' };
  }
  if (parsed.data.libraryId !== libraryId) {
    return { status: 'unusable', why: 'the vector index belongs to another library' };
  }
  const bytes = statSync(join(folder, parsed.data.file), { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return { status: 'unusable', why: 'the vector index file is missing' };
  if (bytes !== parsed.data.bytes) {
    return { status: 'unusable', why: 'the vector index file is truncated or was replaced' };
  }
  return { status: 'usable', manifest: parsed.data };
}

/** The name of the graph file with so many vectors, up to this id. */
export function graphFileName({ lastId, count }: Pick<GraphManifest, 'lastId' | 'count'>): string {
  return `passages-${lastId}-${count}.hnsw`;
}

/** Puts a manifest in place, in one step. */
export function writeManifest(folder: string, content: GraphManifest): void {
  const temporary = join(folder, `${NAME}.${process.pid}.tmp`);
  writeFileSync(temporary, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(temporary, join(folder, NAME));
}

/** How much of a file is read at a time, bytes: a graph may be larger than a buffer can be. */
const PART = 1 << 20;

/** SHA-256 of a file, hexadecimal. */
export function checksumOf(file: string): string {
  const hash = createHash('sha256');
  const part = Buffer.allocUnsafe(PART);
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const read = readSync(descriptor, part);
      if (read === 0) return hash.digest('hex');
      hash.update(part.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
