import { onTestFinished } from 'vitest';
import type { PassageEncoder } from '../../../src/embedding/index.js';
import type { LibraryReader, LibraryStore, LibraryWriter } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';

/** Gives a place for a library that does not exist yet. */
export type OpenStore = () => Promise<LibraryStore>;

/** A library with its corpus and model set, open for writing and reading until the test ends. */
export interface OpenLibrary {
  readonly store: LibraryStore;
  readonly encoder: PassageEncoder;
  readonly writer: LibraryWriter;
  readonly reader: LibraryReader;
}

/** Makes a library in a new place. */
export async function openLibrary(
  openStore: OpenStore,
  encoder: PassageEncoder = createHashEncoder(64),
): Promise<OpenLibrary> {
  const store = await openStore();
  const writer = await openWriter(store);
  await writer.prepare({ corpus: '/corpus', model: encoder.identity });
  return { store, encoder, writer, reader: await openReader(store) };
}

/** A writer that is closed when the test ends, if not before. */
export async function openWriter(store: LibraryStore): Promise<LibraryWriter> {
  const writer = await store.openWriter();
  onTestFinished(() => writer.close());
  return writer;
}

/** A reader that is closed when the test ends, if not before. */
export async function openReader(store: LibraryStore): Promise<LibraryReader> {
  const reader = await store.openReader();
  onTestFinished(() => reader.close());
  return reader;
}
