import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderHtmlReport } from '../../../../src/cli/render/html/index.js';
import type { EvaluationReport } from '../../../../src/evaluation/index.js';
import {
  type AnswersReport,
  countOutcomes,
  type QuestionResult,
  scoreAnswers,
  scoresByKind,
} from '../../../../src/evaluation/questions/answers-report.js';
import {
  extractionMissOf,
  extractionReportOf,
  extractionResultOf,
} from '../../../evaluation/extraction/extraction-report-of.js';
import { answerOf, citationOf } from '../../../evaluation/questions/answer-of.js';
import { rankingReportOf } from '../../../evaluation/ranking/ranking-report-of.js';
import { HOSTILE } from '../../samples.js';

const still = { mean: 0, median: 0, p95: 0 };

function questionOf(id: string, kind: string, problems: readonly string[] = []): QuestionResult {
  const citation = citationOf(1, 'a.txt', { quote: `quote of ${id}`, publisher: 'The Wire' });
  return {
    expected: {
      id,
      question: `Question ${id}?`,
      history: [],
      kind,
      all: ['neretva'],
      any: [],
      none: [],
      cite: [],
      abstain: false,
    },
    answer: answerOf(`Statement of ${id}.`, [citation]),
    verdict: {
      answer: problems.length === 0,
      lead: problems.length === 0,
      citation: true,
      abstention: null,
      problems,
    },
    checks: [{ citation, inLibrary: 'verbatim', onDisk: null, supports: true }],
  };
}

function answersReportOf(results: readonly QuestionResult[], name = 'questions.jsonl') {
  const report: AnswersReport = {
    kind: 'answers',
    name,
    file: '/questions.jsonl',
    corpus: '/corpus',
    overall: scoreAnswers(results),
    outcomes: countOutcomes(results),
    byKind: scoresByKind(results),
    timings: { retrieveMs: still, rerankMs: still, composeMs: still, totalMs: still },
    results,
  };
  return report;
}

