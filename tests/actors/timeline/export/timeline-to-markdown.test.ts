import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { timelineToMarkdown } from '../../../../src/actors/timeline/export/index.js';
import { timelineOf } from './sample-timeline.js';

describe('timelineToMarkdown', () => {
  it('lists the events with the numbers of their sources, and the sources below', () => {
    expect(timelineToMarkdown(timelineOf('Floods hit Lima.'))).toBe(`# Timeline

1 of 3 events up to 31 December 2024, from 1 sentence of 1 file

- **May 2024** (inferred): Floods hit Lima. \\[1\\]

## Sources

1. a.txt:3-4 – “A title”, undated: “Floods hit Lima.”
`);
  });

  it('takes nothing of a text for markup', () => {
    const hostile = '<b>[x](https://a.example)</b> **_`~~ @everyone\n# ![i](www.a.example)';
    const markdown = timelineToMarkdown(timelineOf(hostile, hostile));
    const tree = JSON.stringify(fromMarkdown(markdown));
    for (const type of ['link', 'image', 'html', 'emphasis', 'inlineCode']) {
      expect(tree).not.toContain(`"type":"${type}"`);
    }
    expect(markdown).not.toMatch(/https:\/\/|www\.a|(?<!\\)@/u);
    expect(fromMarkdown(markdown).children.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'list', 'heading', 'list'],
    ]);
  });

  it('says that nothing was found', () => {
    const empty = { ...timelineOf(''), entries: [], total: 0, citations: [] };
    expect(timelineToMarkdown(empty)).toContain('No dated event found up to 31 December 2024.');
  });

  it('says that the earliest are left out', () => {
    const cut = timelineToMarkdown({ ...timelineOf('Floods hit Lima.'), isCut: true });
    expect(cut).toContain('the earliest are left out');
  });
});
