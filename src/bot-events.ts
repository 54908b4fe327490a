import type { Engine, EngineEvent } from './engine/index.js';
import { isFootnoteError } from './errors/footnote-error.js';
import type { Log, Metrics } from './operations/index.js';
import type { UpkeepEvent } from './upkeep/index.js';

/** Writes what happens to the engine's process into the log and the figures. */
export function observeEngine(log: Log, metrics: Metrics): (event: EngineEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'started':
        log.info('engine-started', { pid: event.pid });
        break;
      case 'ready':
        log.info('engine-ready', { pid: event.pid, milliseconds: Math.round(event.milliseconds) });
        break;
      case 'unready':
        // Nothing is wrong while the first run of indexing goes on.
        if (isFootnoteError(event.error, 'library/missing')) log.info('engine-waits-for-library');
        else log.warn('engine-unready', { pid: event.pid, error: event.error });
        break;
      case 'hung':
        log.error('engine-hung', { pid: event.pid, abandoned: event.abandoned });
        break;
      case 'lost': {
        const { pid, code, signal, stderr, underWay, restartIn } = event;
        // What a process says as it dies may quote what it was working on.
        log.error('engine-lost', {
          pid,
          code,
          signal,
          underWay,
          restartIn,
          stderr: log.content(stderr),
        });
        metrics.engineRestarted();
      }
    }
  };
}

/** Writes what happens to the library into the log and the figures. */
export function observeUpkeep(
  log: Log,
  metrics: Metrics,
  engine: Pick<Engine, 'stats'>,
): (event: UpkeepEvent) => void {
  const measure = async () => {
    const { state } = await engine.stats();
    metrics.libraryHolds({ articles: state.articles, passages: state.passages });
  };
  return (event) => {
    switch (event.kind) {
      case 'run-finished': {
        const { added, changed, renamed, removed, skipped, articles, passages, milliseconds } =
          event.report;
        metrics.indexed('done');
        metrics.libraryHolds({ articles, passages });
        log.info('indexed', {
          added: added.length,
          changed: changed.length,
          renamed: renamed.length,
          removed: removed.length,
          skipped: skipped.length,
          articles,
          passages,
          milliseconds: Math.round(milliseconds),
        });
        break;
      }
      case 'run-stopped':
        metrics.indexed('stopped');
        log.info('indexing-stopped');
        break;
      case 'run-failed':
        metrics.indexed('failed');
        log.error('indexing-failed', { error: event.error, retryIn: event.retryIn });
        break;
      case 'run-locked':
        log.warn('library-locked', { retryIn: event.retryIn });
        // Another process keeps the library: its content is all there is to tell.
        void measure().catch(() => undefined);
        break;
      case 'watch-lost':
        log.warn('watch-lost', { loss: event.loss });
        break;
      case 'run-started':
        log.info('indexing-started', { why: event.why });
        break;
      case 'watching':
        log.debug('watching');
    }
  };
}
