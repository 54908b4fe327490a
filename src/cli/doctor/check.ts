/** How a check ended: `warn` is for what works but wants attention. */
export type CheckStatus = 'ok' | 'warn' | 'fail';

/** What came of a check. */
export interface CheckResult {
  /** What was checked, in a few words. */
  readonly name: string;
  readonly status: CheckStatus;
  /** What was found. */
  readonly detail: string;
  /** What to do about it; null where nothing needs doing. */
  readonly remedy: string | null;
}

/** A check that found nothing to do. */
export function ok(name: string, detail: string): CheckResult {
  return { name, status: 'ok', detail, remedy: null };
}

/** A check that found something that works but wants attention. */
export function warn(name: string, detail: string, remedy: string | null): CheckResult {
  return { name, status: 'warn', detail, remedy };
}

/** A check that found something that does not work. */
export function fail(name: string, detail: string, remedy: string | null): CheckResult {
  return { name, status: 'fail', detail, remedy };
}
