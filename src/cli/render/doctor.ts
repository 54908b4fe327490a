import { counted, printable } from '../../phrasing/index.js';
import type { CheckResult } from '../doctor/check.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** Lays out checks, one after the other, each with what to do where something is to be done. */
export function renderChecks(checks: readonly CheckResult[], page: Page): string {
  const failed = checks.filter(({ status }) => status === 'fail').length;
  const warned = checks.filter(({ status }) => status === 'warn').length;
  const verdict =
    failed + warned === 0
      ? 'All is well.'
      : `${counted(failed, 'failure')}, ${counted(warned, 'warning')}.`;
  return [...checks.map((check) => renderCheck(check, page)), '', verdict].join('\n');
}

function renderCheck({ name, status, detail, remedy }: CheckResult, page: Page): string {
  const ink = inkFor(page);
  const colours = { ok: ink.green, warn: ink.yellow, fail: ink.red } as const;
  const [first = '', ...rest] = wrapProse(`${name}: ${printable(detail)}`, page, {
    first: status.padEnd(6),
    rest: ' '.repeat(6),
  }).split('\n');
  const lines = [
    colours[status](first.slice(0, status.length)) + first.slice(status.length),
    ...rest,
  ];
  return remedy === null
    ? lines.join('\n')
    : [...lines, wrapProse(ink.bold(printable(remedy)), page, indentBy(6))].join('\n');
}
