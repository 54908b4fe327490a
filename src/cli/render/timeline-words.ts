import type { Timeline } from '../../actors/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import { counted, grouped } from '../../phrasing/index.js';

/** What a timeline is of: "Timeline: Adam Boehler, “hostages”". Not yet safe to show. */
export function titleOf({ actor, topic }: Timeline): string {
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
  return [
    `${shown}${counted(total, 'event')}${period}, from ${counted(citations.length, 'sentence')} of ${counted(new Set(citations.map(({ file }) => file)).size, 'file')}`,
    ...(isCut
      ? ['There were more events than can be compared; the least told of are left out.']
      : []),
  ];
}

function describePeriod(since: string | null, until: string | null): string {
  return [
    ...(since === null ? [] : [` from ${formatCalendarDate(since)} on`]),
    ...(until === null ? [] : [` up to ${formatCalendarDate(until)}`]),
  ].join('');
}
