import {
  lossesOf,
  RANKING_METRICS,
  type RankingLoss,
  type RankingMetric,
  type RankingName,
  type RankingReport,
} from '../../evaluation/index.js';
import { counted, printable } from '../../phrasing/index.js';
import { renderColumns } from './columns.js';
import { inMilliseconds } from './evaluation-words.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Queries that are shown of those that lost by having all signals together. */
const MOST_LOSSES = 5;

/** The measures of a ranking as they are usually written. */
export const METRIC_NAMES: Readonly<Record<RankingMetric, string>> = {
  'ndcg@10': 'nDCG@10',
  'mrr@10': 'MRR@10',
  'recall@10': 'Recall@10',
  'hit@4': 'Hit@4',
};

/** Orders of documents in words. */
export const RANKING_NAMES: Readonly<Record<RankingName, string>> = {
  all: 'all signals',
  fused: 'words and meaning',
  vector: 'meaning alone',
  text: 'words alone',
};

/** Lays out what a benchmark of retrieval gave: measures, times, and where one signal alone would have done better. */
export function renderRankingReport(report: RankingReport, page: Page): string {
  const { name, documents, passages, queries, unfindable, unjudged, model } = report;
  const ink = inkFor(page);
  const size = [
    counted(documents, 'document'),
    counted(passages, 'passage'),
    counted(queries, 'query', 'queries'),
  ].join(', ');
  const warnings = [
    ...(unfindable === 0
      ? []
      : [
          `${counted(unfindable, 'relevant document')} cannot be found: not in the corpus or without text.`,
        ]),
    ...(unjudged === 0
      ? []
      : [`${counted(unjudged, 'query', 'queries')} left out for want of a relevant document.`]),
  ];
  return [
    wrapProse(`${ink.bold(printable(name))}: ${size}`, page),
    wrapProse(printable(model), page),
    ...warnings.map((warning) => wrapProse(ink.yellow(warning), page)),
    '',
    renderMeans(report, page),
    '',
    wrapProse(describeTimings(report), page),
    ...renderLosses(lossesOf(report.results), queries, page),
  ].join('\n');
}

function renderMeans({ means }: RankingReport, page: Page): string {
  const columns = [
    { head: 'Order by', align: 'left' as const },
    ...RANKING_METRICS.map((metric) => ({ head: METRIC_NAMES[metric], align: 'right' as const })),
  ];
  const rows = means.map(({ ranking, scores }) => [
    RANKING_NAMES[ranking],
    ...RANKING_METRICS.map((metric) => scores[metric].toFixed(4)),
  ]);
  return renderColumns(columns, rows, page);
}

function describeTimings({ timings }: RankingReport): string {
  const { queriesPerSecond, encodeMs, retrieveMs, rerankMs, totalMs } = timings;
  const stages = [
    `encoding ${inMilliseconds(encodeMs)}`,
    `retrieval ${inMilliseconds(retrieveMs)}`,
    `reranking ${inMilliseconds(rerankMs)}`,
    `in all ${inMilliseconds(totalMs)}`,
  ].join(', ');
  return `${queriesPerSecond.toFixed(1)} queries/s, one at a time; median time (95th percentile): ${stages}`;
}

function renderLosses(losses: readonly RankingLoss[], queries: number, page: Page): string[] {
  if (losses.length === 0) return [];
  const ink = inkFor(page);
  const head = `Worse than by a single signal: ${losses.length} of ${counted(queries, 'query', 'queries')}`;
  const shown = losses.slice(0, MOST_LOSSES).map(({ id, text, single, all, best }) => {
    const fall = `nDCG@10 ${best.toFixed(2)} by ${RANKING_NAMES[single]}, ${all.toFixed(2)} by all`;
    return wrapProse(`${printable(id)}: ${printable(text)} — ${fall}`, page, {
      first: '  - ',
      rest: '    ',
    });
  });
  return ['', ink.bold(head), ...shown];
}
