import type { Command } from 'commander';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { ArticleFilter } from '../../library/index.js';
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
  const { dayBounds } = await import('../../library/index.js');
  const since = options.since === undefined ? undefined : dayBounds(options.since)[0];
  const until = options.until === undefined ? undefined : dayBounds(options.until)[1];
  if (since !== undefined && until !== undefined && until < since) {
    throw new FootnoteError('option/invalid', {
      option: '--until',
      value: options.until ?? until,
      expected: `a date that is not before --since (${since})`,
    });
  }
  return {
    ...(options.file === undefined ? {} : { files: options.file }),
    ...(options.publisher === undefined ? {} : { publishers: options.publisher }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

function isCalendarDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that the month does not have rolls over into the next one, or gives no date at all.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
