import type { Answer, Citation } from '../../src/answering/index.js';
import type { Page } from '../../src/cli/render/page.js';
import { type ArticleId, assembleText, type CorpusPath } from '../../src/corpus/index.js';
import type { ArticleSummary, StoredArticle, StoredPassage } from '../../src/library/index.js';
import type { Hit } from '../../src/retrieval/index.js';

/** Text that tries to take over a terminal: colours, cursor, title, link, other direction, hidden characters. */
export const HOSTILE =
  'a\u001B[2J\u001B[31mred\u001B[0m \u001B]0;owned\u0007b\u001B]8;;http://x\u0007link\u001B]8;;\u0007 \u009B1mc \u202Eevil\u202C\u200Bd\uFEFF\r\ne\u0000f\u2066g';

/** A word that fits no line. */
export const ENDLESS = `very-${'long-'.repeat(40)}name`;

/** Pages that every renderer is tried on. */
export const PAGES: readonly Page[] = [
  { width: 40, colour: false },
  { width: 80, colour: false },
  { width: 120, colour: true },
];

/** An article of the library, without its text. */
export function sampleSummary(changes: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: '0123456789abcdef' as ArticleId,
    path: 'news/talks.md' as CorpusPath,
    record: null,
    title: 'Talks resume in Doha',
    publisher: 'Levant Wire',
    url: null,
    author: null,
    language: 'en',
    dating: {
      status: 'dated',
      date: { value: '2025-03-05', precision: 'day', basis: 'stated', why: 'front matter' },
    },
    passages: 3,
    ...changes,
  };
}

/** An article of the library with text on lines 3, 5 and 6. */
export function sampleArticle(changes: Partial<StoredArticle> = {}): StoredArticle {
  return {
    ...sampleSummary(),
    body: assembleText([
      { kind: 'heading', pieces: [{ text: 'What was said', line: 3 }] },
      {
        kind: 'paragraph',
        pieces: [
          { text: 'The envoy came on Monday.', line: 5 },
          { text: 'He left on Tuesday.', line: 6 },
        ],
      },
    ]),
    ...changes,
  };
}

/** A citation of lines 12 to 14. */
export function sampleCitation(changes: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    file: 'news/talks.md',
    lines: [12, 14],
    quote: 'The envoy came on Monday.',
    title: 'Talks resume in Doha',
    publisher: 'Levant Wire',
    date: { value: '2025-03-05', precision: 'day', basis: 'stated', why: 'front matter' },
    ...changes,
  };
}

/** An answer of two statements with one source. */
export function sampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    question: 'When did the envoy come?',
    kind: 'answered',
    text: 'The envoy came on Monday. [1] He left on Tuesday. [1]',
    statements: [
      { text: 'The envoy came on Monday.', citations: [1] },
      { text: 'He left on Tuesday.', citations: [1] },
    ],
    citations: [sampleCitation()],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
    ...changes,
  };
}

/** A passage that words and tokens found, and vectors did not. */
export function sampleHit(changes: Partial<StoredPassage> = {}): Hit {
  const text = 'The envoy came on Monday.';
  return {
    passage: {
      id: 'fedcba9876543210' as StoredPassage['id'],
      articleId: '0123456789abcdef' as ArticleId,
      ordinal: 0,
      context: ['Talks resume in Doha'],
      text,
      start: 0,
      end: text.length,
      lines: [12, 12],
      sentences: [],
      names: [],
      article: sampleSummary(),
      ...changes,
    },
    score: 0.9876,
    signals: {
      text: { rank: 2, score: 7.254 },
      vector: null,
      late: { rank: 1, score: 0.913 },
    },
    matches: null,
  };
}
