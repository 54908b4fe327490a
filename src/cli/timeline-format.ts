import { extname } from 'node:path';
import type { Timeline } from '../actors/index.js';
import type { Page } from './render/index.js';

/** The forms that a timeline can be had in. */
export const TIMELINE_FORMATS = ['text', 'markdown', 'csv', 'json', 'svg', 'html'] as const;

/** A form that a timeline can be had in. */
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, TimelineFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.json': 'json',
  '.svg': 'svg',
  '.html': 'html',
  '.htm': 'html',
};

/** The format that a file's name asks for; `text` where its ending is none of a format. */
export function formatOfFile(path: string): TimelineFormat {
  return BY_EXTENSION[extname(path).toLowerCase()] ?? 'text';
}

/** Writes a timeline out as the whole text of a file. Only `text` depends on the page. */
export async function formatTimeline(
  timeline: Timeline,
  format: TimelineFormat,
  page: Page,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { renderTimeline } = await import('./render/actors/index.js');
      return `${renderTimeline(timeline, page)}\n`;
    }
    case 'markdown': {
      const { timelineToMarkdown } = await import('../actors/timeline/export/index.js');
      return timelineToMarkdown(timeline);
    }
    case 'csv': {
      const { timelineToCsv } = await import('../actors/timeline/export/index.js');
      return timelineToCsv(timeline);
    }
    case 'json': {
      const { printableJson } = await import('../phrasing/index.js');
      return `${printableJson(timeline)}\n`;
    }
    case 'svg': {
      const { renderTimelineSvg } = await import('./render/timeline-picture/index.js');
      return renderTimelineSvg(timeline);
    }
    case 'html': {
      const { renderTimelineHtml } = await import('./render/timeline-picture/index.js');
      return renderTimelineHtml(timeline);
    }
  }
}
