import type { Timeline } from '../actors/index.js';
// Straight from its folder: the bot's process needs none of what reads the library.
import { timelineToCsv, timelineToMarkdown } from '../actors/timeline/export/index.js';
import { printableJson } from '../phrasing/index.js';
import type { MessageFile } from './message.js';

/** A timeline as files, with the events that are in them. */
export interface TimelineFiles {
  readonly timeline: Timeline;
  readonly files: readonly MessageFile[];
}

/** Bytes of a file that Discord takes everywhere: https://docs.discord.com/developers/reference#uploading-files */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Writes a timeline as Markdown, CSV and JSON, with as many of its events, the first ones, as Discord takes in files.
 * @param most bytes of one file
 */
export function timelineFiles(timeline: Timeline, most = MOST_BYTES): TimelineFiles {
  const files = [
    { name: 'timeline.md', type: 'text/markdown', text: timelineToMarkdown(timeline) },
    { name: 'timeline.csv', type: 'text/csv', text: timelineToCsv(timeline) },
    { name: 'timeline.json', type: 'application/json', text: printableJson(timeline) },
  ];
  const fits = files.every(({ text }) => Buffer.byteLength(text) <= most);
  return fits || timeline.entries.length === 0
    ? { timeline, files }
    : timelineFiles(firstHalf(timeline), most);
}

function firstHalf(timeline: Timeline): Timeline {
  const entries = timeline.entries.slice(0, Math.floor(timeline.entries.length / 2));
  const cited = new Set(entries.flatMap(({ citations }) => citations));
  return { ...timeline, entries, citations: timeline.citations.filter(({ n }) => cited.has(n)) };
}
