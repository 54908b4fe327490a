import type { SkippedFile } from '../corpus/index.js';
import type { LibraryReader, LibraryState } from './library.js';
import type { ArticleSummary } from './records.js';

/** How many articles have a property. */
export interface Tally {
  /** Null for the articles in which it is not known. */
  readonly name: string | null;
  readonly articles: number;
}

/** What `footnote stats` tells of a library. */
export interface LibraryStats {
  /** The library's folder. */
  readonly library: string;
  readonly state: LibraryState;
  /** Most articles first. */
  readonly publishers: readonly Tally[];
  readonly languages: readonly Tally[];
  readonly dates: {
    readonly stated: number;
    readonly inferred: number;
    readonly undated: number;
    /** As precise as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where no article is dated. */
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  /** Files that were read and hold no article. */
  readonly skipped: readonly SkippedFile[];
}

/** Gathers what `footnote stats` tells of a library. */
export async function gatherStats(reader: LibraryReader, library: string): Promise<LibraryStats> {
  const [state, articles, files] = await Promise.all([
    reader.state(),
    reader.articles(),
    reader.files(),
  ]);
  return {
    library,
    state,
    publishers: tally(articles.map(({ publisher }) => publisher)),
    languages: tally(articles.map(({ language }) => language)),
    dates: summariseDates(articles),
    skipped: files.flatMap(({ path, skipped }) => (skipped === null ? [] : [{ path, ...skipped }])),
  };
}

function tally(names: readonly (string | null)[]): Tally[] {
  const counts = new Map<string | null, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || (a.name ?? '').localeCompare(b.name ?? '', 'en'));
}

function summariseDates(articles: readonly ArticleSummary[]): LibraryStats['dates'] {
  const dates = articles.flatMap(({ dating }) => (dating.status === 'dated' ? [dating.date] : []));
  const values = dates.map(({ value }) => value).sort();
  const stated = dates.filter(({ basis }) => basis === 'stated').length;
  return {
    stated,
    inferred: dates.length - stated,
    undated: articles.length - dates.length,
    earliest: values[0] ?? null,
    latest: values.at(-1) ?? null,
  };
}
