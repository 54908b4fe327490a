import type { ActorsReport } from './actors/actors-report.js';
import type { ExtractionReport } from './extraction/extraction-report.js';
import type { AnswersReport } from './questions/answers-report.js';
import type { RankingReport } from './ranking/ranking-report.js';

/** What one evaluation gave; `kind` says which. Plain data: it can be written as JSON as it is. */
export type EvaluationReport = RankingReport | ExtractionReport | AnswersReport | ActorsReport;
