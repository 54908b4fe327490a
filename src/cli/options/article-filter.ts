import type { Command } from 'commander';
import { isCalendarDate } from '../../dating/is-calendar-date.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { ArticleFilter, GivenPeriod } from '../../library/index.js';
import { repeatedOption } from './filled-option.js';

/** The options that choose among articles by where they come from, as commander gives them. */
export interface OriginOptions {
  readonly file?: readonly string[];
  readonly publisher?: readonly string[];
}

/** The options that bound a period, as commander gives them. */
export interface PeriodOptions {
  readonly since?: string;
  readonly until?: string;
}

/** The options that choose among articles, as commander gives them. */
export type FilterOptions = OriginOptions & PeriodOptions;

const DATE_FORMS = 'a date as YYYY-MM-DD, YYYY-MM or YYYY';

/** Adds the options that choose among articles. */
export function addFilterOptions(command: Command): Command {
  return addOriginOptions(command)
    .option(
      '--since <date>',
      'only articles from this day, month or year on',
      dateOption('--since'),
    )
    .option('--until <date>', 'only articles up to this day, month or year', dateOption('--until'));
}

/** Adds the options that choose among articles by where they come from. */
export function addOriginOptions(command: Command): Command {
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
    );
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
  return { ...originFilterOf(options), ...(await periodOf(options)) };
}

/** The filter that the options stand for which choose by origin. */
export function originFilterOf({ file, publisher }: OriginOptions): ArticleFilter {
  return {
    ...(file === undefined ? {} : { files: file }),
    ...(publisher === undefined ? {} : { publishers: publisher }),
  };
}

/**
 * First and last day that the options stand for, those that are given. A month or year begins with its first day and
 * ends with its last.
 * @throws FootnoteError `option/invalid` where the period ends before it begins
 */
export async function periodOf(
  options: PeriodOptions,
): Promise<Pick<ArticleFilter, 'since' | 'until'>> {
  const { since, until } = await readOptions(options);
  return { ...(since === null ? {} : { since }), ...(until === null ? {} : { until }) };
}

async function readOptions(options: PeriodOptions): Promise<GivenPeriod> {
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
