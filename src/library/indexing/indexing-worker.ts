import { parentPort, workerData } from 'node:worker_threads';
import { createPassageEncoder } from '../../embedding/index.js';
import { packError } from '../../errors/error-transfer.js';
// Straight from its file: what recognises names is loaded only where there is something to read.
import { prepareRecognizer } from '../../recognition/prepare-recognizer.js';
import { SqliteLibrary } from '../sqlite/sqlite-library.js';
import { lazyRecognizer } from './actors/lazy-recognizer.js';
import { indexCorpus } from './index-corpus.js';
import type { IndexingMessage, IndexingOrder } from './start-indexing.js';

// A worker of its own keeps reading, splitting and storing away from the thread that talks to people.
const order = workerData as IndexingOrder;
const stop = new AbortController();
const post = (message: IndexingMessage) => parentPort?.postMessage(message);

parentPort?.on('message', () => stop.abort());

try {
  const { version, open } = await prepareRecognizer(order.recognition ?? null);
  const recognizer = lazyRecognizer(version, open);
  const encoder = await createPassageEncoder(order.embedding);
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
