import type { Config } from '../config.js';
import type {
  ActorSet,
  BeirSet,
  EvaluationInput,
  EvaluationReport,
  ExtractionSet,
  QuestionSet,
  Ranking,
} from '../evaluation/index.js';
import { printable } from '../phrasing/index.js';
import type { Services } from '../services.js';
import type { CliContext, ReadingOptions } from './command.js';
import { withServices } from './current-library.js';
import { onInterrupt } from './interrupt.js';
import type { ModelOption } from './options/model-option.js';
import { openCountingDisplay } from './progress/counting-display.js';

/** What a run reports to and is stopped by. */
interface Run {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What is measured besides what always is. */
export interface Extras {
  /** Each signal of retrieval alone. */
  readonly signals: boolean;
  /** How questions are taken when what answers them is left out. */
  readonly abstention: boolean;
}

/**
 * Runs one evaluation over a library that is up to date: a benchmark has a library of its own, questions are asked
 * over the configured corpus, and names are recognised in its files without a library.
 * @returns null where Ctrl-C ended it
 */
export async function runEvaluation(
  context: CliContext,
  options: ReadingOptions & ModelOption,
  input: EvaluationInput,
  { signals, abstention }: Extras,
): Promise<EvaluationReport | null> {
  switch (input.kind) {
    case 'ranking':
      return runRanking(context, options, input.set, signals);
    case 'extraction':
      return runExtraction(context, options, input.set, abstention);
    case 'answers':
      return runAnswers(context, options, input.set);
    case 'actors':
      return runActors(context, options, input.set);
  }
}

async function runRanking(
  context: CliContext,
  options: ReadingOptions,
  set: BeirSet,
  signals: boolean,
): Promise<EvaluationReport | null> {
  const { evaluateRanking } = await import('../evaluation/index.js');
  const { config, documents } = await layOut(context, options, set);
  return measure(context, options, config, `${set.name}: queries`, async (services, run) => {
    const { retriever, encoder, reader: library } = services;
    const all: Ranking = { name: 'all', retriever, rerank: true };
    const others = signals ? await signalRankings(services) : [];
    try {
      return await evaluateRanking({
        set,
        documents,
        library,
        encoder,
        rankings: [all, ...others],
        ...run,
      });
    } finally {
      await Promise.all(others.map((other) => other.retriever.close()));
    }
  });
}

async function runExtraction(
  context: CliContext,
  options: ReadingOptions & ModelOption,
  set: ExtractionSet,
  abstention: boolean,
): Promise<EvaluationReport | null> {
  const { evaluateExtraction } = await import('../evaluation/index.js');
  const { config } = await layOut(context, options, set.beir);
  const label = `${set.beir.name}: questions`;
  return measure(context, options, config, label, ({ answerer, reader: library }, run) =>
    evaluateExtraction({
      set,
      library,
      ask: (question, without) =>
        answerer.rate(question, { filter: { without }, withModel: options.model }),
      abstention,
      ...run,
    }),
  );
}

async function runAnswers(
  context: CliContext,
  options: ReadingOptions & ModelOption,
  set: QuestionSet,
): Promise<EvaluationReport | null> {
  const [{ evaluateAnswers }, { Conversation, isChecked, loadWording }] = await Promise.all([
    import('../evaluation/index.js'),
    import('../answering/index.js'),
  ]);
  const config = await context.config(options);
  const wording = loadWording();
  return measure(
    context,
    options,
    config,
    `${set.name}: questions`,
    ({ conversational, reader }, run) =>
      evaluateAnswers({
        set,
        ask: async (question, history) => {
          let conversation = new Conversation();
          const scope = { withModel: options.model };
          for (const before of history) {
            ({ conversation } = await conversational.ask(before, conversation, scope));
          }
          return (await conversational.ask(question, conversation, scope)).answer;
        },
        isSupported: (statement, citations) => isChecked(statement, citations, wording),
        library: reader,
        corpus: config.corpus,
        ...run,
      }),
  );
}

/** Recognises names in the files of the corpus; Ctrl-C ends it after the file under way. */
async function runActors(
  context: CliContext,
  options: ReadingOptions,
  set: ActorSet,
): Promise<EvaluationReport | null> {
  const [{ evaluateActors }, { prepareRecognizer }, { loadGazetteers }] = await Promise.all([
    import('../evaluation/index.js'),
    import('../recognition/index.js'),
    import('../names/gazetteers/index.js'),
  ]);
  const { corpus, recognition } = await context.config(options);
  const { open } = await prepareRecognizer(recognition);
  const recognizer = await open();
  const known = loadGazetteers();
  const label = `${set.name}: files`;
  return whileCounting(context, options, label, (run) =>
    evaluateActors({ set, corpus, recognizer, known, ...run }),
  ).finally(() => recognizer.close());
}

/** Lays the documents of a benchmark out as the corpus of a library of its own. */
async function layOut(context: CliContext, options: ReadingOptions, set: BeirSet) {
  const { configForSet, layOutDocuments } = await import('../evaluation/index.js');
  const config = configForSet(await context.config(options), set, options.library ?? null);
  return { config, documents: await layOutDocuments(set.corpusFile, config.corpus) };
}

/** Runs `use` with services and a display of progress. Ctrl-C ends it after the question under way. */
async function measure(
  context: CliContext,
  options: ReadingOptions,
  config: Config,
  label: string,
  use: (services: Services, run: Run) => Promise<EvaluationReport>,
): Promise<EvaluationReport | null> {
  let report: EvaluationReport | null = null;
  const configured = { ...context, config: async () => config };
  await withServices(configured, options, async (services) => {
    report = await whileCounting(context, options, label, (run) => use(services, run));
  });
  return report;
}

/** Shows progress while something runs; null where Ctrl-C ended it. */
async function whileCounting(
  context: CliContext,
  options: ReadingOptions,
  label: string,
  use: (run: Run) => Promise<EvaluationReport>,
): Promise<EvaluationReport | null> {
  const stop = new AbortController();
  const display = await openCountingDisplay(context.terminal, options, printable(label));
  const release = onInterrupt(() => stop.abort());
  try {
    return await use({ onProgress: display.update, signal: stop.signal });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    context.exitAs('interrupted');
    return null;
  } finally {
    release();
    display.close();
  }
}

/** The orders that show what each signal adds: without reranking, and by meaning and by words alone. */
async function signalRankings({ config, retriever }: Services): Promise<Ranking[]> {
  const { DEFAULT_RETRIEVAL, ThreadedRetriever } = await import('../retrieval/index.js');
  const alone = (textShare: number) =>
    new ThreadedRetriever(config.library, { settings: { ...DEFAULT_RETRIEVAL, textShare } });
  return [
    { name: 'fused', retriever, rerank: false },
    { name: 'vector', retriever: alone(0), rerank: false },
    { name: 'text', retriever: alone(1), rerank: false },
  ];
}
