import { type FaultyRequest, isMeant } from './faults.js';

/** A request that came in. */
export interface SeenRequest extends FaultyRequest {
  /** The status it was answered with; null where the connection was cut. */
  readonly status: number | null;
  /** The kind of fault that was injected; null for none. */
  readonly fault: string | null;
}

/** What the bot asked for. */
export class RequestLog {
  readonly #seen: SeenRequest[] = [];

  /** All requests, oldest first. */
  get all(): readonly SeenRequest[] {
    return this.#seen;
  }

  add(request: SeenRequest): void {
    this.#seen.push(request);
  }

  /** How many requests a pattern means: `POST /channels/*\/messages`, where a star stands for anything. */
  count(route: string): number {
    return this.#seen.filter((request) => isMeant(route, request)).length;
  }

  /** How many requests came, by method and path with stars for ids and tokens. */
  byRoute(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { method, path } of this.#seen) {
      const route = `${method} ${path.replaceAll(/\/(?:\d{15,}|[\w-]{60,})(?=\/|$)/gu, '/*')}`;
      counts.set(route, (counts.get(route) ?? 0) + 1);
    }
    return counts;
  }
}
