/**
 * `npm run bench [-- --sizes 1000,10000,100000] [--articles 120] [--news 10000]`: how fast Footnote is on this machine. Prints a
 * Markdown table and writes it with the same figures as JSON to bench/results/. Compare ratios between machines and
 * absolute figures on one machine only.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseConfig } from '../src/config.js';
import { createPassageEncoder } from '../src/embedding/index.js';
import { PACKAGE_ROOT } from '../src/package-root.js';
import { measureActors } from './actors/measure-actors.js';
import { encodeSentences } from './large-library.js';
import { measureLatency } from './latency.js';
import { type Figure, markdownOf } from './measure.js';
import { measureProcesses } from './processes.js';
import { SyntheticNews } from './synthetic-news.js';
import { measureThroughput } from './throughput.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    articles: { type: 'string', default: '120' },
    sentences: { type: 'string', default: '6000' },
    news: { type: 'string', default: '10000' },
  },
});
const config = parseConfig({ ...process.env, EMBEDDING_MODEL: '', EMBEDDING_DTYPE: '' });
const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
const figures: Figure[] = [];
const progress = (message: string) => process.stderr.write(`${message}\n`);

try {
  const encoder = await createPassageEncoder(config.embedding);
  const tokenizer = join(config.embedding.folder, config.embedding.model, 'tokenizer.json');
  const news = await SyntheticNews.create(tokenizer, 1);

  progress('indexing throughput');
  figures.push(
    ...(await measureThroughput({
      folder,
      articles: Number(values.articles),
      news,
      embedding: config.embedding,
    })),
  );
  progress('encoding sentences for large libraries');
  const sentences = await encodeSentences(news, encoder, Number(values.sentences));
  for (const passages of values.sizes.split(',').map(Number)) {
    progress(`latency over ${passages} passages`);
    const measured = await measureLatency({ folder, passages, news, sentences, encoder });
    figures.push(...measured.figures);
    const suite = measured.figures[0]?.suite ?? '';
    figures.push(...(await measureProcesses(measured.built, news, encoder, suite)));
  }
  await encoder.close();
  const articles = Number(values.news);
  if (articles > 0) {
    progress(`actors of ${articles} articles`);
    figures.push(...(await measureActors({ folder, articles, embedding: config.embedding })));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`;
const results = join(PACKAGE_ROOT, 'bench', 'results');
await mkdir(results, { recursive: true });
await writeFile(join(results, 'bench.md'), markdownOf(figures, machine));
await writeFile(join(results, 'bench.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
process.stdout.write(markdownOf(figures, machine));