const pageOf = (...reports: EvaluationReport[]) => parseHTML(renderHtmlReport(reports)).document;
const wordsOf = (node: { readonly textContent: string | null } | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('a report as a page', () => {
  const mixed = answersReportOf([
    questionOf('a', 'who'),
    questionOf('b', 'when', ['its text does not match /neretva/i']),
    questionOf('c', 'who'),
  ]);

  it('needs nothing from elsewhere and runs nothing', () => {
    const text = renderHtmlReport([mixed, rankingReportOf({ all: 2, text: 1 })]);
    expect(text.startsWith('<!doctype html>')).toBe(true);
    expect(text).not.toMatch(/https?:|<script|<link|<img|@import|url\(/iu);
    expect(text).toContain('name="viewport"');
    expect(text).toContain('prefers-color-scheme: dark');
    expect(text).toContain("default-src 'none'");
  });

  it('is written without a mistake', () => {
    const mistakes: string[] = [];
    const extraction = extractionReportOf([extractionResultOf(), extractionMissOf({ id: 'q2' })]);
    const text = renderHtmlReport([mixed, extraction, rankingReportOf({ all: 2, text: 1 })]);
    parse(text, { onParseError: ({ code, startLine }) => mistakes.push(`${startLine}: ${code}`) });
    expect(mistakes).toEqual([]);
  });

  it('lists every question, misses first', () => {
    const items = [...pageOf(mixed).querySelectorAll('details')];
    expect(items.map((item) => wordsOf(item.querySelector('summary')))).toEqual([
      '✗ Question b? b · when · answered',
      '✓ Question a? a · who · answered',
      '✓ Question c? c · who · answered',
    ]);
  });

  it('shows with each what was expected, said, cited and how long it took', () => {
    const miss = wordsOf(pageOf(mixed).querySelector('details.miss .inside'));
    for (const part of [
      'Expected/neretva/',
      'its text does not match /neretva/i',
      'Answer (answered)Statement of b. [1]',
      '[1] a.txt — The Wire, undated — a.txt:1',
      'quote of b',
      'retrieval 1 ms, reranking 2 ms, composing 3 ms, in all 6 ms',
    ]) {
      expect(miss).toContain(part);
    }
  });

  it('has tables that sum up by kind', () => {
    const rows = [...pageOf(mixed).querySelectorAll('tr')].map(wordsOf);
    expect(rows).toContain('who22 of 2002 of 22 of 2—2 of 22 of 2');
    expect(rows).toContain('all32 of 3102 of 33 of 3—3 of 33 of 3');
  });

  it('has switches whose rules meet the questions they are for', () => {
    const page = pageOf(mixed, answersReportOf([questionOf('d', 'why')]));
    const rules = wordsOf(page.querySelector('style'));
    const ids = [...page.querySelectorAll('input')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.filter((own) => !own.endsWith('-all'))) {
      expect(rules).toContain(`:has(#${id}:checked)`);
    }
    const who = [...page.querySelectorAll('label')].find((label) => wordsOf(label) === 'who');
    const place = who?.querySelector('input')?.id.split('-').at(-1);
    const hidden = [...page.querySelectorAll(`#s0 details:not(.k${place})`)];
    expect(hidden.map((item) => wordsOf(item.querySelector('bdi')))).toEqual(['Question b?']);
    expect(rules).toContain(`details:not(.k${place}) { display: none; }`);
  });

  it('shows benchmarks of retrieval and of answers as well, and requirements', () => {
    const again = { kind: 'answered', lead: 'Nobody came.', confidence: 0.2 } as const;
    const rated = { confidence: 0.9, without: { document: again, group: again } };
    const extraction = extractionReportOf([
      extractionResultOf(rated),
      extractionMissOf({ ...rated, id: 'q2' }),
    ]);
    const check = { metric: 'f1', least: 0.4, set: 'spans', value: 0.25, met: false } as const;
    const text = renderHtmlReport([rankingReportOf({ all: 2, text: 1 }), extraction], [check]);
    const words = wordsOf(parseHTML(text).document.body);
    for (const part of [
      'missed: f1 ≥ 0.4 on spans: 0.2500',
      'all signals0.63090.50001.00001.0000',
      'By words alone: nDCG@10 1.000',
      'when21.0000.5000.5000.5000.0000.250',
      'its documents2100.0 %1.000',
      'Withholding answers by confidence, without its documents',
      'In d1It was opened in May.',
      'sentence first: no',
      'without its documents: answered: Nobody came.',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('has room for no reports at all', () => {
    expect(pageOf().querySelectorAll('section')).toHaveLength(0);
  });
});

describe('hostile text in a report', () => {
  const HOSTILE_MARKUP = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(2)</script>',
    '</title></details><h1>owned</h1>',
    '<!-- ]]> {{x}} &lt;b&gt;',
    'javascript:alert(1)',
    'English \u202Egpj.exe\u202C \u2067عربي\u2069 \u200Fend',
    HOSTILE,
  ];

  const spoil = (bad: string): EvaluationReport[] => {
    const citation = citationOf(1, bad, { quote: bad, title: bad, publisher: bad });
    const answer = {
      ...answerOf(bad, [citation]),
      understood: bad,
      missing: [bad],
      disagreements: [{ about: bad, positions: [{ text: bad, citations: [1] }] }],
    };
    const own = questionOf('x', bad, [bad]);
    const expected = {
      ...own.expected,
      id: bad,
      question: bad,
      history: [bad],
      all: [bad],
      none: [bad],
      cite: [bad],
    };
    const lost = { citation, inLibrary: 'absent', onDisk: null, supports: false } as const;
    const again = { kind: 'answered', lead: bad, confidence: 1 } as const;
    const spans = extractionResultOf({
      id: bad,
      question: bad,
      documents: [bad],
      answers: [bad],
      sentences: [bad],
      answer,
      without: { document: again, group: again },
    });
    const ranking = rankingReportOf({ all: 2, text: 1 }, { name: bad, folder: bad, model: bad });
    const queries = ranking.results.map((result) => ({
      ...result,
      id: bad,
      text: bad,
      judgements: { [bad]: 1 },
    }));
    return [
      answersReportOf([{ ...own, expected, answer, checks: [lost] }], bad),
      extractionReportOf([spans], { name: bad, folder: bad, model: bad }),
      { ...ranking, results: queries },
    ];
  };
  const tagsOf = (bad: string) => {
    const { document } = parseHTML(renderHtmlReport(spoil(bad)));
    return [...document.querySelectorAll('*')].map((element) => [
      element.tagName,
      [...element.attributes].map(({ name }) => name),
    ]);
  };

  it.each(HOSTILE_MARKUP)('adds no element and no attribute: %j', (bad) => {
    expect(tagsOf(bad)).toEqual(tagsOf('harmless'));
  });

  it.each(HOSTILE_MARKUP)('stays out of the style, and leaves nothing invisible: %j', (bad) => {
    const text = renderHtmlReport(spoil(bad));
    const style = (page: string) => page.slice(page.indexOf('<style>'), page.indexOf('</style>'));
    expect(style(text)).toBe(style(renderHtmlReport(spoil('harmless'))));
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\u200B|\uFEFF/u);
  });
});
