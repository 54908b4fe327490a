import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderArticleCard, type ShownArticle } from '../../../src/discord/render/index.js';
import { expectSafe } from './expect-safe.js';
import { anyLines, anyUrl, hostileText } from './hostile.js';
import { anySummary, sampleSummary } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

/** A passage of about `sentences` times 30 characters, on one line of its own. */
function passage(line: number, sentences: number): ShownArticle['passages'][number] {
  const text = Array.from({ length: sentences }, (_, at) => `The envoy said number ${line}.${at}.`);
  return { text: text.join(' '), lines: [line, line] };
}

function card(changes: Partial<ShownArticle> = {}): ShownArticle {
  return {
    article: sampleSummary(),
    passages: [passage(3, 2), { text: 'He left.', lines: [5, 7] }],
    page: 0,
    url: null,
    ...changes,
  };
}

describe('renderArticleCard', () => {
  it('says what is known of the article, then shows its passages with their lines', () => {
    const article = sampleSummary({ author: 'R. Haddad', record: 'brief-2' });
    const texts = expectSendable(renderArticleCard(card({ article })));
    expect(texts[0]).toBe(
      [
        '**Talks resume in Doha**',
        '**File:** `news/talks.md` · brief-2',
        '**Publisher:** Levant Wire',
        '**Author:** R. Haddad',
        '**Date:** 5 March 2025, stated: front matter',
        '**Language:** English',
        '-# 3 passages',
      ].join('\n'),
    );
    expect(texts[1]).toMatch(/^-# Line 3\nThe envoy said number 3\.0\./u);
    expect(texts[2]).toBe('-# Lines 5–7\nHe left.');
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
    for (const { text } of passages) {
      for (const sentence of text.split(/(?<=\.) /u)) expect(shown).toContain(sentence);
    }
    expect(actionsOf(first)).toEqual([{ verb: 'article', article: '0123456789abcdef', page: 1 }]);
  });

  it('shows the last page where there are fewer than were asked for', () => {
    const passages = Array.from({ length: 6 }, (_, at) => passage(at, 30));
    const last = expectSendable(renderArticleCard(card({ passages, page: 99 })));
    expect(last.join('\n')).toContain('number 5.29.');
  });

  it('can be sent whatever the article holds', () => {
    const passages = fc.array(fc.record({ text: hostileText, lines: anyLines }), { maxLength: 6 });
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
