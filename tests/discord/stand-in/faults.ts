/** What goes wrong with a request. Accepted means that the stand-in did what was asked before it went wrong. */
export type FaultKind =
  /** 429 for this route alone; `retryAfter` in seconds. Not accepted. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  /** 429 that stands for all routes. Not accepted. */
  | { readonly kind: 'rate-limited-globally'; readonly retryAfter: number }
  /** An error of the server, before the request was accepted. */
  | { readonly kind: 'server-error'; readonly status: 500 | 502 | 503 }
  /** An error of the server although the request was accepted. */
  | { readonly kind: 'server-error-after'; readonly status: 500 | 502 | 503 | 504 }
  /** The connection ends without an answer, before the request was accepted. */
  | { readonly kind: 'cut' }
  /** The connection ends without an answer although the request was accepted. */
  | { readonly kind: 'cut-after' }
  /** The answer to an accepted request comes late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A request as far as faults look at it. */
export interface FaultyRequest {
  readonly method: string;
  /** Without prefix and version: `/channels/1/messages`. */
  readonly path: string;
}

/** Which requests go wrong, how often and how. */
export type FaultPlan = FaultKind & {
  /** `POST /interactions/*\/callback`, where a star stands for anything, or whether a request is meant. */
  readonly route: string | ((request: FaultyRequest) => boolean);
  /** For how many requests; once where it is not said. */
  readonly times?: number;
};

/** A plan that was added, and how often it has come into effect. */
export interface AddedFault {
  readonly hits: number;
  remove(): void;
}

/** The faults that tests ask for. */
export class Faults {
  #planned: { plan: FaultPlan; hits: number }[] = [];

  /** Makes requests go wrong from now on. Of several plans for one request the first added counts. */
  add(plan: FaultPlan): AddedFault {
    const entry = { plan, hits: 0 };
    this.#planned.push(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => {
        this.#planned = this.#planned.filter((other) => other !== entry);
      },
    };
  }

  /** Lets everything go right again. */
  clear(): void {
    this.#planned = [];
  }

  /** What goes wrong with this request; null for nothing. */
  take(request: FaultyRequest): FaultKind | null {
    const entry = this.#planned.find(
      ({ plan, hits }) => hits < (plan.times ?? 1) && isMeant(plan.route, request),
    );
    if (entry === undefined) return null;
    entry.hits++;
    return entry.plan;
  }
}

/** Whether a pattern with stars, or a function, means a request. */
export function isMeant(route: FaultPlan['route'], request: FaultyRequest): boolean {
  if (typeof route === 'function') return route(request);
  const parts = route.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(`${request.method} ${request.path}`);
}
