import type { Command } from 'commander';
import { isCalendarDate } from '../../dating/is-calendar-date.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { ArticleFilter, GivenPeriod } from '../../library/index.js';
import { repeatedOption } from './filled-option.js';

/** The options that choose among articles, as commander gives them. */
export interface FilterOptions {
  readonly file?: readonly string[];
  readonly publisher?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

const DATE_FORMS = 'a date as YYYY-MM-DD, YYYY-MM or YYYY';

/** Adds the options that choose among articles. */
export function addFilterOptions(command: Command): Command {
  return command
    .option(
      '--file <pattern>',
      'only these files: a path, a folder or a pattern with * and ** (repeatable)',
      repeatedOption('--file', 'a path or pattern'),
    )
    .option(
      '--publisher <name>',
      'only articles of this publisher (repeatable)',
      repeatedOption('--publisher', 'a name'),
    )
    .option(
      '--since <date>',
      'only articles from this day, month or year on',
      dateOption('--since'),
    )
    .option('--until <date>', 'only articles up to this day, month or year', dateOption('--until'));
}

/**
 * A parser for an option that takes a calendar date, as precise as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @throws FootnoteError `option/invalid` (the parser)
 */
export function dateOption(option: string): (value: string) => string {
  return (value) => {
    const trimmed = value.trim();
    if (isCalendarDate(trimmed)) return trimmed;
    throw new FootnoteError('option/invalid', { option, value, expected: DATE_FORMS });
  };
}

/**
 * The filter that the options stand for. A month or year begins with its first day and ends with its last.
 * @throws FootnoteError `option/invalid` where the period ends before it begins
 */
export async function articleFilterOf(options: FilterOptions): Promise<ArticleFilter> {
  const { since, until } = await periodOf(options);
  return {
    ...(options.file === undefined ? {} : { files: options.file }),
    ...(options.publisher === undefined ? {} : { publishers: options.publisher }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  };
}

async function periodOf(options: FilterOptions): Promise<GivenPeriod> {
  const { readPeriod } = await import('../../library/index.js');
  const period = readPeriod({ since: options.since ?? null, until: options.until ?? null });
  switch (period.status) {
    case 'period':
      return period;
    case 'not a date':
      throw new FootnoteError('option/invalid', {
        option: `--${period.end}`,
        value: period.value,
        expected: DATE_FORMS,
      });
    case 'reversed':
      throw new FootnoteError('option/invalid', {
        option: '--until',
        value: period.until,
        expected: `a date that is not before --since (${period.since})`,
      });
  }
}
