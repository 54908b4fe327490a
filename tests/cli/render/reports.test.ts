import { describe, expect, it } from 'vitest';
import { fail, ok, warn } from '../../../src/cli/doctor/check.js';
import { renderChecks } from '../../../src/cli/render/doctor.js';
import { renderError } from '../../../src/cli/render/error.js';
import { renderIndexSummary } from '../../../src/cli/render/index-summary.js';
import { renderStats } from '../../../src/cli/render/stats.js';
import type { CorpusPath } from '../../../src/corpus/index.js';
import type { IndexReport, LibraryStats } from '../../../src/library/index.js';
import { ENDLESS, HOSTILE, PAGES } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const PLAIN = { width: 80, colour: false };

const path = (name: string) => name as CorpusPath;

function sampleReport(changes: Partial<IndexReport> = {}): IndexReport {
  return {
    added: [path('a.md'), path('b.md')],
    changed: [path('c.md')],
    renamed: [],
    removed: [],
    unchanged: 7,
    skipped: [{ path: path('bad.json'), reason: 'malformed', detail: 'a brace is missing' }],
    ignored: 0,
    articles: 10,
    passages: 37,
    embedded: 9,
    reused: 0,
    vectorIndex: { action: 'kept' },
    milliseconds: 1_240,
    ...changes,
  };
}

const stats: LibraryStats = {
  library: '/tmp/library',
  state: {
    generation: 3,
    corpus: '/tmp/corpus',
    model: null,
    files: 12,
    articles: 11,
    passages: 1234,
    embeddings: 1200,
    indexedAt: '2025-03-05T10:00:00.000Z',
    bytes: 2048,
    vectorIndexProblem: null,
  },
  publishers: [
    { name: 'Levant Wire', articles: 8 },
    { name: null, articles: 3 },
  ],
  languages: [{ name: 'en', articles: 11 }],
  dates: { stated: 8, inferred: 2, undated: 1, earliest: '2014-12', latest: '2025-03-05' },
  skipped: [{ path: path('bad.json'), reason: 'malformed', detail: 'a brace is missing' }],
};

describe('renderIndexSummary', () => {
  it('says what changed and which files were skipped', () => {
    expect(renderIndexSummary(sampleReport(), PLAIN)).toBe(
      [
        '10 articles, 37 passages; 2 new, 1 changed, 0 removed; 1 file skipped; 1.2 s',
        '  skipped bad.json: malformed, a brace is missing',
      ].join('\n'),
    );
  });

  it('speaks of renamed and skipped files only where there are any', () => {
    const renamed = [{ from: path('a'), to: path('b') }];
    expect(renderIndexSummary(sampleReport({ renamed, skipped: [] }), PLAIN)).toBe(
      '10 articles, 37 passages; 2 new, 1 changed, 1 renamed, 0 removed; 1.2 s',
    );
  });

  it('names twenty skipped files and counts the rest', () => {
    const skipped = Array.from({ length: 25 }, (_, n) => ({
      path: path(`${n}.txt`),
      reason: 'empty' as const,
      detail: 'it has no bytes',
    }));
    const lines = renderIndexSummary(sampleReport({ skipped }), PLAIN).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toMatch(/and 5 more files/u);
  });
});

describe('renderStats', () => {
  it('lists the figures and leaves out what is not known', () => {
    const text = renderStats(stats, PLAIN);
    expect(text).toContain('Passages      1,234');
    expect(text).toContain('Publishers    Levant Wire (8), not known (3)');
    expect(text).toContain('Period        December 2014 to 5 March 2025');
    expect(text).toContain('Files         12, 1 of them skipped');
    expect(text).toContain('Vector index  in use');
    expect(text).not.toContain('Model');
  });

  it('counts publishers after the twelfth', () => {
    const publishers = Array.from({ length: 15 }, (_, n) => ({ name: `P${n}`, articles: 1 }));
    expect(renderStats({ ...stats, publishers }, PLAIN)).toContain('P11 (1), 3 more');
  });
});

describe('renderChecks', () => {
  it('gives each check its line, with what to do below it', () => {
    const checks = [
      ok('Node.js', '20.20.2'),
      warn('library', 'there is none', 'Run: footnote index'),
    ];
    expect(renderChecks(checks, PLAIN)).toBe(
      [
        'ok    Node.js: 20.20.2',
        'warn  library: there is none',
        '      Run: footnote index',
        '',
        '0 failures, 1 warning.',
      ].join('\n'),
    );
  });

  it('colours the status alone', () => {
    const text = renderChecks([fail('model', 'gone', null)], { width: 80, colour: true });
    expect(text.startsWith('\u001B[31mfail\u001B[39m  model: gone\n')).toBe(true);
  });
});

describe('every report', () => {
  it.each(PAGES)('keeps to a page of $width columns', (page) => {
    const skipped = [{ path: path(HOSTILE), reason: 'unreadable' as const, detail: ENDLESS }];
    const publishers = [
      { name: HOSTILE, articles: 1 },
      { name: ENDLESS, articles: 1 },
    ];
    const state = { ...stats.state, corpus: ENDLESS, vectorIndexProblem: HOSTILE };
    const message = `${HOSTILE} ${ENDLESS}`;
    expectPrintable(renderIndexSummary(sampleReport({ skipped }), page), page);
    expectPrintable(renderStats({ ...stats, publishers, state }, page), page);
    expectPrintable(
      renderChecks([fail('library', message, message), ok('x', ENDLESS)], page),
      page,
    );
    expectPrintable(renderError({ message, remedy: message, exitCode: 70 }, page), page);
  });
});
