import type { EvaluationReport } from '../../evaluation/index.js';
import { renderActorsReport } from './actors-report.js';
import { renderAnswersReport } from './answers-report.js';
import { renderExtractionReport } from './extraction-report.js';
import type { Page } from './page.js';
import { renderRankingReport } from './ranking-report.js';

/** Lays out what an evaluation gave, of whatever kind it is. */
export function renderReport(report: EvaluationReport, page: Page): string {
  switch (report.kind) {
    case 'ranking':
      return renderRankingReport(report, page);
    case 'extraction':
      return renderExtractionReport(report, page);
    case 'answers':
      return renderAnswersReport(report, page);
    case 'actors':
      return renderActorsReport(report, page);
  }
}
