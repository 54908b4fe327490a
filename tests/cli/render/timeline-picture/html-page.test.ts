import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderTimelineHtml } from '../../../../src/cli/render/timeline-picture/index.js';
import { sampleDate, sampleEntry, sampleReference, sampleTimeline } from '../../actor-samples.js';
import { HOSTILE, sampleCitation } from '../../samples.js';

const pageOf = (...given: Parameters<typeof sampleTimeline>) =>
  parseHTML(renderTimelineHtml(sampleTimeline(...given))).document;
const wordsOf = (node: { readonly textContent: string | null } | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('a timeline as a page', () => {
  it('is written without a mistake, needs nothing and runs nothing', () => {
    const text = renderTimelineHtml(sampleTimeline());
    const mistakes: string[] = [];
    parse(text, { onParseError: ({ code, startLine }) => mistakes.push(`${startLine}: ${code}`) });
    expect(mistakes).toEqual([]);
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(/iu);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('prefers-color-scheme: dark');
  });

  it('lists entries by year with machine-readable dates and all sources', () => {
    const document = pageOf();
    expect([...document.querySelectorAll('h2')].map(wordsOf)).toEqual(['2014', '2025', 'Sources']);
    const times = [...document.querySelectorAll('li time')];
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual([
      '2014',
      '2025-02',
      '2025-03-03',
      '2025-06-01',
    ]);
    expect([...document.querySelectorAll('li')].map(wordsOf)).toEqual([
      '2014 The harbour was built. Named: Ivana Petrova Levant Wire [1]',
      'February 2025 Repairs began. Named: Ivana Petrova news/harbour.md [2]',
      '3 March 2025 (date inferred: worked out from “Monday”) The envoy came on Monday. Named: Ivana Petrova Levant Wire [1], news/harbour.md [2]',
      '1 June 2025 (planned at the time) A ferry is to follow. Levant Wire [1]',
    ]);
    const looks = [...document.querySelectorAll('li')].map(({ className }) => className);
    expect(looks).toEqual(['year', 'month', 'day inferred', 'day planned']);
  });

  it('leads from the axis to entries, from entries to sources, and nowhere else', () => {
    const document = pageOf();
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(targets).toHaveLength(4 + 5);
    for (const target of targets) {
      expect(document.querySelectorAll(`[id="${target}"]`)).toHaveLength(1);
    }
    const others = [...document.querySelectorAll('a:not([href^="#"])')];
    expect(others.map((link) => link.getAttribute('href'))).toEqual([
      'https://levant-wire.example/talks?a=1&b=2',
    ]);
  });

  it('makes nothing of what articles hold but text', () => {
    const evil = `</style></p><script>alert(1)</script>"'><b onclick=x>${HOSTILE}`;
    const document = pageOf({
      actor: sampleReference({ name: evil }),
      topic: evil,
      entries: [
        sampleEntry({
          text: evil,
          date: { ...sampleDate('2025', 'inferred'), why: evil },
          actors: [sampleReference({ name: evil })],
        }),
      ],
      citations: [
        sampleCitation({
          title: evil,
          publisher: evil,
          file: evil,
          quote: evil,
          url: 'javascript:alert(1)',
        }),
      ],
    });
    expect(document.querySelectorAll('script, b, [onclick]')).toHaveLength(0);
    expect(document.querySelectorAll('a:not([href^="#"])')).toHaveLength(0);
    expect(wordsOf(document.querySelector('li p'))).toContain('<script>alert(1)</script>');
  });

  it('says that nothing was found', () => {
    const document = pageOf({ entries: [], total: 0, citations: [] });
    expect(wordsOf(document.querySelector('body'))).toBe('Timeline No dated event found.');
  });
});
