import type { APIButtonComponent } from 'discord.js';
import type { Timeline } from '../../actors/index.js';
import { CUT } from '../../actors/timeline/export/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { renderCitedPage } from './cited-page.js';
import { bold } from './emphasis.js';
import { actionButton } from './layout.js';
import { dossierMenu } from './menu.js';
import { nearestPage, pager } from './pager.js';
import { timelineEntry } from './timeline-entry.js';

/** Events on one page: each takes at most a tenth of what a message holds, whatever it says. */
export const EVENTS_A_PAGE = 8;

/** A page of a timeline on its way to a reader. */
export interface ShownTimeline {
  /** The id under which is kept what was asked for and what this page cites. */
  readonly said: SaidId;
  /** With the events of this page, at most {@link EVENTS_A_PAGE}. */
  readonly timeline: Timeline;
  /** From 0. */
  readonly page: number;
}

/** Room for the events, which leaves some for their sources; characters of a sentence, as many as there is room for. */
const LINES = 3100;
const SENTENCES = [300, 220, 160, 80] as const;

/** Most characters of what was asked for. */
const MOST = { name: 100, topic: 100 } as const;

/** Shows what happened month by month, each event with its sources, and offers the whole as files. */
export function renderTimeline({ said, timeline, page }: ShownTimeline): MessageBody {
  const { entries, citations, total } = timeline;
  const shown = entries.slice(0, EVENTS_A_PAGE);
  const pages = Math.max(1, Math.ceil(total / EVENTS_A_PAGE));
  const leafing = pager({
    page: nearestPage(page, pages),
    pages,
    label: 'Page',
    actionFor: (at) => ({ verb: 'turn', listing: said, page: at }),
  });
  return renderCitedPage({
    said,
    head: headOf(timeline),
    lines: linesWithin(shown),
    citations,
    menus: [dossierMenu(said, 'Open a dossier', actorsOf(timeline, shown))],
    buttons: [[...leafing, ...exportButton(said, total)]],
  });
}

/** What the timeline is of: "Timeline · Adam Boehler · “talks” · 12 events". */
export function timelineHead({ actor, topic, since, until, total }: Timeline): Markdown {
  return joined(
    [
      bold(plain('Timeline')),
      shorten(actor?.name ?? '', MOST.name),
      topic === null ? md`` : md`“${shorten(topic, MOST.topic)}”`,
      plain(periodOf(since, until)),
      plain(total === 0 ? 'no event' : counted(total, 'event')),
    ],
    ' · ',
  );
}

function headOf(timeline: Timeline): Markdown {
  const cut = md`-# ${plain(CUT)}`;
  return joined([timelineHead(timeline), timeline.isCut ? cut : md``], '\n');
}

function periodOf(since: string | null, until: string | null): string {
  if (since === null && until === null) return '';
  if (until === null) return `from ${formatCalendarDate(since ?? '')}`;
  if (since === null) return `until ${formatCalendarDate(until)}`;
  return `${formatCalendarDate(since)} to ${formatCalendarDate(until)}`;
}

/** The events below their months, the sentences shortened as far as it takes. */
function linesWithin(entries: Timeline['entries']): Markdown {
  const written = SENTENCES.map((most) => joined(byMonth(entries, most), '\n'));
  return written.find(({ length }) => length <= LINES) ?? written.at(-1) ?? md``;
}

/** Those of which only the year is known stand below that. */
function byMonth(entries: Timeline['entries'], most: number): Markdown[] {
  let month = '';
  return entries.flatMap((entry) => {
    const own = entry.date.value.slice(0, 'YYYY-MM'.length);
    const isFirst = month === '';
    const isSame = own === month;
    month = own;
    const line = timelineEntry(entry, most);
    const heading = bold(plain(formatCalendarDate(own)));
    return isSame ? [line] : [isFirst ? heading : md`\n${heading}`, line];
  });
}

/** Those who are named in the events of a page, but for whom the timeline is of. */
function actorsOf({ actor }: Timeline, entries: Timeline['entries']) {
  return entries.flatMap(({ actors }) => actors).filter(({ id }) => id !== actor?.id);
}

function exportButton(listing: SaidId, total: number): APIButtonComponent[] {
  return total === 0
    ? []
    : [actionButton({ verb: 'export', listing }, { label: 'Export', emoji: '📄' })];
}
