import type { AppearanceRecord } from '../../library/index.js';

/** Articles in a month (`YYYY-MM`). */
export interface MonthlyArticles {
  readonly month: string;
  readonly articles: number;
}

/** Months that are counted one by one at most; before them nothing is shown. */
const MOST_MONTHS = 240;

/**
 * Articles by month, from the first to the last month with any, empty months between them included; undated articles are
 * left out.
 */
export function activityOf(appearances: readonly AppearanceRecord[]): MonthlyArticles[] {
  const counts = new Map<string, number>();
  for (const { published } of appearances) {
    if (published === null) continue;
    const month = published.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months = [...counts.keys()].sort();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = Math.max(numberOf(first), numberOf(last) - MOST_MONTHS + 1);
  return Array.from({ length: numberOf(last) - from + 1 }, (_, place) => {
    const month = monthOf(from + place);
    return { month, articles: counts.get(month) ?? 0 };
  });
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
