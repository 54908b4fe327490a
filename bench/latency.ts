import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Answerer, ExtractiveAnswerer, loadWording } from '../src/answering/index.js';
import type { PassageEncoder } from '../src/embedding/index.js';
import { SqliteLibrary } from '../src/library/index.js';
import { ThreadedRetriever } from '../src/retrieval/index.js';
import { buildLargeLibrary, type EncodedSentence, type LargeLibrary } from './large-library.js';
import { type Figure, spreadOf, timed } from './measure.js';
import type { SyntheticNews } from './synthetic-news.js';

/** Questions asked before measuring, and questions measured. */
const WARM_UP = 20;
const QUESTIONS = 200;

/** Questions that are asked at the same time. */
const AT_ONCE = 50;

/** What the latency suite needs. */
export interface LatencyTask {
  readonly folder: string;
  readonly passages: number;
  readonly news: SyntheticNews;
  readonly sentences: readonly EncodedSentence[];
  readonly encoder: PassageEncoder;
}

/** Builds a library of a size and measures how long searches and whole answers take over it. */
export async function measureLatency(
  task: LatencyTask,
): Promise<{ figures: Figure[]; built: LargeLibrary }> {
  const { passages, encoder, news } = task;
  const suite = `${passages.toLocaleString('en')} passages`;
  const { seconds, result: built } = await timed(() =>
    buildLargeLibrary(join(task.folder, String(passages)), passages, task.sentences, encoder),
  );
  const retriever = new ThreadedRetriever(built.library);
  const library = await new SqliteLibrary(built.library).openReader();
  const answerer = new ExtractiveAnswerer({
    retriever,
    encoder,
    library,
    wording: loadWording(),
    now: () => new Date(),
  });
  const questions = Array.from({ length: WARM_UP + QUESTIONS }, () =>
    news.questionAbout(news.pick(built.samples as [string, ...string[]])),
  );
  const times = { hybrid: [] as number[], late: [] as number[], ask: [] as number[] };
  for (const [place, text] of questions.entries()) {
    const encoding = await encoder.encodeQuestion(text);
    const hybrid = await timed(() =>
      retriever.search({ text, encoding, limit: 20, rerank: false }),
    );
    const ask = await timed(() => answerer.answer(text));
    if (place < WARM_UP) continue;
    times.hybrid.push(hybrid.seconds * 1000);
    times.late.push(ask.result.timings.rerank_ms);
    times.ask.push(ask.seconds * 1000);
  }
  const crowd = await measureCrowd(answerer, questions.slice(0, AT_ONCE));
  const { bytes } = await library.state();
  await retriever.close();
  await library.close();
  const spreads = Object.entries({
    'hybrid search without reranking': times.hybrid,
    'late interaction': times.late,
    'ask, whole answer': times.ask,
  }).flatMap(([name, values]) => {
    const { p50, p95 } = spreadOf(values);
    return [
      { suite, name: `${name}, p50`, value: p50, unit: 'ms' },
      { suite, name: `${name}, p95`, value: p95, unit: 'ms' },
    ];
  });
  return {
    built,
    figures: [
      {
        suite,
        name: 'storing and building the graph',
        value: passages / seconds,
        unit: 'passages/s',
      },
      { suite, name: 'library on disk', value: bytes / 2 ** 20, unit: 'MiB' },
      ...spreads,
      {
        suite,
        name: `${AT_ONCE} questions at once, all answered`,
        value: crowd.seconds,
        unit: 's',
      },
      { suite, name: 'longest hold-up of the event loop by them', value: crowd.holdUp, unit: 'ms' },
    ],
  };
}

/** Asks questions at the same time and watches how long the thread that asked is held up. */
async function measureCrowd(answerer: Answerer, questions: readonly string[]) {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const { seconds } = await timed(() =>
    Promise.all(questions.map((question) => answerer.answer(question))),
  );
  delays.disable();
  return { seconds, holdUp: delays.max / 1e6 };
}
