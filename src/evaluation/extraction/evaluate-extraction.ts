import type { ArticleId } from '../../corpus/index.js';
import { type ArticleSummary, describeModel, type LibraryReader } from '../../library/index.js';
import { summariseAnswers } from '../answer-timings.js';
import { absentResult, type RatedAnswer, scoreAbstention } from './abstention.js';
import {
  type ExtractionReport,
  type ExtractionResult,
  type LeftOut,
  scoreExtraction,
  scoresByType,
} from './extraction-report.js';
import type { ExtractionSet, SpanQuestion } from './extraction-set.js';
import { goldSentencesOf } from './gold-sentence.js';
import { judgeExtraction } from './judge-extraction.js';
import { questionType } from './question-type.js';

/** What measuring extraction needs. */
export interface ExtractionTask {
  readonly set: ExtractionSet;
  /** The library that holds the documents. */
  readonly library: LibraryReader;
  /** Asks a question. @param without articles that must not be drawn on */
  readonly ask: (question: string, without: readonly ArticleId[]) => Promise<RatedAnswer>;
  /** Whether every question is asked twice more: without its documents, and without all of the same title. */
  readonly abstention: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the run with the signal's reason after the question under way. */
  readonly signal?: AbortSignal;
}

/** Asks the questions of a set, one at a time, and measures how well the answers quote the sentences that answer. */
export async function evaluateExtraction(task: ExtractionTask): Promise<ExtractionReport> {
  const { set, library, abstention, onProgress, signal } = task;
  const articles = new Map(
    (await library.articles()).map((article) => [article.record ?? article.path, article] as const),
  );
  const results: ExtractionResult[] = [];
  for (const question of set.questions) {
    signal?.throwIfAborted();
    results.push(await examine(task, question, articles));
    onProgress?.(results.length, set.questions.length);
  }
  const { model } = await library.state();
  return {
    kind: 'extraction',
    name: set.beir.name,
    folder: set.beir.folder,
    model: model === null ? 'no model' : describeModel(model),
    half: set.half,
    documents: set.documents.size,
    unfindable: results.filter(({ sentences }) => sentences.length === 0).length,
    overall: scoreExtraction(results),
    byType: scoresByType(results),
    abstention: abstention
      ? { document: abstentionOf(results, 'document'), group: abstentionOf(results, 'group') }
      : null,
    timings: summariseAnswers(results.map(({ answer }) => answer)),
    results,
  };
}

type Articles = ReadonlyMap<string, ArticleSummary>;

async function examine(
  { set, library, ask, abstention }: ExtractionTask,
  question: SpanQuestion,
  articles: Articles,
): Promise<ExtractionResult> {
  const { id, text, answers } = question;
  const { answer, confidence } = await ask(text, []);
  const golds = await goldSentencesOf(question, set, articles, library);
  const documents = [...new Set(question.spans.map(({ document }) => document))];
  const groups = new Set(documents.map((document) => set.documents.get(document)?.group));
  const inGroups = [...set.documents].filter(([, { group }]) => groups.has(group));
  const askWithout = async (left: readonly string[]) =>
    absentResult(
      await ask(
        text,
        left.flatMap((document) => articles.get(document)?.id ?? []),
      ),
    );
  return {
    id,
    question: text,
    type: questionType(text),
    documents,
    answers,
    sentences: [...new Set(golds.map((gold) => gold.text))],
    answer,
    confidence,
    verdict: judgeExtraction(answer, golds, answers),
    without: abstention
      ? {
          document: await askWithout(documents),
          group: await askWithout(inGroups.map(([document]) => document)),
        }
      : null,
  };
}

function abstentionOf(results: readonly ExtractionResult[], leftOut: LeftOut) {
  return scoreAbstention(
    results.flatMap(({ without }) => (without === null ? [] : [without[leftOut]])),
    results.map(({ confidence }) => confidence),
  );
}
