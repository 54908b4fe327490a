import { constants, setPriority } from 'node:os';
import { packError } from '../errors/error-transfer.js';
// Straight from its file: this process only starts the thread in which the work is done.
import {
  type IndexingMessage,
  type IndexingOrder,
  startIndexing,
} from '../library/indexing/start-indexing.js';
import { serveParent } from '../processes/serve-parent.js';
import { ProgressGate } from './progress-gate.js';
import type { StopIndexing } from './start-indexing-process.js';

/** Leaves the processor to whoever answers people. Threads that are started from here on inherit it. */
function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Where the system does not allow it, the run is as important as anything else.
  }
}

// The program of the indexing process: one order, then nothing but the wish that it stops.
serveParent<IndexingOrder, StopIndexing, IndexingMessage>((order, tell) => {
  stepBack();
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
