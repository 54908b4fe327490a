import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import {
  type Engine,
  type EngineConfig,
  type EngineEvent,
  type EngineOptions,
  startEngine,
} from '../../src/engine/index.js';
import { bundledModel } from '../embedding/bundled-model.js';

/** An engine with what it told of itself. */
export interface RecordedEngine {
  readonly engine: Engine;
  readonly events: EngineEvent[];
  /** Waits until the engine has told of something `count` times; gives back the last. */
  until<Kind extends EngineEvent['kind']>(
    kind: Kind,
    count?: number,
  ): Promise<Extract<EngineEvent, { kind: Kind }>>;
}

/** A configuration over a corpus and a library. */
export function configOf(corpus: string, library: string): EngineConfig {
  return {
    corpus,
    library,
    embedding: bundledModel({ workers: 1 }),
    search: { threads: 1 },
    chat: null,
  };
}

/** Starts an engine that ends with the test. */
export function startRecorded(options: EngineOptions): RecordedEngine {
  const events: EngineEvent[] = [];
  const engine = startEngine({ ...options, onEvent: (event) => events.push(event) });
  onTestFinished(() => engine.close());
  return {
    engine,
    events,
    until: async (kind, count = 1) => {
      for (;;) {
        const told = events.filter((event) => isOf(event, kind));
        const wanted = told[count - 1];
        if (wanted !== undefined) return wanted;
        await sleep(5);
      }
    },
  };
}

function isOf<Kind extends EngineEvent['kind']>(
  event: EngineEvent,
  kind: Kind,
): event is Extract<EngineEvent, { kind: Kind }> {
  return event.kind === kind;
}

/** Whether a process is there. */
export function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
