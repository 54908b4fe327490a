import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { env, pipeline } from '@xenova/transformers';
import hnswlib from 'hnswlib-node';
import type { Config } from '../src/config.js';
import { createPassageEncoder } from '../src/embedding/index.js';
import { SqliteLibrary, startIndexing } from '../src/library/index.js';
import type { BareModelTask } from './bare-model-worker.js';
import { type Figure, timed } from './measure.js';
import type { SyntheticNews } from './synthetic-news.js';

/** What the throughput suite needs. */
export interface ThroughputTask {
  readonly folder: string;
  readonly articles: number;
  readonly news: SyntheticNews;
  readonly embedding: Config['embedding'];
}

/** Times indexing against the bare model on the same passages, and against the plain way to do the same. */
export async function measureThroughput(task: ThroughputTask): Promise<Figure[]> {
  const corpus = join(task.folder, 'throughput', 'corpus');
  const library = join(task.folder, 'throughput', 'library');
  await mkdir(corpus, { recursive: true });
  for (let n = 0; n < task.articles; n += 1) {
    await writeFile(join(corpus, `article-${n}.txt`), task.news.article(12));
  }
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const order = { corpus, library, embedding: task.embedding, rebuild: false };
  const indexing = await timed(() => startIndexing(order).outcome);
  delays.disable();
  const texts = await encodedTexts(library);
  const bare = await timeBareModel(task.embedding, texts);
  const plain = await timePlainWay(task.embedding, texts);
  const rate = (seconds: number) => texts.length / seconds;
  const suite = `Indexing ${texts.length} passages, ${availableParallelism()} cores`;
  return [
    { suite, name: 'footnote index', value: rate(indexing.seconds), unit: 'passages/s' },
    { suite, name: 'bare model, every core', value: rate(bare), unit: 'passages/s' },
    { suite, name: 'the plain way', value: rate(plain), unit: 'passages/s' },
    { suite, name: 'share of the bare model', value: bare / indexing.seconds, unit: 'ratio' },
    { suite, name: 'times the plain way', value: plain / indexing.seconds, unit: 'ratio' },
    { suite, name: 'longest hold-up of the event loop', value: delays.max / 1e6, unit: 'ms' },
  ];
}

/** What the model read of every passage, as one text each. */
async function encodedTexts(library: string): Promise<string[]> {
  const reader = await new SqliteLibrary(library).openReader();
  const articles = await reader.articles();
  const passages = await Promise.all(articles.map(({ id }) => reader.passagesOf(id)));
  await reader.close();
  return passages.flat().map(({ context, text }) => [...context, text].join(' '));
}

async function timeBareModel(
  embedding: Config['embedding'],
  texts: readonly string[],
): Promise<number> {
  const cores = availableParallelism();
  const workers = Array.from({ length: cores }, (_, core) => {
    const workerData: BareModelTask = {
      models: embedding.folder,
      model: embedding.model,
      dtype: embedding.dtype === 'int8' ? 'q8' : 'fp32',
      texts: texts.filter((_text, place) => place % cores === core),
    };
    return new Worker(new URL('./bare-model-worker.js', import.meta.url), { workerData });
  });
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const { seconds } = await timed(() =>
    Promise.all(
      workers.map((worker) => {
        const done = once(worker, 'message');
        worker.postMessage('go');
        return done;
      }),
    ),
  );
  await Promise.all(workers.map((worker) => worker.terminate()));
  return seconds;
}

/** The way that a first version would be written: one pipeline on the main thread, whole weights, batches of 32. */
async function timePlainWay(
  embedding: Config['embedding'],
  texts: readonly string[],
): Promise<number> {
  // Preparing it is not part of either way.
  await (await createPassageEncoder({ ...embedding, dtype: 'fp32', workers: 1 })).close();
  env.localModelPath = embedding.folder;
  env.allowRemoteModels = false;
  const extract = await pipeline('feature-extraction', embedding.model, { dtype: 'fp32' });
  await extract('warm up', { pooling: 'mean', normalize: true });
  const { seconds } = await timed(async () => {
    const index = new hnswlib.HierarchicalNSW('cosine', 384);
    index.initIndex(texts.length);
    for (let from = 0; from < texts.length; from += 32) {
      const vectors = await extract(texts.slice(from, from + 32), {
        pooling: 'mean',
        normalize: true,
      });
      const rows = vectors.tolist() as number[][];
      for (const [place, row] of rows.entries()) index.addPoint(row, from + place);
    }
  });
  await extract.dispose();
  return seconds;
}
