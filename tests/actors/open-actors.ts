import { LibraryActors } from '../../src/actors/index.js';
import { indexCorpus, SqliteLibrary } from '../../src/library/index.js';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';
import { createRuleRecognizer } from '../../src/recognition/index.js';
import { createHashEncoder } from '../embedding/hash-encoder.js';

/** Indexes a corpus folder into a library with the real recogniser, and opens its actors. */
export async function openActors(corpus: string, library: string) {
  const store = new SqliteLibrary(library);
  const index = () =>
    indexCorpus({
      corpus,
      store,
      encoder: createHashEncoder(),
      recognizer: createRuleRecognizer(loadGazetteers()),
      tokens: false,
      rebuild: false,
      now: () => new Date('2025-04-01T10:00:00Z'),
    });
  await index();
  const reader = await store.openReader();
  return { actors: new LibraryActors(reader), reader, index, close: () => reader.close() };
}
