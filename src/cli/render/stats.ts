import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import type { LibraryStats, Tally } from '../../library/index.js';
import { grouped, sizeInWords } from '../../phrasing/index.js';
import { renderFields } from './fields.js';
import type { Page } from './page.js';

/** Publishers and languages that are named; the rest are counted. */
const MOST_NAMED = 12;

/** Lays out the figures of a library. */
export function renderStats(stats: LibraryStats, page: Page): string {
  const { state, dates, skipped } = stats;
  const { model } = state;
  const { earliest, latest } = dates;
  return renderFields(
    {
      Corpus: state.corpus ?? 'not indexed yet',
      Library: stats.library,
      Files: `${grouped(state.files)}, ${grouped(skipped.length)} of them skipped`,
      Articles: grouped(state.articles),
      Passages: grouped(state.passages),
      Publishers: listTallies(stats.publishers),
      Languages: listTallies(stats.languages),
      Period:
        earliest === null || latest === null
          ? null
          : `${formatCalendarDate(earliest)} to ${formatCalendarDate(latest)}`,
      Dates: `${grouped(dates.stated)} stated, ${grouped(dates.inferred)} inferred, ${grouped(dates.undated)} undated`,
      Model:
        model === null
          ? null
          : `${model.name} (${model.dtype}, ${model.pooling} pooling, ${model.dimension} dimensions)`,
      Vectors: grouped(state.embeddings),
      'Vector index': state.vectorIndexProblem ?? 'in use',
      'On disk': sizeInWords(state.bytes),
      'Last indexed': state.indexedAt ?? 'never finished',
    },
    page,
  );
}

function listTallies(tallies: readonly Tally[]): string | null {
  if (tallies.length === 0) return null;
  const named = tallies
    .slice(0, MOST_NAMED)
    .map(({ name, articles }) => `${name ?? 'not known'} (${grouped(articles)})`);
  const more = tallies.length - named.length;
  return [...named, ...(more > 0 ? [`${grouped(more)} more`] : [])].join(', ');
}
