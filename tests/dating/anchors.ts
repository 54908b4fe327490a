import type { ArticleDate } from '../../src/corpus/index.js';

/** The date of an article that states it, to the precision that `value` has. */
export function articleDated(value: string): ArticleDate {
  const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day';
  return { value, precision, basis: 'stated', why: 'front matter' };
}
