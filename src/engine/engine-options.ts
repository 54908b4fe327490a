import type { BackOffBounds } from '../processes/index.js';
import type { EngineConfig } from './engine-config.js';

/** What happens to the engine's process, for logs and figures. */
export type EngineEvent =
  /** A process was started; it loads what it needs. */
  | { readonly kind: 'started'; readonly pid: number | undefined }
  /** It can take questions; `milliseconds` since it was started. */
  | { readonly kind: 'ready'; readonly pid: number | undefined; readonly milliseconds: number }
  /** It runs and cannot answer: no library yet, another model. It tries again by itself. */
  | { readonly kind: 'unready'; readonly pid: number | undefined; readonly error: Error }
  /** It gave no sign of life, or leaves calls unanswered, and is being ended; `lost` follows. */
  | { readonly kind: 'hung'; readonly pid: number | undefined; readonly abandoned: number }
  /** It ended, and what was under way with it. */
  | {
      readonly kind: 'lost';
      readonly pid: number | undefined;
      readonly code: number | null;
      readonly signal: string | null;
      /** The end of what it wrote to stderr. */
      readonly stderr: string;
      /** Calls that were refused with `engine/lost`. */
      readonly underWay: number;
      /** When another one is started, in milliseconds from now. */
      readonly restartIn: number;
    };

/** The patience of an engine, in milliseconds. */
export interface EnginePatience {
  /** How long a call may take, waiting for a process included. */
  readonly call: number;
  /**
   * How long a process that is asked for a sign of life, because a call ran out of time, may say nothing: while it loads
   * what it needs, and once it has been ready. It does not depend on how long calls may take.
   */
  readonly silence: { readonly loading: number; readonly loaded: number };
  /** Pauses before another process is started. */
  readonly restart: BackOffBounds;
  /** How long a process must have lived for the pauses to begin anew. */
  readonly settled: number;
  /** How long a process may take to leave. */
  readonly leave: number;
}

/** Patience with people in mind who wait for an answer. */
export const DEFAULT_PATIENCE: EnginePatience = {
  call: 60_000,
  silence: { loading: 20_000, loaded: 5_000 },
  restart: { first: 500, most: 30_000 },
  settled: 60_000,
  leave: 1_000,
};

/** What an engine is started with. */
export interface EngineOptions {
  readonly config: EngineConfig;
  readonly onEvent?: (event: EngineEvent) => void;
  readonly patience?: Partial<EnginePatience>;
  /** The compiled program of the process; the one that comes with Footnote where not given. */
  readonly program?: URL;
}
