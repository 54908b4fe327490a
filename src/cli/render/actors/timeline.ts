import type { Timeline, TimelineEntry } from '../../../actors/index.js';
import { describeExtent, titleOf } from '../../../actors/timeline/export/index.js';
import { formatCalendarDate } from '../../../dating/format-calendar-date.js';
import { printable } from '../../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from '../page.js';
import {
  footnoted,
  renderFootnotes,
  renderItem,
  renderSection,
  renderSections,
} from './footnoted.js';

/** Lays out what happened when, by date, as precisely as each is known, with all sources. */
export function renderTimeline(timeline: Timeline, page: Page): string {
  const { entries, citations } = timeline;
  const ink = inkFor(page);
  const head = [ink.bold(printable(titleOf(timeline))), ...describeExtent(timeline)]
    .map((line) => wrapProse(line, page))
    .join('\n');
  return renderSections([
    head,
    ...byDate(entries).map((same) => renderDate(same, page)),
    renderFootnotes(citations, page),
  ]);
}

function renderDate(entries: readonly TimelineEntry[], page: Page): string {
  const date = formatCalendarDate(entries[0]?.date.value ?? '');
  return renderSection(
    date,
    entries.map((entry) => renderEntry(entry, page)),
    page,
  );
}

function renderEntry({ text, date, isPlanned, citations }: TimelineEntry, page: Page): string {
  const ink = inkFor(page);
  const marks = [
    ...(isPlanned ? [ink.yellow('planned at the time')] : []),
    ...(date.basis === 'inferred' ? [ink.dim(`date inferred: ${printable(date.why)}`)] : []),
  ];
  const line = footnoted(printable(text), citations, page);
  return renderItem(marks.length === 0 ? line : `${line} (${marks.join('; ')})`, page);
}

/** Entries parted wherever the date changes. */
function byDate(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const parts: TimelineEntry[][] = [];
  for (const entry of entries) {
    const last = parts.at(-1);
    if (last?.[0]?.date.value === entry.date.value) last.push(entry);
    else parts.push([entry]);
  }
  return parts;
}
