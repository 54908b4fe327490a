import type {
  AnswersReport,
  EvaluationReport,
  QuestionResult,
  RankingReport,
  RequirementCheck,
} from '../evaluation/index.js';

/** What `eval --json` prints. Measures are from 0 to 1, times in milliseconds. */
export function evaluationDocument(
  reports: readonly EvaluationReport[],
  requirements: readonly RequirementCheck[],
) {
  return {
    evaluations: reports.map((report) =>
      report.kind === 'ranking' ? rankingDocument(report) : answersDocument(report),
    ),
    requirements,
  };
}

function rankingDocument({ timings, ...report }: RankingReport) {
  return {
    kind: report.kind,
    name: report.name,
    folder: report.folder,
    model: report.model,
    documents: report.documents,
    passages: report.passages,
    unfindable_documents: report.unfindable,
    queries: report.queries,
    unjudged_queries: report.unjudged,
    means: Object.fromEntries(report.means.map(({ ranking, scores }) => [ranking, scores])),
    timings: {
      queries_per_second: timings.queriesPerSecond,
      encode_ms: timings.encodeMs,
      retrieve_ms: timings.retrieveMs,
      rerank_ms: timings.rerankMs,
      total_ms: timings.totalMs,
    },
    results: report.results,
  };
}

function answersDocument({ timings, ...report }: AnswersReport) {
  return {
    kind: report.kind,
    name: report.name,
    file: report.file,
    corpus: report.corpus,
    overall: report.overall,
    by_kind: report.byKind,
    timings: {
      retrieve_ms: timings.retrieveMs,
      rerank_ms: timings.rerankMs,
      compose_ms: timings.composeMs,
      total_ms: timings.totalMs,
    },
    results: report.results.map(resultDocument),
  };
}

function resultDocument({ expected, answer, verdict, checks }: QuestionResult) {
  return {
    id: expected.id,
    kind: expected.kind,
    expected: {
      answer_all: expected.all,
      answer_any: expected.any,
      cite_any: expected.cite,
      abstain: expected.abstain,
    },
    verdict,
    quotes: checks.map(({ citation, inLibrary, onDisk }) => ({
      n: citation.n,
      in_library: inLibrary,
      on_disk: onDisk,
    })),
    answer,
  };
}
