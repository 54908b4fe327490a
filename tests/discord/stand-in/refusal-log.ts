import type { FaultyRequest } from './faults.js';
import type { ApiRefusal } from './rules/index.js';

/** A request that broke a rule, or something that a bot may not say to the gateway. */
export interface Refusal extends FaultyRequest, ApiRefusal {
  /** The beginning of its body. */
  readonly body: string;
}

/** How much of a body a report shows. */
const BODY_SHOWN = 600;

/** What was refused because of a rule. */
export class RefusalLog {
  #kept: Refusal[] = [];

  /** Those that no test has taken, oldest first. */
  get all(): readonly Refusal[] {
    return this.#kept;
  }

  add({ method, path }: FaultyRequest, body: string, refusal: ApiRefusal): void {
    this.#kept.push({ method, path, body: body.slice(0, BODY_SHOWN), ...refusal });
  }

  /** Those so far, which then no longer count. */
  take(): readonly Refusal[] {
    const taken = this.#kept;
    this.#kept = [];
    return taken;
  }
}

/** A refusal in words. */
export function describeRefusal({ method, path, status, code, message, ...rest }: Refusal): string {
  const errors = rest.errors === undefined ? '' : `\n  ${JSON.stringify(rest.errors)}`;
  return [
    `${method} ${path} → ${status}, ${code} ${message}${errors}`,
    `  rule: ${rest.rule} (${rest.documentation})`,
    `  body: ${rest.body}`,
  ].join('\n');
}
