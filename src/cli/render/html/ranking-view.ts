import type { QueryRanking, QueryResult, RankingReport } from '../../../evaluation/index.js';
import { RANKING_METRICS, type RankingName } from '../../../evaluation/index.js';
import { counted } from '../../../phrasing/index.js';
import { inMilliseconds } from '../evaluation-words.js';
import { METRIC_NAMES, RANKING_NAMES } from '../ranking-report.js';
import { html } from './markup.js';
import { measureTable } from './measure-table.js';
import type { ReportView } from './report-view.js';
import type { ResultItem } from './result-list.js';

/** What a benchmark of retrieval gave, for a page: the queries whose order is not the best come first, the worst ahead. */
export function rankingView(report: RankingReport): ReportView {
  const { name, folder, model, documents, passages, queries, unfindable, unjudged, means } = report;
  const { queriesPerSecond, totalMs } = report.timings;
  const items = report.results
    .map((result) => ({ result, gain: result.rankings.all?.scores['ndcg@10'] ?? 0 }))
    .sort((a, b) => a.gain - b.gain);
  return {
    name,
    facts: [
      `${counted(queries, 'query', 'queries')}, ${counted(documents, 'document')} and ${counted(passages, 'passage')} of ${folder}`,
      model,
      `${queriesPerSecond.toFixed(1)} queries/s, one at a time; median time (95th percentile): ${inMilliseconds(totalMs)}`,
      ...(unfindable === 0
        ? []
        : [`${counted(unfindable, 'relevant document')} cannot be found in the library`]),
      ...(unjudged === 0
        ? []
        : [`${counted(unjudged, 'query', 'queries')} left out for want of a relevant document`]),
    ],
    tables: [
      measureTable(
        'Means over all queries',
        ['Order by', ...RANKING_METRICS.map((metric) => METRIC_NAMES[metric])],
        means.map(({ ranking, scores }) => [
          RANKING_NAMES[ranking],
          ...RANKING_METRICS.map((metric) => scores[metric].toFixed(4)),
        ]),
      ),
    ],
    items: items.map(({ result, gain }) => itemOf(result, gain)),
  };
}

function itemOf({ id, text, judgements, rankings }: QueryResult, gain: number): ResultItem {
  const relevant = Object.entries(judgements).map(([document, grade]) => `${document} (${grade})`);
  const orders = Object.entries(rankings).map(([name, ranking]) =>
    orderTable(RANKING_NAMES[name as RankingName], ranking, judgements),
  );
  return {
    id,
    question: text,
    kind: 'query',
    // Sums of fractions may fall short of 1 by a rounding.
    isMiss: gain < 1 - 1e-9,
    note: `nDCG@10 ${gain.toFixed(3)}`,
    body: html`<p>Judged (grade): <bdi>${relevant.join(', ')}</bdi></p>${orders}`,
  };
}

function orderTable(
  name: string,
  { documents, scores }: QueryRanking,
  judgements: QueryResult['judgements'],
) {
  const measures = RANKING_METRICS.map(
    (metric) => `${METRIC_NAMES[metric]} ${scores[metric].toFixed(3)}`,
  );
  return measureTable(
    `By ${name}: ${measures.join(', ')}`,
    ['Document', 'Score', 'Grade'],
    documents.map(({ id, score }) => [id, score.toFixed(4), String(judgements[id] ?? '—')]),
  );
}
