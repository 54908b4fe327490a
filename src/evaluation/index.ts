/**
 * Evaluation: measures retrieval on benchmarks in BEIR's layout and answers on files of questions, through the same
 * parts that people use. Reports are data; the command line lays them out.
 */

export { type EvaluationInput, readEvaluationInput } from './evaluation-input.js';
export type { EvaluationReport } from './evaluation-report.js';
export {
  ANSWER_METRICS,
  type AnswerMetric,
  type AnswerScores,
  type AnswersReport,
  missesOf,
  type QuestionResult,
  ratioOf,
  type Share,
} from './questions/answers-report.js';
export { type CitationCheck, isVerbatim } from './questions/check-citations.js';
export { type AnswersTask, evaluateAnswers } from './questions/evaluate-answers.js';
export type { ExpectedAnswer, QuestionSet } from './questions/question-set.js';
export type { BeirSet } from './ranking/beir-set.js';
export { layOutDocuments } from './ranking/corpus-folder.js';
export { evaluateRanking, type Ranking, type RankingTask } from './ranking/evaluate-ranking.js';
export { configForSet } from './ranking/ranking-library.js';
export {
  RANKING_METRICS,
  type RankingMetric,
  type RankingScores,
} from './ranking/ranking-metrics.js';
export {
  lossesOf,
  type RankingLoss,
  type RankingName,
  type RankingReport,
} from './ranking/ranking-report.js';
export {
  checkRequirements,
  parseRequirement,
  type Requirement,
  type RequirementCheck,
  refuseUnmeasured,
} from './requirements.js';
export type { TimeSummary } from './time-summary.js';
