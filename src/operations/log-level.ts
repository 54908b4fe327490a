/** How much a log may be told to write, from the least to the most. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** How much is written. */
export type LogLevel = (typeof LOG_LEVELS)[number];
