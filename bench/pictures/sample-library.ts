import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Answer, ClaimCheck } from '../../src/answering/index.js';
import { Conversation } from '../../src/answering/index.js';
import { parseConfig } from '../../src/config.js';
import {
  gatherStats,
  type IndexReport,
  type LibraryStats,
  startIndexing,
} from '../../src/library/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { openServices, type Services } from '../../src/services.js';

/** A library of articles in a folder of its own, with what answers from it. */
export interface SampleLibrary {
  readonly reader: Services['reader'];
  readonly actors: Services['actors'];
  readonly report: IndexReport;
  readonly stats: LibraryStats;
  /** Answers questions, each as a follow-up to those before it; gives the last answer. */
  ask(...questions: readonly string[]): Promise<Answer>;
  check(claim: string): Promise<ClaimCheck>;
  close(): Promise<void>;
}

/** Indexes the sample corpus with further files beside it, by their names, in a temporary folder. */
export async function openSampleLibrary(
  files: Readonly<Record<string, string>>,
): Promise<SampleLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-pictures-'));
  const corpus = join(folder, 'corpus');
  await cp(join(PACKAGE_ROOT, 'corpus'), corpus, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(corpus, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const config = parseConfig(process.env, { corpus, library: join(folder, 'library') });
  const outcome = await startIndexing({ ...config, rebuild: false }).outcome;
  if (outcome.status !== 'done') throw new Error('Indexing was stopped');
  const services = await openServices(config);
  const { reader, actors, conversational, claimChecker } = services;
  return {
    reader,
    actors,
    report: outcome.report,
    stats: await gatherStats(reader, config.library),
    ask: async (...questions) => {
      let conversation = new Conversation();
      let last: Answer | null = null;
      for (const question of questions) {
        const reply = await conversational.ask(question, conversation);
        ({ conversation, answer: last } = reply);
      }
      if (last === null) throw new Error('Nothing was asked');
      return last;
    },
    check: (claim) => claimChecker.check(claim, {}),
    close: async () => {
      await services.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
