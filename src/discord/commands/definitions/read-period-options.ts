import { type ArticleFilter, readPeriod } from '../../../library/index.js';
import type { Outcome } from '../../desk.js';
import { notice } from '../../notice.js';

/** Reads the ends of a period, which may both be open. Notices: `not-a-date`, `dates-reversed`. */
export function readPeriodOptions(given: {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}): Outcome<Pick<ArticleFilter, 'since' | 'until'>> {
  const period = readPeriod({ since: filled(given.since), until: filled(given.until) });
  switch (period.status) {
    case 'not a date':
      return {
        status: 'refused',
        notice: notice('not-a-date', { option: period.end, value: period.value }),
      };
    case 'reversed':
      return {
        status: 'refused',
        notice: notice('dates-reversed', { since: period.since, until: period.until }),
      };
    case 'period':
      return {
        status: 'done',
        value: {
          ...(period.since === null ? {} : { since: period.since }),
          ...(period.until === null ? {} : { until: period.until }),
        },
      };
  }
}

/** An option without white space around it; null where nothing else is in it. */
export function filled(value = ''): string | null {
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}
