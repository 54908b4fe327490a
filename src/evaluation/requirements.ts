import { FootnoteError } from '../errors/footnote-error.js';
import { ACTOR_METRICS, type ActorMetric, actorMeasures } from './actors/actors-report.js';
import type { EvaluationReport } from './evaluation-report.js';
import { EXTRACTION_METRICS, type ExtractionMetric } from './extraction/extraction-report.js';
import { ANSWER_METRICS, type AnswerMetric, ratioOf } from './questions/answers-report.js';
import { RANKING_METRICS, type RankingMetric } from './ranking/ranking-metrics.js';

/** The name of anything that is measured. */
export type Metric = RankingMetric | ExtractionMetric | AnswerMetric | ActorMetric;

/** A bound on a measure: `ndcg@10>=0.74`. */
export interface Requirement {
  readonly metric: Metric;
  /** The least value that will do, 0 to 1. */
  readonly least: number;
}

/** A requirement held against one report. */
export interface RequirementCheck extends Requirement {
  /** The name of the set that was measured. */
  readonly set: string;
  /** What was measured; null where there was nothing to measure, which meets no requirement. */
  readonly value: number | null;
  readonly met: boolean;
}

const METRICS_OF = {
  ranking: RANKING_METRICS,
  extraction: EXTRACTION_METRICS,
  answers: ANSWER_METRICS,
  actors: ACTOR_METRICS,
} as const;
const METRICS: readonly Metric[] = Object.values(METRICS_OF).flat();
const FORM = /^\s*([a-z@\d-]{1,40})\s*>=\s*(0|1|[01]?\.\d{1,9})\s*$/iu;

/**
 * Reads a requirement from the command line.
 * @throws FootnoteError `option/invalid`
 */
export function parseRequirement(value: string): Requirement {
  const [, name = '', bound = ''] = FORM.exec(value) ?? [];
  const metric = METRICS.find((known) => known === name.toLowerCase());
  const least = Number(bound);
  if (metric === undefined || bound === '' || least > 1) {
    const expected = `a measure and a number from 0 to 1, such as ndcg@10>=0.7; measures: ${METRICS.join(', ')}`;
    throw new FootnoteError('option/invalid', { option: '--require', value, expected });
  }
  return { metric, least };
}

/**
 * Makes sure that something measures every requirement, before anything is run.
 * @param kinds the kinds of all that is to be evaluated
 * @throws FootnoteError `option/invalid`
 */
export function refuseUnmeasured(
  requirements: readonly Requirement[],
  kinds: readonly EvaluationReport['kind'][],
): void {
  const measured = kinds.flatMap((kind): readonly Metric[] => METRICS_OF[kind]);
  const other = requirements.find(({ metric }) => !measured.includes(metric));
  if (other === undefined) return;
  throw new FootnoteError('option/invalid', {
    option: '--require',
    value: other.metric,
    expected: `a measure of what is evaluated: ${[...new Set(measured)].join(', ')}`,
  });
}

/** Holds requirements against reports. Each applies to every report that has its measure. */
export function checkRequirements(
  requirements: readonly Requirement[],
  reports: readonly EvaluationReport[],
): RequirementCheck[] {
  return requirements.flatMap(({ metric, least }) =>
    reports.flatMap((report): RequirementCheck[] => {
      const value = measuredIn(report, metric);
      if (value === undefined) return [];
      return [{ metric, least, set: report.name, value, met: value !== null && value >= least }];
    }),
  );
}

/** What a report says of a measure: undefined where it is not one of its own, null where nothing was measured. */
function measuredIn(report: EvaluationReport, metric: Metric): number | null | undefined {
  return new Map<Metric, number | null>(measuresOf(report)).get(metric);
}

function measuresOf(report: EvaluationReport): (readonly [Metric, number | null])[] {
  switch (report.kind) {
    case 'ranking': {
      const all = report.means.find(({ ranking }) => ranking === 'all');
      const isMeasured = all !== undefined && report.queries > 0;
      return RANKING_METRICS.map((name) => [name, isMeasured ? all.scores[name] : null]);
    }
    case 'extraction':
      return EXTRACTION_METRICS.map((name) => [name, report.overall[name]]);
    case 'answers':
      return ANSWER_METRICS.map((name) => [name, ratioOf(report.overall[name])]);
    case 'actors':
      return [...actorMeasures(report)];
  }
}
