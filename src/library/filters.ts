import type { ArticleId } from '../corpus/index.js';

/**
 * Which articles a search may draw on. All given conditions must hold; an empty filter holds for every article.
 */
export interface ArticleFilter {
  /** Paths in the corpus folder: a whole path, a folder, or a pattern with `*` and `**`; see `pathMatcher`. */
  readonly files?: readonly string[];
  /** Paths in the same forms that a file must match as well: bounds of whoever runs Footnote, beside what is asked for. */
  readonly within?: readonly string[];
  /** Publishers, compared without regard to case. */
  readonly publishers?: readonly string[];
  /** First day, `YYYY-MM-DD`: articles that may have appeared on it or later. Undated articles do not match. */
  readonly since?: string;
  /** Last day, `YYYY-MM-DD`: articles that may have appeared on it or earlier. Undated articles do not match. */
  readonly until?: string;
  /** Articles that are left out, whatever else holds of them. */
  readonly without?: readonly ArticleId[];
}

/** Whether the filter lets every article through. */
export function isEmptyFilter(filter: ArticleFilter | undefined): boolean {
  return (
    filter === undefined ||
    ((filter.files?.length ?? 0) === 0 &&
      (filter.within?.length ?? 0) === 0 &&
      (filter.publishers?.length ?? 0) === 0 &&
      (filter.without?.length ?? 0) === 0 &&
      filter.since === undefined &&
      filter.until === undefined)
  );
}

/** The first and last day that a date of any precision may stand for: `2025-02` is 1 to 28 February 2025. */
export function dayBounds(value: string): readonly [first: string, last: string] {
  const [year = '0001', month, day] = value.split('-');
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined) return [value, value];
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${year}-${month}-01`, `${year}-${month}-${String(lastDay).padStart(2, '0')}`];
}
