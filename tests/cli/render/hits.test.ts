import { describe, expect, it } from 'vitest';
import { renderHits } from '../../../src/cli/render/hits.js';
import { ENDLESS, HOSTILE, PAGES, sampleHit, sampleSummary } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

describe('renderHits', () => {
  it('gives place, score and the signals that found a passage', () => {
    expect(renderHits([sampleHit()], { width: 80, colour: false })).toBe(
      [
        '1.  Talks resume in Doha — Levant Wire, 5 March 2025',
        '    news/talks.md:12',
        '    score 0.988 — words #2 (7.25), tokens #1 (0.91)',
        '    The envoy came on Monday.',
      ].join('\n'),
    );
  });

  it('says that there is none', () => {
    expect(renderHits([], { width: 80, colour: false })).toBe('No passage found.');
  });

  it.each(PAGES)('keeps to a page of $width columns', (page) => {
    const article = sampleSummary({ title: `${HOSTILE} ${ENDLESS}`, publisher: null });
    const hits = Array.from({ length: 11 }, () => sampleHit({ text: HOSTILE.repeat(20), article }));
    const text = renderHits(hits, page);
    expectPrintable(text, page);
    expect(text).toContain('\n11. ');
  });
});
