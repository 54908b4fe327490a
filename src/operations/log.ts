import { type DestinationStream, type Logger, pino } from 'pino';
import { createMask, type Mask } from '../phrasing/index.js';
import type { LogLevel } from './log-level.js';
import { loggableFields } from './loggable.js';

/** What belongs to an event. Errors may stand under any name; every line has `level`, `time` and `event` already. */
export type LogFields = Readonly<Record<string, unknown>> & {
  readonly level?: never;
  readonly time?: never;
  readonly event?: never;
};

/** What is said of words that people wrote: them, where that is switched on, or else their length in characters. */
export type LoggedContent = { readonly text: string } | { readonly length: number };

/** Where events are written down, each with a name in kebab case that stays the same. */
export interface Log {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
  /** A log that adds these fields to every event; fields of an event outrank them. */
  child(fields: LogFields): Log;
  /** What may stand in a field for words of a question, message or answer. */
  content(text: string): LoggedContent;
}

/** How a log is kept. */
export interface LogOptions {
  /** The least that is written. */
  readonly level: LogLevel;
  /** Whether what people write is written down; false by default. */
  readonly content?: boolean;
  /** Texts that are never written, such as the bot's token. */
  readonly secrets?: readonly string[];
  /** Where lines go; the standard error by default. */
  readonly destination?: { write(line: string): void };
  readonly now?: () => Date;
}

/**
 * A log of JSON lines: `level`, `time` (ISO 8601 in UTC), `event`, and its fields. No secret gets into it, wherever it
 * stands: fields named like one, the configured ones in any text, tokens in Discord's addresses.
 */
export function createLog(options: LogOptions): Log {
  const { level, content = false, secrets = [], now = () => new Date() } = options;
  const writer = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      // Errors are plain objects by the time they get here; pino would take a field of this name for one.
      serializers: { err: (value: unknown) => value },
    },
    options.destination ?? standardError(),
  );
  return new JsonLog({ writer, content, mask: createMask(secrets) }, {});
}

/** Waits until each line is written, so that none is lost when the process ends. */
function standardError(): DestinationStream {
  return pino.destination({ dest: process.stderr.fd, sync: true });
}

interface LogParts {
  readonly writer: Logger;
  readonly content: boolean;
  readonly mask: Mask;
}

class JsonLog implements Log {
  readonly #parts: LogParts;
  readonly #fields: LogFields;

  constructor(parts: LogParts, fields: LogFields) {
    this.#parts = parts;
    this.#fields = fields;
  }

  error(event: string, fields?: LogFields): void {
    this.#write('error', event, fields);
  }

  warn(event: string, fields?: LogFields): void {
    this.#write('warn', event, fields);
  }

  info(event: string, fields?: LogFields): void {
    this.#write('info', event, fields);
  }

  debug(event: string, fields?: LogFields): void {
    this.#write('debug', event, fields);
  }

  child(fields: LogFields): Log {
    return new JsonLog(this.#parts, { ...this.#fields, ...fields });
  }

  content(text: string): LoggedContent {
    return this.#parts.content ? { text } : { length: text.length };
  }

  #write(level: 'error' | 'warn' | 'info' | 'debug', event: string, fields: LogFields = {}): void {
    const { writer, mask } = this.#parts;
    if (!writer.isLevelEnabled(level)) return;
    // Not left to pino's own redaction, which knows only paths of a fixed depth and no values.
    writer[level](loggableFields({ ...this.#fields, ...fields }, mask), mask(event));
  }
}
