import { parentPort, workerData } from 'node:worker_threads';
import { createPassageEncoder } from '../../embedding/index.js';
import { packError } from '../../errors/error-transfer.js';
import type { Recognizer } from '../../recognition/index.js';
import { RECOGNIZER_VERSION } from '../../recognition/version.js';
import { SqliteLibrary } from '../sqlite/sqlite-library.js';
import { lazyRecognizer } from './actors/lazy-recognizer.js';
import { indexCorpus } from './index-corpus.js';
import type { IndexingMessage, IndexingOrder } from './start-indexing.js';

// A worker of its own keeps reading, splitting and storing away from the thread that talks to people.
const order = workerData as IndexingOrder;
const stop = new AbortController();
const post = (message: IndexingMessage) => parentPort?.postMessage(message);

parentPort?.on('message', () => stop.abort());

/** The rules with their gazetteers. */
async function openRecognizer(): Promise<Recognizer> {
  const { createRuleRecognizer } = await import('../../recognition/index.js');
  const { loadGazetteers } = await import('../../names/gazetteers/index.js');
  return createRuleRecognizer(loadGazetteers());
}

try {
  const encoder = await createPassageEncoder(order.embedding);
  const recognizer = lazyRecognizer(RECOGNIZER_VERSION, openRecognizer);
  try {
    const report = await indexCorpus({
      corpus: order.corpus,
      store: new SqliteLibrary(order.library),
      encoder,
      recognizer,
      tokens: order.embedding.tokenVectors,
      rebuild: order.rebuild,
      now: () => new Date(),
      onProgress: (progress) => post({ kind: 'progress', progress }),
      signal: stop.signal,
    });
    post({ kind: 'done', report });
  } finally {
    await Promise.all([encoder.close(), recognizer.close()]);
  }
} catch (error) {
  post(stop.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error: packError(error) });
} finally {
  parentPort?.close();
}
