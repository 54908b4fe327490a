import { EXIT_CODES } from '../errors/exit-codes.js';

/** A wish to end the process in good order. */
export interface Termination {
  /** Settles with the first Ctrl-C or SIGTERM; the second ends the process at once. */
  readonly requested: Promise<null>;
  /** Gives the signals back. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Takes over the signals that ask a process to end. */
export function onTermination(): Termination {
  const asked = new AbortController();
  const listener = () => {
    if (asked.signal.aborted) process.exit(EXIT_CODES.interrupted.code);
    asked.abort();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return {
    requested: new Promise((resolve) => {
      asked.signal.addEventListener('abort', () => resolve(null), { once: true });
    }),
    release: () => {
      for (const signal of SIGNALS) process.off(signal, listener);
    },
  };
}
