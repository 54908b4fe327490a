import { isSecretName, MASKED, type Mask } from '../phrasing/index.js';
import { requestFaultOf } from './request-fault.js';

/** What JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | JsonFields;

interface JsonFields {
  readonly [name: string]: Json;
}

/** How deep a value is shown, how much of each list or text, and how many values in all. */
const DEPTH = 8;
const ITEMS = 50;
const CHARACTERS = 8000;
const VALUES = 1000;

/**
 * Fields as they may stand in a log: without secrets at any depth, bounded, and as plain JSON. Those without a value are
 * left out. Errors are shown with their causes. Objects of other classes are named but not shown: nobody knows what they
 * carry. Never throws.
 */
export function loggableFields(
  fields: Readonly<Record<string, unknown>>,
  mask: Mask,
): Readonly<Record<string, unknown>> {
  return new Presentation(mask).fields(fields, 0);
}

/** One walk through a value. */
class Presentation {
  readonly #mask: Mask;
  #left = VALUES;

  constructor(mask: Mask) {
    this.#mask = mask;
  }

  fields(fields: Readonly<Record<string, unknown>>, depth: number): JsonFields {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(
      present.slice(0, ITEMS).map(([name, value]) => {
        const isHidden = isSecretName(name) && holdsText(value);
        return [this.#text(name), isHidden ? MASKED : this.#value(value, depth + 1)];
      }),
    );
  }

  #value(value: unknown, depth: number): Json {
    this.#left -= 1;
    if (this.#left < 0) return '[more]';
    switch (typeof value) {
      case 'string':
        return this.#text(value);
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : String(value);
      case 'bigint':
        return String(value);
      case 'object':
        return value === null ? null : this.#readable(value, depth);
      default:
        return `[${typeof value}]`;
    }
  }

  #readable(value: object, depth: number): Json {
    if (depth > DEPTH) return '[deeper]';
    try {
      return this.#object(value, depth);
    } catch {
      // Whatever a getter or a proxy throws, the event itself must not be lost.
      return '[unreadable]';
    }
  }

  #object(value: object, depth: number): Json {
    if (value instanceof Error) return this.fields(partsOf(value), depth);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof URL) return this.#text(value.href);
    if (value instanceof Set) return this.#list([...value], depth);
    if (Array.isArray(value)) return this.#list(value, depth);
    if (value instanceof Map) {
      const named = [...value].map(([name, item]) => [String(name), item] as const);
      return this.fields(Object.fromEntries(named), depth);
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === null || prototype === Object.prototype;
    return isPlain ? this.fields({ ...value }, depth) : `[${value.constructor.name}]`;
  }

  #list(items: readonly unknown[], depth: number): Json {
    return items.slice(0, ITEMS).map((item) => this.#value(item, depth + 1));
  }

  /** A text without secrets, which are taken out first so that none is cut in two. */
  #text(text: string): string {
    const masked = this.#mask(text);
    return masked.length <= CHARACTERS ? masked : `${masked.slice(0, CHARACTERS)}…`;
  }
}

/** Numbers and switches may be named like a secret: of tokens there can be many. */
function holdsText(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** What is shown of an error. Its other fields may hold anything. */
function partsOf(error: Error): Readonly<Record<string, unknown>> {
  const { code, errors } = error as Error & Readonly<Record<string, unknown>>;
  const { cause } = error;
  const stack = framesOf(error);
  const fault = requestFaultOf(error);
  if (fault !== null) return { ...fault, stack, cause };
  return {
    name: error.name,
    message: error.message,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    stack,
    cause,
    errors: Array.isArray(errors) ? errors : undefined,
  };
}

/** Where an error was thrown. The head of a stack repeats the message, of which less may be shown. */
function framesOf({ stack }: Error): string | undefined {
  const frames = stack?.split('\n').filter((line) => /^\s+at /u.test(line)) ?? [];
  return frames.length === 0 ? undefined : frames.join('\n');
}
