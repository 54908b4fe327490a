import { describe, expect, it } from 'vitest';
import { renderRankingReport } from '../../../src/cli/render/ranking-report.js';
import { rankingReportOf } from '../../evaluation/ranking/ranking-report-of.js';

const page = { width: 80, colour: false };

describe('a report on a benchmark', () => {
  it('has a row for every order, with its measures in columns', () => {
    const lines = renderRankingReport(rankingReportOf({ all: 1, text: 2 }), page).split('\n');
    expect(lines).toContain('Order by       nDCG@10  MRR@10  Recall@10   Hit@4');
    expect(lines).toContain('all signals     1.0000  1.0000     1.0000  1.0000');
    expect(lines).toContain('words alone     0.6309  0.5000     1.0000  1.0000');
  });

  it('says where a single signal would have done better', () => {
    const text = renderRankingReport(rankingReportOf({ all: 2, text: 1 }), page);
    expect(text).toContain('Worse than by a single signal: 1 of 1 query');
    expect(text.replace(/\s+/gu, ' ')).toContain('nDCG@10 1.00 by words alone, 0.63 by all');
  });

  it('warns of what spoils the measures', () => {
    const report = rankingReportOf({ all: 1, text: 1 }, { unfindable: 2, unjudged: 1 });
    const text = renderRankingReport(report, page);
    expect(text).toContain('2 relevant documents cannot be found');
    expect(text).toContain('1 query left out');
    expect(text).not.toContain('Worse');
  });

  it('lets nothing of the set reach the terminal unprinted', () => {
    const report = rankingReportOf({ all: 1, text: 1 }, { name: 'a\u001B[31mb' });
    expect(renderRankingReport(report, page)).not.toContain('\u001B');
  });
});
