import type {
  IndexingOrder,
  IndexingOutcome,
  IndexProgress,
  IndexReport,
} from '../../src/library/index.js';
import type { FolderEvents, StartRun, WatchFolder } from '../../src/upkeep/index.js';

/** A report of a run over an empty folder. */
export function sampleReport(changes: Partial<IndexReport> = {}): IndexReport {
  return {
    added: [],
    changed: [],
    renamed: [],
    removed: [],
    unchanged: 0,
    skipped: [],
    ignored: 0,
    articles: 0,
    passages: 0,
    embedded: 0,
    reused: 0,
    vectorIndex: { action: 'kept' },
    milliseconds: 1,
    ...changes,
  };
}

/** A run that ends when the test says so. */
export interface FakeRun {
  readonly order: IndexingOrder;
  readonly progress: (progress: IndexProgress) => void;
  end(outcome: IndexingOutcome | Error): void;
}

/** Starts runs that do nothing; a run that is told to stop stops. */
export class FakeRuns {
  readonly started: FakeRun[] = [];

  readonly start: StartRun = (order, progress) => {
    let end: FakeRun['end'] = () => undefined;
    const outcome = new Promise<IndexingOutcome>((resolve, reject) => {
      end = (how) => (how instanceof Error ? reject(how) : resolve(how));
    });
    this.started.push({ order, progress, end });
    return { outcome, stop: () => end({ status: 'stopped' }) };
  };

  /** Ends the last run that was started. */
  end(how: IndexReport | Error = sampleReport()): void {
    this.started.at(-1)?.end(how instanceof Error ? how : { status: 'done', report: how });
  }
}

/** Folders that change when the test says so. */
export class FakeFolders {
  readonly watched: string[] = [];
  closed = 0;
  #events: FolderEvents | null = null;

  readonly watch: WatchFolder = (folder, events) => {
    this.watched.push(folder);
    this.#events = events;
    return {
      close: async () => {
        this.closed += 1;
      },
    };
  };

  /** What the folder that was watched last tells. */
  get tells(): FolderEvents {
    if (this.#events === null) throw new Error('no folder is watched');
    return this.#events;
  }
}
