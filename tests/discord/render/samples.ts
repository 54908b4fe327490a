import fc from 'fast-check';
import type { Citation, ClaimCheck, Finding } from '../../../src/answering/index.js';
import type { ArticleId, CorpusPath, Dating } from '../../../src/corpus/index.js';
import type { ArticleSummary, SaidId } from '../../../src/library/index.js';
import { anyLines, anyUrl, hostileText, hostileTextOrNull } from './hostile.js';

/** An id under which something is kept. */
export const SAID = 'AbCdEf-12_34' as SaidId;

/** A citation of line 12. */
export function sampleCitation(changes: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    file: 'news/talks.md',
    lines: [12, 12],
    quote: 'The envoy came on Monday.',
    title: 'Talks resume in Doha',
    publisher: 'Levant Wire',
    date: { value: '2025-03-05', precision: 'day', basis: 'stated', why: 'front matter' },
    ...changes,
  };
}

/** A check that found nothing. */
export function sampleCheck(changes: Partial<ClaimCheck> = {}): ClaimCheck {
  return {
    claim: 'The envoy came on Tuesday.',
    verdict: 'not found',
    text: 'The articles say nothing of this.',
    supports: [],
    contradicts: [],
    mentions: [],
    missing: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, check_ms: 1, total_ms: 3 },
    ...changes,
  };
}

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

const anyDate: fc.Arbitrary<Citation['date']> = fc.option(
  fc.record({
    value: fc.constantFrom('2025', '2025-02', '2025-02-05'),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    basis: fc.constantFrom('stated' as const, 'inferred' as const),
    why: hostileText,
  }),
);

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  citation: fc.record({
    n: fc.integer({ min: 1, max: 90_000 }),
    file: hostileText,
    lines: anyLines,
    quote: hostileText,
    title: hostileText,
    publisher: hostileTextOrNull,
    date: anyDate,
    url: fc.option(anyUrl, { nil: undefined }),
  }),
  reasons: fc.array(hostileText, { maxLength: 5 }),
});

/** Checks with hostile words everywhere. */
export const anyCheck: fc.Arbitrary<ClaimCheck> = fc.record({
  claim: hostileText,
  verdict: fc.constantFrom('supported', 'contradicted', 'mixed', 'mentioned', 'not found'),
  text: hostileText,
  supports: fc.array(anyFinding, { maxLength: 3 }),
  contradicts: fc.array(anyFinding, { maxLength: 3 }),
  mentions: fc.array(anyFinding, { maxLength: 3 }),
  missing: fc.array(hostileText, { maxLength: 5 }),
  timings: fc.constant({ retrieve_ms: 1, rerank_ms: 1, check_ms: 1, total_ms: 3 }),
});

const anyDating: fc.Arbitrary<Dating> = fc
  .tuple(anyDate, hostileText)
  .map(([date, why]) => (date === null ? { status: 'undated', why } : { status: 'dated', date }));

/** Articles with hostile words everywhere. */
export const anySummary: fc.Arbitrary<ArticleSummary> = fc.record({
  id: fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
    .map((digits) => digits.join('') as ArticleId),
  path: hostileText.map((path) => path as CorpusPath),
  record: hostileTextOrNull,
  title: hostileText,
  publisher: hostileTextOrNull,
  url: fc.option(anyUrl),
  author: hostileTextOrNull,
  language: fc.option(fc.oneof(fc.constantFrom('en', 'deu', 'zzz'), hostileText)),
  dating: anyDating,
  passages: fc.nat(),
});
