/**
 * Evaluation: measures retrieval and the finding of answers on benchmarks in BEIR's layout, answers on files of
 * questions, and recognition on lists of names, through the same parts that people use. Reports are data; the command line lays them out.
 */

export { type ActorSet, type NamedFile, readActorSet } from './actors/actor-set.js';
export {
  ACTOR_METRICS,
  type ActorMetric,
  type ActorsReport,
  type FileComparison,
  type FormComparison,
  type FormScores,
  NAME_KINDS,
  type NameKind,
} from './actors/actors-report.js';
export { type ActorsTask, evaluateActors } from './actors/evaluate-actors.js';
export type { AnswerTimings } from './answer-timings.js';
export { type EvaluationInput, readEvaluationInput } from './evaluation-input.js';
export type { EvaluationReport } from './evaluation-report.js';
export type {
  AbsentResult,
  AbstentionScores,
  CurvePoint,
  RatedAnswer,
} from './extraction/abstention.js';
export { type ExtractionTask, evaluateExtraction } from './extraction/evaluate-extraction.js';
export {
  EXTRACTION_METRICS,
  type ExtractionMetric,
  type ExtractionReport,
  type ExtractionResult,
  type ExtractionScores,
  extractionMisses,
  type LeftOut,
} from './extraction/extraction-report.js';
export { type ExtractionSet, type Half, readExtractionSet } from './extraction/extraction-set.js';
export { type GoldSentence, goldSentencesOf } from './extraction/gold-sentence.js';
export type { ExtractionVerdict } from './extraction/judge-extraction.js';
export type { QuestionType } from './extraction/question-type.js';
export { type SpanScores, scoreSpan } from './extraction/span-scores.js';
export {
  ANSWER_METRICS,
  type AnswerMetric,
  type AnswerScores,
  type AnswersReport,
  isMiss,
  missesOf,
  type Outcomes,
  type QuestionResult,
  ratioOf,
  type Share,
} from './questions/answers-report.js';
export {
  type CitationCheck,
  isPrecise,
  isVerbatim,
  type SupportCheck,
} from './questions/check-citations.js';
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
  type QueryRanking,
  type QueryResult,
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
