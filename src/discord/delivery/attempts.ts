import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiFault, apiFaultOf } from './api-fault.js';

/** How often and how patiently a request is made again. */
export interface Patience {
  /** Waits between attempts, milliseconds; there is one attempt more than waits. */
  readonly waits: readonly number[];
  /** No attempt begins later than this many milliseconds after the first. */
  readonly within: number;
  /** Milliseconds after which one attempt is given up; as many as the client has for a request where it is not said. */
  readonly each?: number;
}

/** Acknowledging counts for three seconds after the interaction was made. */
export const ACKNOWLEDGING: Patience = { waits: [50, 150, 400, 800, 1_000], within: 2_500 };

/** What was worked out is delivered although Discord stumbles for half a minute. */
export const DELIVERING: Patience = {
  waits: [300, 800, 2_000, 5_000, 10_000, 20_000],
  within: 60_000,
};

/** What is soon out of date is not repeated: newer words take its place. */
export const SKETCHING: Patience = { waits: [], within: 0, each: 10_000 };

/** What became of a request. */
export type Delivery<T> =
  | { readonly status: 'done'; readonly value: T | null }
  | { readonly status: Exclude<ApiFault, 'done' | 'transient'>; readonly error: unknown }
  | { readonly status: 'given-up'; readonly error: unknown };

/**
 * Makes a request until it succeeds, can no longer succeed, or patience is out. Only for requests that may arrive twice.
 * A repetition that Discord refuses as done counts as success, with no value.
 * @param request is given what ends it, where patience bounds one attempt
 */
export async function attempt<T>(
  request: (signal: AbortSignal | undefined) => Promise<T>,
  { waits, within, each }: Patience,
): Promise<Delivery<T>> {
  const started = performance.now();
  for (let made = 0; ; made += 1) {
    try {
      const signal = each === undefined ? undefined : AbortSignal.timeout(each);
      return { status: 'done', value: await request(signal) };
    } catch (error) {
      const fault = apiFaultOf(error);
      if (fault === 'done') return { status: 'done', value: null };
      if (fault !== 'transient') return { status: fault, error };
      const wait = waits[made];
      if (wait === undefined || performance.now() - started + wait > within) {
        return { status: 'given-up', error };
      }
      await sleep(wait);
    }
  }
}

/** Whether what failed for now may succeed with something newer. */
export function mayGoOn({ status }: Delivery<unknown>): boolean {
  return status === 'done' || status === 'given-up';
}
