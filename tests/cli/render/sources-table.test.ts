import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderSources } from '../../../src/cli/render/sources-table.js';
import type { CorpusPath } from '../../../src/corpus/index.js';
import { ENDLESS, HOSTILE, PAGES, sampleSummary } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const undated = sampleSummary({
  publisher: null,
  record: 'brief-7',
  passages: 1,
  dating: { status: 'undated', why: 'no year' },
});

describe('renderSources', () => {
  it('lists articles in a table', () => {
    expect(renderSources([sampleSummary(), undated], { width: 80, colour: false })).toBe(
      [
        'Date        Article                  Publisher    Passages',
        '2025-03-05  news/talks.md            Levant Wire         3',
        'stated      Talks resume in Doha',
        'undated     news/talks.md (brief-7)  —                   1',
        '            Talks resume in Doha',
        '',
        '2 articles',
      ].join('\n'),
    );
  });

  it('lists them one below the other on a narrow page', () => {
    expect(renderSources([sampleSummary(), undated], { width: 40, colour: false })).toBe(
      [
        'news/talks.md',
        '  Talks resume in Doha',
        '  Levant Wire, 5 March 2025, 3 passages',
        '',
        'news/talks.md (brief-7)',
        '  Talks resume in Doha',
        '  undated, 1 passage',
        '',
        '2 articles',
      ].join('\n'),
    );
  });

  it('tells how a date was inferred', () => {
    const why = '“March 5” in its text; the year from talks.txt, which is dated 6 March 2025';
    const inferred = sampleSummary({
      dating: {
        status: 'dated',
        date: { value: '2025-03-05', precision: 'day', basis: 'inferred', why },
      },
    });
    expect(renderSources([inferred], { width: 100, colour: false })).toMatch(
      /\ninferred {4}Talks resume in Doha\n {12}dated by “March 5” in its text; the year from/u,
    );
    expect(renderSources([inferred], { width: 40, colour: false })).toContain(
      '  dated by “March 5” in its text; the\n',
    );
  });

  it('says that there is none', () => {
    expect(renderSources([], { width: 80, colour: false })).toBe('No article found.');
  });

  it.each([...PAGES, { width: 64, colour: false }])(
    'keeps to a page of $width columns, and drops nothing of a long name',
    (page) => {
      const long = sampleSummary({
        path: ENDLESS as CorpusPath,
        title: HOSTILE.repeat(5),
        publisher: ENDLESS,
      });
      const text = renderSources([sampleSummary(), long], page);
      expectPrintable(text, page);
      expect(text).not.toContain('…');
      const kept = stripVTControlCharacters(text).match(/long-/gu)?.length ?? 0;
      expect(kept).toBeGreaterThan(50);
    },
  );
});
