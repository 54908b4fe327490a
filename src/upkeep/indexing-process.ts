import { packError } from '../errors/error-transfer.js';
// Straight from its file: this process only starts the thread in which the work is done.
import {
  type IndexingMessage,
  type IndexingOrder,
  startIndexing,
} from '../library/indexing/start-indexing.js';
import { serveParent } from '../processes/serve-parent.js';
import { stepBack } from '../processes/step-back.js';
import { ProgressGate } from './progress-gate.js';
import type { StopIndexing } from './start-indexing-process.js';

/** Niceness of indexing: it leaves the processor to whoever answers people. */
const LAST = 19;

// The program of the indexing process: one order, then nothing but the wish that it stops.
serveParent<IndexingOrder, StopIndexing, IndexingMessage>((order, tell) => {
  stepBack(LAST);
  const gate = new ProgressGate();
  const run = startIndexing(order, (progress) => {
    if (gate.lets(progress, performance.now())) void tell({ kind: 'progress', progress });
  });
  const ended = run.outcome
    .then(
      (outcome): IndexingMessage =>
        outcome.status === 'done' ? { kind: 'done', report: outcome.report } : { kind: 'stopped' },
      (error: unknown): IndexingMessage => ({ kind: 'failed', error: packError(error) }),
    )
    .then(tell);
  void ended.then(() => process.disconnect());
  return {
    take: () => run.stop(),
    leave: () => {
      run.stop();
      return ended;
    },
  };
});
