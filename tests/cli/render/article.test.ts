import { describe, expect, it } from 'vitest';
import { renderArticle } from '../../../src/cli/render/article.js';
import { assembleText } from '../../../src/corpus/index.js';
import { ENDLESS, HOSTILE, PAGES, sampleArticle } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const PLAIN = { width: 60, colour: false };

describe('renderArticle', () => {
  it('puts what is known above the text with the numbers of its lines', () => {
    expect(renderArticle(sampleArticle(), null, PLAIN)).toBe(
      [
        'Talks resume in Doha',
        'File       news/talks.md',
        'Publisher  Levant Wire',
        'Date       5 March 2025, stated: front matter',
        'Language   en',
        'Passages   3',
        '',
        '3  What was said',
        '5  The envoy came on Monday.',
        '6  He left on Tuesday.',
      ].join('\n'),
    );
  });

  it('shows the lines that are asked for', () => {
    const text = renderArticle(sampleArticle(), [4, 5], PLAIN);
    expect(text).toMatch(/\n\n5 {2}The envoy came on Monday\.$/u);
    expect(renderArticle(sampleArticle(), [7, 9], PLAIN)).toMatch(/No text .* these lines\.$/u);
  });

  it('numbers blocks that share a line, and lines that go on in the next block', () => {
    const body = assembleText([
      { kind: 'heading', pieces: [{ text: 'One', line: 9 }] },
      { kind: 'paragraph', pieces: [{ text: 'Two', line: 9 }] },
      {
        kind: 'paragraph',
        pieces: [
          { text: 'Three', line: 9 },
          { text: 'four', line: 10 },
        ],
      },
    ]);
    expect(renderArticle(sampleArticle({ body }), null, PLAIN)).toMatch(
      /\n\n {1}9 {2}One\n {1}9 {2}Two\n {1}9 {2}Three\n10 {2}four$/u,
    );
  });

  it('says why an article is undated', () => {
    const text = renderArticle(
      sampleArticle({ dating: { status: 'undated', why: 'no year is given' } }),
      null,
      PLAIN,
    );
    expect(text).toContain('Date       undated: no year is given');
  });

  it.each(PAGES)('keeps to a page of $width columns', (page) => {
    const body = assembleText([
      { kind: 'paragraph', pieces: [{ text: `${HOSTILE} ${ENDLESS} `.repeat(5), line: 12345 }] },
    ]);
    const article = sampleArticle({ body, title: ENDLESS, author: HOSTILE, url: ENDLESS });
    expectPrintable(renderArticle(article, null, page), page);
  });
});
