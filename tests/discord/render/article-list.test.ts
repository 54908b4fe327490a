import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/corpus/index.js';
import { actionOf } from '../../../src/discord/action.js';
import {
  ARTICLES_A_PAGE,
  type ListedArticles,
  renderArticleList,
} from '../../../src/discord/render/index.js';
import { expectSafe } from './expect-safe.js';
import { anySummary, SAID, sampleSummary } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

const OTHER = sampleSummary({
  id: 'fedcba9876543210' as ArticleId,
  title: 'Court strikes listing',
  publisher: null,
  dating: { status: 'undated', why: 'nothing says when' },
});

function list(changes: Partial<ListedArticles> = {}): ListedArticles {
  return {
    listing: SAID,
    query: '',
    articles: [sampleSummary(), OTHER],
    page: 0,
    pages: 1,
    total: 2,
    ...changes,
  };
}

describe('renderArticleList', () => {
  it('lists articles with publisher, date and file', () => {
    const [head, items] = expectSendable(renderArticleList(list()));
    expect(head).toBe('**2 articles**');
    expect(items).toBe(
      [
        '1\\. **Talks resume in Doha**',
        '-# Levant Wire, 5 March 2025 · `news/talks.md`',
        '2\\. **Court strikes listing**',
        '-# undated · `news/talks.md`',
      ].join('\n'),
    );
  });

  it('says what was looked for', () => {
    const [head] = expectSendable(renderArticleList(list({ query: 'doha **talks**' })));
    expect(head).toBe('**2 articles** matching “doha \\*\\*talks\\*\\*”');
    const none = renderArticleList(list({ query: 'zyrgon', articles: [], total: 0 }));
    expect(expectSendable(none)).toEqual(['**No article** matching “zyrgon”']);
  });

  it('has a menu that opens each article at its first page', () => {
    const menu = controlsOf(renderArticleList(list())).find(({ options }) => options.length > 0);
    expect(menu?.options.map(({ label }) => label)).toEqual([
      'Talks resume in Doha',
      'Court strikes listing',
    ]);
    expect(menu?.options.map(({ value }) => actionOf(value))).toEqual([
      { verb: 'article', article: '0123456789abcdef', page: 0 },
      { verb: 'article', article: 'fedcba9876543210', page: 0 },
    ]);
  });

  it('counts on from the pages before, and leafs to its neighbours', () => {
    const body = renderArticleList(list({ page: 2, pages: 5, total: 5 * ARTICLES_A_PAGE }));
    expect(expectSendable(body)[1]).toContain('17\\. **Talks');
    expect(controlsOf(body).map(({ label }) => label)).toContain('Page 3 / 5');
    expect(actionsOf(body)).toEqual([
      { verb: 'articles', listing: SAID, page: 2 },
      { verb: 'articles', listing: SAID, page: 1 },
      { verb: 'articles', listing: SAID, page: 3 },
    ]);
  });

  it('names an article without a title by its file in the menu', () => {
    const articles = [sampleSummary({ title: '\u200B' })];
    const menu = controlsOf(renderArticleList(list({ articles }))).at(0);
    expect(menu?.options.map(({ label }) => label)).toEqual(['news/talks.md']);
  });

  it('can be sent whatever the articles are called', () => {
    const articles = fc.uniqueArray(anySummary, {
      maxLength: ARTICLES_A_PAGE + 3,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(articles, fc.string(), fc.nat(30), fc.nat(30), (some, query, page, pages) => {
        const body = renderArticleList({
          listing: SAID,
          query,
          articles: some,
          page,
          pages,
          total: some.length,
        });
        expectSendable(body);
        // The labels of a menu are shown as they are, never as Markdown.
        expectSafe({
          components: body.components.filter(({ type }) => type !== ComponentType.ActionRow),
        });
      }),
      { numRuns: 60 },
    );
  });
});
