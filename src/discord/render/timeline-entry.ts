import type { TimelineEntry } from '../../actors/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import { grouped } from '../../phrasing/index.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { bold } from './emphasis.js';
import { markersOf } from './statement.js';

/** Most characters of each part. */
const MOST = { name: 30, why: 60 } as const;

/** Those named with an event; the rest are counted. */
const MOST_ACTORS = 2;

/**
 * An event below its month or year: the day where it is known, the sentence, its sources; in small print whether it was still to come
 * when it was told, how its date is known where it was worked out, and who is named.
 * @param most characters of the sentence
 */
export function timelineEntry(entry: TimelineEntry, most: number): Markdown {
  const { date, text, citations } = entry;
  const words = joined([shorten(text, most), markersOf(citations)], ' ');
  const details = detailsOf(entry);
  return joined(
    [
      md`- ${joined([bold(plain(dayOf(date))), words], ' · ')}`,
      details === '' ? md`` : md`-# ${details}`,
    ],
    '\n',
  );
}

/** "5 February"; nothing where no day is known: the month or year above says all that there is. */
function dayOf({ value, precision }: TimelineEntry['date']): string {
  return precision === 'day' ? formatCalendarDate(value).replace(/ \d{4}$/u, '') : '';
}

function detailsOf({ date, isPlanned, actors }: TimelineEntry): Markdown {
  const named = actors.slice(0, MOST_ACTORS).map(({ name }) => shorten(name, MOST.name));
  const more = actors.length - named.length;
  return joined(
    [
      isPlanned ? md`planned at the time` : md``,
      date.basis === 'inferred' ? md`date inferred: ${shorten(date.why, MOST.why)}` : md``,
      joined([...named, ...(more > 0 ? [plain(`${grouped(more)} more`)] : [])], ', '),
    ],
    ' · ',
  );
}
