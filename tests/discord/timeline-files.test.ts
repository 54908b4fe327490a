import { describe, expect, it } from 'vitest';
import { timelineSchema } from '../../src/actors/timeline.js';
import { timelineFiles } from '../../src/discord/timeline-files.js';
import { sampleEntry, sampleTimeline } from './render/actor-samples.js';

const ENTRIES = Array.from({ length: 9 }, (_, at) =>
  sampleEntry({
    text: `Event ${at + 1} happened. ${'It took long. '.repeat(40)}`,
    citations: [at + 1],
  }),
);

describe('timelineFiles', () => {
  it('writes the whole timeline as Markdown, CSV and JSON', () => {
    const timeline = sampleTimeline(ENTRIES);
    const { files, timeline: written } = timelineFiles(timeline);
    expect(written).toEqual(timeline);
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['timeline.md', 'text/markdown'],
      ['timeline.csv', 'text/csv'],
      ['timeline.json', 'application/json'],
    ]);
    for (const { text } of files.slice(0, 2)) expect(text).toContain('Event 9 happened.');
    expect(timelineSchema.parse(JSON.parse(files[2]?.text ?? ''))).toEqual(timeline);
  });

  it('leaves out the later events, with what only they cite, where files would be too large', () => {
    const timeline = sampleTimeline(ENTRIES);
    const { files, timeline: written } = timelineFiles(timeline, 6_000);
    expect(written.entries.length).toBeGreaterThan(0);
    expect(written.entries).toEqual(timeline.entries.slice(0, written.entries.length));
    expect(written.citations).toHaveLength(written.entries.length);
    expect(written.total).toBe(9);
    for (const { text } of files) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6_000);
  });

  it('ends where not even one event fits', () => {
    expect(timelineFiles(sampleTimeline(ENTRIES), 10).timeline.entries).toEqual([]);
  });
});
