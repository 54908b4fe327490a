import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PassageEncoder } from '../src/embedding/index.js';
import { indexCorpus, SqliteLibrary } from '../src/library/index.js';
import { loadGazetteers } from '../src/names/gazetteers/index.js';
import { PACKAGE_ROOT } from '../src/package-root.js';
import { createRuleRecognizer } from '../src/recognition/index.js';
import type { LargeLibrary } from './large-library.js';
import { type Figure, spreadOf, timed } from './measure.js';
import type { SyntheticNews } from './synthetic-news.js';

const MAIN = join(PACKAGE_ROOT, 'dist', 'cli', 'main.js');

/** Runs that the median is taken of. */
const RUNS = 5;

/**
 * Measures whole processes over a library: start-up to the first answer, and taking in one more article; the latter
 * also as a process that is running already does it.
 */
export async function measureProcesses(
  { corpus, library, samples }: LargeLibrary,
  news: SyntheticNews,
  encoder: PassageEncoder,
  suite: string,
): Promise<Figure[]> {
  const scope = ['--corpus', corpus, '--library', library, '--quiet'];
  const starts: Run[] = [];
  const additions: Run[] = [];
  const running: number[] = [];
  const recognizer = createRuleRecognizer(loadGazetteers());
  for (let run = 0; run < RUNS; run += 1) {
    const question = news.questionAbout(samples[run] ?? '');
    starts.push(await footnote(['ask', question, '--json', '--no-index', ...scope]));
    await writeFile(join(corpus, `new-${run}.txt`), news.article(12));
    additions.push(await footnote(['index', ...scope]));
    await writeFile(join(corpus, `later-${run}.txt`), news.article(12));
    const task = {
      corpus,
      store: new SqliteLibrary(library),
      encoder,
      recognizer,
      tokens: true,
      rebuild: false,
    };
    const { seconds } = await timed(() => indexCorpus({ ...task, now: () => new Date() }));
    running.push(seconds);
  }
  const figure = (name: string, runs: readonly Run[]): Figure[] => [
    { suite, name, value: spreadOf(runs.map(({ seconds }) => seconds)).p50, unit: 's' },
    {
      suite,
      name: `${name}, peak memory`,
      value: Math.max(...runs.map((r) => r.peak)),
      unit: 'MiB',
    },
  ];
  return [
    ...figure('start-up to first answer', starts),
    ...figure('indexing one more article, a process of its own', additions),
    {
      suite,
      name: 'indexing one more article, in a running process',
      value: spreadOf(running).p50,
      unit: 's',
    },
  ];
}

interface Run {
  readonly seconds: number;
  /** Resident memory at its highest, MiB. */
  readonly peak: number;
}

/** Runs the command in a process of its own; its peak memory is what the process itself reports at its end. */
function footnote(args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', PEAK_REPORTER, MAIN, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let peak = 0;
  let errors = '';
  child.on('message', (message: { peak: number }) => {
    peak = message.peak / 1024;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, peak });
      else reject(new Error(`footnote ${args.join(' ')} ended with ${code}: ${errors}`));
    });
  });
}

const PEAK_REPORTER = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) {
     process.channel?.unref();
     process.on('exit', () => process.send?.({ peak: process.resourceUsage().maxRSS }));
   }`,
)}`;
