import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderArticleCard, type ShownArticle } from '../../../src/discord/render/index.js';
import { expectSafe } from './expect-safe.js';
import { anyLines, anyUrl, hostileText } from './hostile.js';
import { anySummary, sampleSummary } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

type Passage = ShownArticle['passages'][number];

/** A sentence that begins at an offset of an article. */
function sentence(text: string, start: number, lines: readonly [number, number]) {
  return { text, start, end: start + text.length, kind: 'paragraph', lines } as const;
}

/** A passage of `count` sentences of about 30 characters, on one line of its own. */
function passage(line: number, count: number): Passage {
  return {
    sentences: Array.from({ length: count }, (_, at) =>
      sentence(`The envoy said number ${line}.${at}.`, line * 10_000 + at * 30, [line, line]),
    ),
  };
}

function card(changes: Partial<ShownArticle> = {}): ShownArticle {
  return {
    article: sampleSummary(),
    passages: [passage(3, 2), { sentences: [sentence('He left.', 90_000, [5, 7])] }],
    page: 0,
    url: null,
    ...changes,
  };
}

describe('renderArticleCard', () => {
  it('says what is known of the article, then shows its passages with their lines', () => {
    const article = sampleSummary({ author: 'R. Haddad', record: 'brief-2', passages: 2 });
    const texts = expectSendable(renderArticleCard(card({ article })));
    expect(texts[0]).toBe(
      [
        '**Talks resume in Doha**',
        '**Publisher:** Levant Wire',
        '**Date:** 5 March 2025, stated: front matter',
        '**Author:** R. Haddad',
        '**Language:** English',
        '**File:** `news/talks.md` · brief-2',
        '-# 2 passages',
      ].join('\n'),
    );
    expect(texts[1]).toMatch(/^-# Line 3\nThe envoy said number 3\.0\./u);
    expect(texts[2]).toBe('-# Lines 5–7\nHe left.');
  });

  it('says where there are more passages than it shows', () => {
    const [head] = expectSendable(
      renderArticleCard(card({ article: sampleSummary({ passages: 900 }) })),
    );
    expect(head).toMatch(/^-# 900 passages, the first 2 of them here$/mu);
  });

  it('leaves out what is not known, and says why a date is not', () => {
    const article = sampleSummary({
      publisher: null,
      language: null,
      dating: { status: 'undated', why: 'two dates contradict each other' },
    });
    const [head] = expectSendable(renderArticleCard(card({ article })));
    expect(head).not.toContain('Publisher');
    expect(head).not.toContain('Language');
    expect(head).toContain('**Date:** not known: two dates contradict each other');
  });

  it('has buttons only where they lead somewhere', () => {
    expect(controlsOf(renderArticleCard(card()))).toEqual([]);
    const [open] = controlsOf(renderArticleCard(card({ url: 'https://wire.example/talks' })));
    expect(open).toMatchObject({ label: 'Open article', url: 'https://wire.example/talks' });
    expect(controlsOf(renderArticleCard(card({ url: 'javascript:alert(1)' })))).toEqual([]);
  });

  it('leafs through passages, and loses no sentence of them between the pages', () => {
    const passages = Array.from({ length: 12 }, (_, at) => passage(at + 1, at === 4 ? 200 : 20));
    const first = renderArticleCard(card({ passages }));
    const label = controlsOf(first).find((control) => control.label?.startsWith('Page'))?.label;
    const pages = Number(label?.split('/')[1]);
    expect(pages).toBeGreaterThan(4);
    const shown = Array.from({ length: pages }, (_, page) =>
      expectSendable(renderArticleCard(card({ passages, page }))).join(' '),
    ).join(' ');
    for (const { text } of passages.flatMap(({ sentences }) => sentences)) {
      expect(shown).toContain(text);
    }
    expect(actionsOf(first)).toEqual([{ verb: 'article', article: '0123456789abcdef', page: 1 }]);
  });

  it('shows once what neighbouring passages share, and nothing of one that adds nothing', () => {
    const [came, spoke, left] = [
      sentence('He came.', 0, [3, 3]),
      sentence('He spoke.', 9, [3, 4]),
      sentence('He left.', 19, [5, 5]),
    ] as const;
    const passages: Passage[] = [
      { sentences: [came, spoke] },
      { sentences: [spoke] },
      { sentences: [spoke, left] },
    ];
    const [, ...texts] = expectSendable(renderArticleCard(card({ passages })));
    expect(texts).toEqual(['-# Lines 3–4\nHe came. He spoke.', '-# Line 5\nHe left.']);
  });

  it('shows the last page where there are fewer than were asked for', () => {
    const passages = Array.from({ length: 6 }, (_, at) => passage(at, 30));
    const last = expectSendable(renderArticleCard(card({ passages, page: 99 })));
    expect(last.join('\n')).toContain('number 5.29.');
  });

  it('can be sent whatever the article holds', () => {
    const sentences = fc
      .array(fc.tuple(hostileText, fc.nat(99), anyLines), { maxLength: 4 })
      .map((all) => all.map(([text, start, lines]) => sentence(text, start, lines)));
    const passages = fc.array(fc.record({ sentences }), { maxLength: 6 });
    fc.assert(
      fc.property(
        anySummary,
        passages,
        fc.nat(40),
        fc.option(anyUrl),
        (article, all, page, url) => {
          expectSafe(renderArticleCard({ article, passages: all, page, url }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
