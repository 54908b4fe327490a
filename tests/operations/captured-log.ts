import { createLog, type Log, type LogOptions } from '../../src/operations/index.js';

/** A line of a log. */
export interface LoggedEvent {
  readonly event: string;
  readonly error?: LoggedError;
}

/** An error as it is logged. */
export interface LoggedError {
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** A log that can be read. */
export interface CapturedLog {
  readonly log: Log;
  /** All that was written. */
  written(): string;
  /** The lines as they parse. */
  events(): LoggedEvent[];
}

/** A log in memory, at five past twelve. */
export function captureLog(options: Partial<LogOptions> = {}): CapturedLog {
  const lines: string[] = [];
  const log = createLog({
    level: 'trace',
    destination: { write: (line) => lines.push(line) },
    now: () => new Date('2025-03-05T12:05:00Z'),
    ...options,
  });
  return {
    log,
    written: () => lines.join(''),
    events: () => lines.map((line) => JSON.parse(line)),
  };
}
