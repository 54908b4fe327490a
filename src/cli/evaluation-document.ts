import type {
  AbstentionScores,
  ActorsReport,
  AnswersReport,
  AnswerTimings,
  EvaluationReport,
  ExtractionReport,
  ExtractionResult,
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
    evaluations: reports.map(reportDocument),
    requirements,
  };
}

function reportDocument(report: EvaluationReport) {
  switch (report.kind) {
    case 'ranking':
      return rankingDocument(report);
    case 'extraction':
      return extractionDocument(report);
    case 'answers':
      return answersDocument(report);
    case 'actors':
      return actorsDocument(report);
  }
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

function extractionDocument(report: ExtractionReport) {
  const { abstention } = report;
  return {
    kind: report.kind,
    name: report.name,
    folder: report.folder,
    model: report.model,
    half: report.half,
    documents: report.documents,
    questions: report.results.length,
    unfindable_answers: report.unfindable,
    overall: report.overall,
    by_type: report.byType,
    abstention:
      abstention === null
        ? null
        : {
            without_document: abstentionDocument(abstention.document),
            without_group: abstentionDocument(abstention.group),
          },
    timings: timingsDocument(report.timings),
    results: report.results.map(extractionResultDocument),
  };
}

function abstentionDocument(scores: AbstentionScores) {
  return {
    questions: scores.questions,
    wrongly_answered: scores.wronglyAnswered,
    auc: scores.auc,
    curve: scores.curve,
  };
}

function extractionResultDocument({ verdict, without, ...result }: ExtractionResult) {
  return {
    id: result.id,
    type: result.type,
    expected: {
      documents: result.documents,
      answers: result.answers,
      sentences: result.sentences,
    },
    verdict: {
      answered: verdict.isAnswered,
      'sentence@1': verdict.first,
      'sentence@3': verdict.firstThree,
      'distinct@3': verdict.distinctThree,
      'exact-match': verdict.exactMatch,
      f1: verdict.f1,
    },
    confidence: result.confidence,
    without_document: without?.document ?? null,
    without_group: without?.group ?? null,
    answer: result.answer,
  };
}

function answersDocument(report: AnswersReport) {
  return {
    kind: report.kind,
    name: report.name,
    file: report.file,
    corpus: report.corpus,
    overall: report.overall,
    outcomes: report.outcomes,
    by_kind: report.byKind,
    timings: timingsDocument(report.timings),
    results: report.results.map(resultDocument),
  };
}

function actorsDocument({ timings, ...report }: ActorsReport) {
  return {
    kind: report.kind,
    name: report.name,
    file: report.file,
    corpus: report.corpus,
    recognizer: report.recognizer,
    sentences: report.sentences,
    overall: report.overall,
    timings: { sentence_ms: timings.sentenceMs },
    results: report.results,
  };
}

function timingsDocument(timings: AnswerTimings) {
  return {
    retrieve_ms: timings.retrieveMs,
    rerank_ms: timings.rerankMs,
    compose_ms: timings.composeMs,
    total_ms: timings.totalMs,
  };
}

function resultDocument({ expected, answer, verdict, checks }: QuestionResult) {
  return {
    id: expected.id,
    kind: expected.kind,
    history: expected.history,
    expected: {
      answer_all: expected.all,
      answer_any: expected.any,
      answer_none: expected.none,
      cite_any: expected.cite,
      abstain: expected.abstain,
    },
    verdict,
    quotes: checks.map(({ citation, inLibrary, onDisk, supports }) => ({
      n: citation.n,
      in_library: inLibrary,
      on_disk: onDisk,
      supports,
    })),
    answer,
  };
}
