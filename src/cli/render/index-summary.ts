import type { SkippedFile } from '../../corpus/index.js';
import type { IndexReport } from '../../library/index.js';
import { counted, durationInWords, printable } from '../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Skipped files that are named one by one; a folder with more has another problem than each of them. */
const MOST_NAMED = 20;

/** Lays out what a run of indexing has done: one line of numbers, then every skipped file with the reason. */
export function renderIndexSummary(report: IndexReport, page: Page): string {
  const { skipped, renamed } = report;
  const changes = [
    `${report.added.length} new`,
    `${report.changed.length} changed`,
    ...(renamed.length === 0 ? [] : [`${renamed.length} renamed`]),
    `${report.removed.length} removed`,
  ];
  const line = [
    `${counted(report.articles, 'article')}, ${counted(report.passages, 'passage')}`,
    changes.join(', '),
    ...(skipped.length === 0 ? [] : [`${counted(skipped.length, 'file')} skipped`]),
    durationInWords(report.milliseconds),
  ].join('; ');
  return [
    wrapProse(line, page),
    ...skipped.slice(0, MOST_NAMED).map(named(page)),
    ...rest(skipped),
  ].join('\n');
}

function named(page: Page): (file: SkippedFile) => string {
  const ink = inkFor(page);
  return ({ path, reason, detail }) =>
    wrapProse(
      `${ink.yellow('skipped')} ${printable(path)}: ${reason}, ${printable(detail)}`,
      page,
      {
        first: '  ',
        rest: '    ',
      },
    );
}

function rest(skipped: readonly SkippedFile[]): string[] {
  const more = skipped.length - MOST_NAMED;
  return more > 0 ? [`  and ${counted(more, 'more file')}; footnote stats --json names all`] : [];
}
