import { formatCalendarDate } from '../../../dating/format-calendar-date.js';
import { datedAs, placeOf, printable } from '../../../phrasing/index.js';
import type { Timeline, TimelineEntry } from '../../timeline.js';
import { describeExtent, titleOf } from './timeline-words.js';

/** What CommonMark and GitHub's dialect of it give a meaning, inside a line. */
const MARKS = /[\\`*_{}[\]<>#|~&@!]/gu;

/**
 * A timeline as Markdown (CommonMark 0.31): a list of events with the numbers of their sources, and the sources below
 * with the exact words. Nothing in a text is taken for markup, a link or a mention.
 */
export function timelineToMarkdown(timeline: Timeline): string {
  const { entries, citations } = timeline;
  const lines = entries.map((entry) => `- ${lineOf(entry)}`);
  const sources = citations.map(({ n, file, lines: place, quote, title, publisher, date }) => {
    const about = [`“${plain(title)}”`, ...(publisher === null ? [] : [plain(publisher)])].join(
      ', ',
    );
    return `${n}. ${plain(placeOf(file, place))} – ${about}, ${datedAs(date)}: “${plain(quote)}”`;
  });
  return [
    `# ${plain(titleOf(timeline))}`,
    ...describeExtent(timeline),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(sources.length === 0 ? [] : ['## Sources', sources.join('\n')]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function lineOf({ date, text, isPlanned, citations }: TimelineEntry): string {
  const marks = [
    ...(date.basis === 'inferred' ? ['inferred'] : []),
    ...(isPlanned ? ['planned'] : []),
  ];
  const standing = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const numbers = citations.map((n) => `\\[${n}\\]`).join('');
  return `**${formatCalendarDate(date.value)}**${standing}: ${plain(text)} ${numbers}`.trimEnd();
}

function plain(text: string): string {
  return printable(text)
    .replace(MARKS, '\\$&')
    .replace(/:\/\//gu, '\\://')
    .replace(/\bwww\./giu, (found) => found.replace('.', '\\.'));
}
