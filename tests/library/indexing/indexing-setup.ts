import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PassageEncoder } from '../../../src/embedding/index.js';
import {
  type IndexingTask,
  type IndexReport,
  indexCorpus,
  isCurrent,
  type LibraryStore,
  type LibraryWriter,
  SqliteLibrary,
} from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { libraryFolder } from '../library-folder.js';
import { silentRecognizer } from '../sample-recognizer.js';

/** What files hold, by their paths in a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** An encoder that notes every text it encodes: the segments of each, joined by ` | `. */
export interface NotingEncoder extends PassageEncoder {
  readonly encoded: string[];
}

/** A hash encoder that notes what it encodes. */
export function notingEncoder(dimension = 64): NotingEncoder {
  const encoder = createHashEncoder(dimension);
  const encoded: string[] = [];
  return {
    ...encoder,
    encoded,
    encodePassages: (inputs, options) => {
      encoded.push(...inputs.map(({ segments }) => segments.join(' | ')));
      return encoder.encodePassages(inputs, options);
    },
  };
}

/** A corpus, a library and an encoder, and a way to bring the library up to date. */
export interface IndexingSetup {
  readonly corpus: string;
  readonly store: SqliteLibrary;
  readonly encoder: NotingEncoder;
  /** Runs the indexer; the encoder has noted the texts of this run only. */
  run(changes?: Partial<IndexingTask>): Promise<IndexReport>;
}

/** Makes a corpus of these files and a place for its library. */
export async function indexingSetup(files: Files): Promise<IndexingSetup> {
  const corpus = await libraryFolder();
  await writeFiles(corpus, files);
  const store = new SqliteLibrary(await libraryFolder());
  const encoder = notingEncoder();
  return {
    corpus,
    store,
    encoder,
    run: (changes = {}) => {
      encoder.encoded.length = 0;
      return indexCorpus({
        corpus,
        store,
        encoder,
        recognizer: silentRecognizer,
        tokens: true,
        rebuild: false,
        now: () => new Date('2025-03-06T10:00:00Z'),
        ...changes,
      });
    },
  };
}

/** Whether the library of a setup is up to date, by what its runs use unless they are told otherwise. */
export function current(
  { corpus, store }: IndexingSetup,
  changes: { readonly tokens?: boolean; readonly recognizer?: string } = {},
): Promise<boolean> {
  return isCurrent(store, {
    corpus,
    tokens: true,
    recognizer: silentRecognizer.version,
    ...changes,
  });
}

/** A store whose writers call `note` with the name of each method before it runs. */
export function notingStore(store: LibraryStore, note: (method: string) => void): LibraryStore {
  return {
    place: store.place,
    openReader: () => store.openReader(),
    openWriter: async () =>
      new Proxy(await store.openWriter(), {
        get(writer, name) {
          const method: unknown = Reflect.get(writer, name);
          if (typeof method !== 'function') return method;
          return (...values: unknown[]) => {
            note(String(name));
            return Reflect.apply(method, writer, values);
          };
        },
      }) satisfies LibraryWriter,
  };
}
