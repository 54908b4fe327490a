import { formatCalendarDate } from '../../../dating/format-calendar-date.js';
import { counted, grouped } from '../../../phrasing/index.js';
import type { Timeline } from '../../timeline.js';

/** What a timeline is of: "Timeline: Adam Boehler, “hostages”". Not yet safe to show. */
export function titleOf({ actor, topic }: Pick<Timeline, 'actor' | 'topic'>): string {
  const about = [
    ...(actor === null ? [] : [actor.name]),
    ...(topic === null ? [] : [`“${topic}”`]),
  ].join(', ');
  return about === '' ? 'Timeline' : `Timeline: ${about}`;
}

/** How much a timeline shows and of what time, a sentence each; safe to show. */
export function describeExtent({
  entries,
  total,
  since,
  until,
  isCut,
  citations,
}: Timeline): string[] {
  const period = describePeriod(since, until);
  if (entries.length === 0) return [`No dated event found${period}.`];
  const shown = entries.length < total ? `${grouped(entries.length)} of ` : '';
  const files = new Set(citations.map(({ file }) => file)).size;
  return [
    `${shown}${counted(total, 'event')}${period}, from ${counted(citations.length, 'sentence')} of ${counted(files, 'file')}`,
    ...(isCut ? [CUT] : []),
  ];
}

/** What a reader is told of a timeline that is cut. */
export const CUT =
  'There are more events than can be compared: the earliest are left out. An actor, a topic or a period narrows it down.';

function describePeriod(since: string | null, until: string | null): string {
  return [
    ...(since === null ? [] : [` from ${formatCalendarDate(since)} on`]),
    ...(until === null ? [] : [` up to ${formatCalendarDate(until)}`]),
  ].join('');
}
