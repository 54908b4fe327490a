import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderTimelineSvg } from '../../../../src/cli/render/timeline-picture/index.js';
import { sampleDate, sampleEntry, sampleReference, sampleTimeline } from '../../actor-samples.js';
import { ENDLESS, HOSTILE, sampleCitation } from '../../samples.js';
import { expectWellFormed } from './expect-well-formed.js';

const pictureOf = (...given: Parameters<typeof sampleTimeline>) =>
  parseHTML(renderTimelineSvg(sampleTimeline(...given))).document;
const wordsOf = (document: ReturnType<typeof pictureOf>) =>
  [...document.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('a timeline as SVG', () => {
  it('is one well-formed document that needs nothing else and runs nothing', () => {
    const text = renderTimelineSvg(sampleTimeline());
    expectWellFormed(text);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<script|<image|<use|href|@import|url\(|\son\w+=/iu,
    );
    expect(text).toContain('prefers-color-scheme: dark');
  });

  it('says in words what it shows', () => {
    const document = pictureOf({ actor: sampleReference() });
    expect(document.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(document.querySelector('title')?.textContent).toBe('Timeline: Ivana Petrova');
    expect(document.querySelector('desc')?.textContent).toContain(
      '4 events, from 2 sentences of 2 files 2014: The harbour was built. February 2025: Repairs began. 3 March 2025 (inferred): The envoy came on Monday.',
    );
  });

  it('draws days as dots, months and years as bars', () => {
    const axis = pictureOf().querySelector('g');
    const shapes = [...(axis?.querySelectorAll('g > title') ?? [])].map((title) => [
      title.textContent?.split(':')[0],
      title.nextElementSibling?.tagName.toLowerCase(),
    ]);
    expect(shapes).toEqual([
      ['3 March 2025 (inferred)', 'circle'],
      ['1 June 2025', 'circle'],
      ['2014', 'rect'],
      ['February 2025', 'rect'],
    ]);
  });

  it('draws a month as long as its days on the axis', () => {
    const widthOf = (value: string) => {
      const entries = [sampleDate('2025'), sampleDate(value)].map((date) => sampleEntry({ date }));
      const [, bar] = pictureOf({ entries }).querySelectorAll('g > title + rect');
      return Number(bar?.getAttribute('width'));
    };
    expect(widthOf('2025-01') / widthOf('2025-02')).toBeCloseTo(31 / 28, 2);
    expect(widthOf('2025')).toBeGreaterThan(11 * widthOf('2025-03'));
  });

  it('marks what is inferred or planned, and explains the marks it uses', () => {
    const document = pictureOf();
    expect(document.querySelectorAll('.mark.inferred')).toHaveLength(3);
    expect(document.querySelectorAll('.mark.planned')).toHaveLength(3);
    const plain = pictureOf({ entries: [sampleEntry()] });
    expect(wordsOf(plain)).toContain('a day');
    expect(wordsOf(plain).join()).not.toMatch(/inferred|planned|month/u);
  });

  it('gives every entry its date, text and all sources', () => {
    const words = wordsOf(pictureOf());
    for (const part of ['2014', 'February 2025', '3 March 2025', 'The harbour was built.']) {
      expect(words).toContain(part);
    }
    expect(words).toContain('Levant Wire [1], news/harbour.md [2]');
    expect(words).toContain(
      'Talks resume in Doha — Levant Wire, 5 March 2025 — news/talks.md:12-14',
    );
  });

  it('counts the sources that a line does not hold', () => {
    const citations = Array.from({ length: 60 }, (_, at) => sampleCitation({ n: at + 1 }));
    const entries = [sampleEntry({ citations: citations.map(({ n }) => n) })];
    const line = wordsOf(pictureOf({ entries, citations })).find((one) => one?.includes(' more'));
    const [, more] = /^(?:Levant Wire \[\d+\](?:, )?)+ and (\d+) more$/u.exec(line ?? '') ?? [];
    expect(Number(more) + (line?.match(/\[/gu)?.length ?? 0)).toBe(60);
  });

  it('writes from the right edge what is written from right to left', () => {
    const text = 'وصل وفد إلى القاهرة لإجراء محادثات. '.repeat(9);
    const document = pictureOf({ entries: [sampleEntry({ text })] });
    const lines = [...document.querySelectorAll('text[direction="rtl"] tspan')];
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map((line) => line.getAttribute('x')))).toEqual(new Set(['920']));
  });

  it('stays well-formed and within its width, whatever articles say', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(HOSTILE, ENDLESS, ']]><script>alert(1)</script>&amp;\uFFFF\uFFFE\uD800'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const date = { ...sampleDate('2025-03', 'inferred'), why: text };
        const picture = renderTimelineSvg(
          sampleTimeline({
            actor: sampleReference({ name: text }),
            topic: text,
            entries: [sampleEntry({ text, date })],
            citations: [sampleCitation({ title: text, publisher: text, file: text, quote: text })],
          }),
        );
        expectWellFormed(picture);
        expect(picture).not.toContain('<script');
      }),
      { numRuns: 60 },
    );
  });

  it('is small for nothing, and grows with what there is', () => {
    const heightOf = (count: number) => {
      const entries = Array.from({ length: count }, (_, at) =>
        sampleEntry({ date: sampleDate(`20${String(10 + (at % 16))}-03-05`) }),
      );
      return Number(
        pictureOf({ entries, total: count }).querySelector('svg')?.getAttribute('height'),
      );
    };
    expect(heightOf(0)).toBeLessThan(heightOf(3));
    expect(heightOf(3)).toBeLessThan(heightOf(60));
    expect(wordsOf(pictureOf({ entries: [], total: 0, citations: [] }))).toEqual([
      'Timeline',
      'No dated event found.',
    ]);
  });
});
