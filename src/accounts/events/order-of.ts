import type { ArticleDate } from '../../corpus/index.js';

/** Where a date lies, seen from the day of writing: behind, about it, ahead; `unknown` where that day is not known. */
export type DateOrder = 'past' | 'about' | 'ahead' | 'unknown';

/** Where a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) lies, seen from the day that an article is of. */
export function orderOf(value: string, article: ArticleDate | null): DateOrder {
  if (article === null) return 'unknown';
  const length = Math.min(value.length, article.value.length);
  const [own, written] = [value.slice(0, length), article.value.slice(0, length)];
  if (own === written) return 'about';
  return own < written ? 'past' : 'ahead';
}
