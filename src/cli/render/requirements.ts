import type { RequirementCheck } from '../../evaluation/index.js';
import { printable } from '../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Lays out which requirements were met, one a line. */
export function renderRequirements(checks: readonly RequirementCheck[], page: Page): string {
  const ink = inkFor(page);
  return checks
    .map(({ metric, least, set, value, met }) => {
      const mark = met ? ink.green('met') : ink.red('missed');
      const measured = value === null ? 'nothing to measure' : value.toFixed(4);
      return wrapProse(`${mark}: ${metric} >= ${least} on ${printable(set)}: ${measured}`, page);
    })
    .join('\n');
}
