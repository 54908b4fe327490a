import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FolderScan, SkippedFile } from '../../corpus/index.js';
// Straight from its file: the whole of corpus/ is loaded only where there is something to read.
import { scanFolder } from '../../corpus/scan-folder.js';
import type { EncoderInput, PassageEncoder, PassageEncoding } from '../../embedding/index.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { Recognizer } from '../../recognition/index.js';
import type { LibraryStore, LibraryWriter } from '../library.js';
import type { ArticleEntry, FileRecord, TextHash } from '../records.js';
import { settleActors } from './actors/settle-actors.js';
import { settleEvents } from './actors/settle-events.js';
import { settleDates } from './dates/settle-dates.js';
import type { IndexProgress, IndexReport } from './index-report.js';
import { isMoved } from './is-moved.js';
import { nameChanges } from './name-changes.js';
import { planChanges, type Suspect } from './plan-changes.js';
import type { PreparedFile } from './prepare-file.js';
import { readerVersionOf } from './reader-version.js';

/** What a run needs. */
export interface IndexingTask {
  /** The corpus folder. */
  readonly corpus: string;
  readonly store: LibraryStore;
  readonly encoder: PassageEncoder;
  /** Finds the names in articles. Whoever made it closes it. */
  readonly recognizer: Recognizer;
  /** Whether token vectors are kept for late interaction. */
  readonly tokens: boolean;
  /** Makes the library anew instead of carrying on. */
  readonly rebuild: boolean;
  readonly now: () => Date;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Stops the run after what is under way; what is stored stays, and the next run carries on from there. */
  readonly signal?: AbortSignal;
}

/** How many files are read at the same time. */
const FILES_AT_ONCE = 8;

/** Texts that are embedded and stored as one: few enough that a crash loses little, enough to fill every worker. */
const TEXTS_AT_ONCE = 128;

/** Files that wait for texts at most: a run that finds all of its texts embedded must not hold them all in memory. */
const FILES_WAITING = 128;

/** What reading articles for names takes of the time of a run that reads files, roughly. */
const NAMING_SHARE = 0.1;

/** Groups of texts under way, so that the workers have the next one while the last is being stored. */
const GROUPS_UNDER_WAY = 3;

/**
 * Brings a library up to date with its corpus folder. Only files that changed are read, only texts that are new are
 * embedded. Every step is stored as it is finished, so a run that is killed is carried on by the next one.
 * @throws FootnoteError `corpus/missing`, `library/locked`, `model/mismatch`, `library/other-corpus`
 */
export async function indexCorpus(task: IndexingTask): Promise<IndexReport> {
  const started = performance.now();
  task.onProgress?.({ stage: 'scanning', filesDone: 0, filesTotal: 0, share: 0, embedded: 0 });
  const scan = await scanFolder(task.corpus);
  const writer = await task.store.openWriter();
  try {
    return await new IndexingRun(task, scan, writer).complete(started);
  } finally {
    await writer.close();
  }
}

/** A file whose passages are embedded or on the way. */
interface WaitingFile {
  readonly record: FileRecord;
  readonly articles: readonly ArticleEntry[];
  readonly bytes: number;
}

/** One run, from the plan to the report. */
class IndexingRun {
  readonly #task: IndexingTask;
  readonly #scan: FolderScan;
  readonly #writer: LibraryWriter;
  readonly #readerVersion: string;

  /** Texts that still need vectors, in the order in which their files came, and the files that wait for them. */
  #texts = new Map<TextHash, { readonly input: EncoderInput; readonly bytes: number }>();
  #waiting: WaitingFile[] = [];
  /** What was handed to the workers, oldest first. */
  readonly #underWay: (() => Promise<void>)[] = [];
  readonly #handedOver = new Set<TextHash>();

  readonly #skipped: SkippedFile[];
  #same: FileRecord[] = [];
  readonly #stored: FileRecord[] = [];
  #filesTotal = 0;
  #bytesTotal = 0;
  #bytesDone = 0;
  #embedded = 0;
  #reused = 0;

  constructor(task: IndexingTask, scan: FolderScan, writer: LibraryWriter) {
    this.#task = task;
    this.#scan = scan;
    this.#writer = writer;
    this.#skipped = [...scan.skipped];
    this.#readerVersion = readerVersionOf(task.encoder.identity, task.tokens);
  }

  async complete(started: number): Promise<IndexReport> {
    const task = this.#task;
    const corpus = await realpath(resolve(task.corpus));
    if (task.rebuild) await this.#writer.clear();
    const before = await this.#writer.files();
    await this.#requireSameCorpus(corpus, before);
    await this.#writer.prepare({ corpus, model: task.encoder.identity });
    const plan = planChanges(this.#scan.files, before, this.#readerVersion);
    const suspects = [...plan.suspects, ...plan.retries];
    this.#filesTotal = suspects.length;
    this.#bytesTotal = suspects.reduce((sum, { file }) => sum + file.size, 0);
    this.#report('indexing');

    await this.#work(suspects, corpus);
    await this.#writer.touchFiles(this.#same);
    await this.#writer.removeFiles(plan.removed.map(({ path }) => path));
    await settleDates(this.#writer.dates, task.signal);
    await this.#settleActors();
    const vectorIndex = await this.#writer.finish(task.now());
    return {
      ...nameChanges(plan, this.#stored),
      unchanged: plan.unchanged + this.#same.length,
      skipped: await this.#allSkipped(),
      ignored: this.#scan.ignored,
      ...(await this.#writer.counts()),
      embedded: this.#embedded,
      reused: this.#reused,
      vectorIndex,
      milliseconds: performance.now() - started,
    };
  }

  async #requireSameCorpus(corpus: string, known: readonly FileRecord[]): Promise<void> {
    const recorded = await this.#writer.recordedCorpus();
    if (recorded === null || recorded === corpus || isMoved(this.#scan.files, known)) return;
    const library = this.#task.store.place;
    throw new FootnoteError('library/other-corpus', { library, recorded, given: corpus });
  }

  async #work(suspects: readonly Suspect[], corpus: string): Promise<void> {
    if (suspects.length === 0) return;
    // The model takes as long to load as everything that reads articles: both at once.
    this.#task.encoder.countTokens(['']).catch(() => undefined);
    const { prepareFile } = await import('./prepare-file.js');
    const preparation = {
      corpus,
      readerVersion: this.#readerVersion,
      encoder: this.#task.encoder,
    };
    const ahead: Promise<PreparedFile>[] = [];
    const rest = suspects.values();
    const readNext = () => {
      const { value, done } = rest.next();
      if (done === true) return;
      const reading = prepareFile(value, preparation);
      // It is awaited in its turn; until then a failure must not count as unhandled.
      reading.catch(() => undefined);
      ahead.push(reading);
    };
    for (let n = 0; n < FILES_AT_ONCE; n += 1) readNext();
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
      this.#task.signal?.throwIfAborted();
      const prepared = await next;
      readNext();
      if (prepared.status === 'same') this.#keep(prepared.record);
      else await this.#take(prepared);
    }
    await this.#handOver();
    while (this.#underWay.length > 0) await this.#underWay.shift()?.();
  }

  #keep(record: FileRecord): void {
    this.#same.push(record);
    this.#bytesDone += record.size;
    this.#report('indexing');
  }

  async #take({ record, articles, inputs }: PreparedFile & { status: 'prepared' }): Promise<void> {
    const missing = await this.#writer.missingEmbeddings([...inputs.keys()], {
      tokens: this.#task.tokens,
    });
    // A file of many articles moves the progress bar as its texts are done, not only at its end.
    const bytes = record.size / (inputs.size + 1);
    for (const [hash, input] of inputs) {
      if (!missing.has(hash) || this.#handedOver.has(hash)) {
        this.#reused += 1;
        this.#bytesDone += bytes;
        continue;
      }
      this.#handedOver.add(hash);
      this.#texts.set(hash, { input, bytes });
      if (this.#texts.size >= TEXTS_AT_ONCE) await this.#handOver();
    }
    this.#waiting.push({ record, articles, bytes });
    if (this.#waiting.length >= FILES_WAITING) await this.#handOver();
  }

  /** Gives the collected texts to the workers; the files that waited for them are stored after them. */
  async #handOver(): Promise<void> {
    this.#task.signal?.throwIfAborted();
    const texts = [...this.#texts];
    const files = this.#waiting;
    if (texts.length === 0 && files.length === 0) return;
    this.#texts = new Map();
    this.#waiting = [];
    const encoding = this.#encode(texts.map(([, { input }]) => input));
    encoding.catch(() => undefined);
    this.#underWay.push(async () => {
      const encodings = await encoding;
      const entries = encodings.flatMap((of, place) => {
        const [textHash] = texts[place] ?? [];
        return textHash === undefined ? [] : [{ textHash, encoding: of }];
      });
      if (entries.length > 0) await this.#writer.storeEmbeddings(entries);
      this.#embedded += texts.length;
      for (const [, { bytes }] of texts) this.#bytesDone += bytes;
      for (const file of files) await this.#store(file);
      this.#report('indexing');
    });
    while (this.#underWay.length >= GROUPS_UNDER_WAY) await this.#underWay.shift()?.();
  }

  async #encode(inputs: readonly EncoderInput[]): Promise<readonly PassageEncoding[]> {
    if (inputs.length === 0) return [];
    return this.#task.encoder.encodePassages(inputs, { tokens: this.#task.tokens });
  }

  async #store({ record, articles, bytes }: WaitingFile): Promise<void> {
    await this.#writer.storeFile(record, articles);
    this.#stored.push(record);
    this.#bytesDone += bytes;
  }

  /** Events come last: they rest on the dates of their articles. */
  async #settleActors(): Promise<void> {
    const { recognizer, signal } = this.#task;
    await settleActors(this.#writer.actors, recognizer, {
      signal,
      onProgress: (done, total) => this.#report('naming', done / total),
    });
    await settleEvents(this.#writer.actors, { signal });
    this.#report('finishing');
  }

  async #allSkipped(): Promise<SkippedFile[]> {
    const files = await this.#writer.files();
    const stored = files.flatMap(({ path, skipped }) =>
      skipped === null ? [] : [{ path, ...skipped }],
    );
    return [...this.#skipped, ...stored].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** @param named share of the articles to be read for names that were */
  #report(stage: IndexProgress['stage'], named = 0): void {
    const naming = this.#bytesTotal === 0 ? 1 : NAMING_SHARE;
    const indexed = Math.min(1, this.#bytesDone / (this.#bytesTotal || 1));
    const share = indexed * (1 - naming) + named * naming;
    this.#task.onProgress?.({
      stage,
      filesDone: this.#stored.length + this.#same.length,
      filesTotal: this.#filesTotal,
      share: stage === 'finishing' ? 1 : share,
      embedded: this.#embedded,
    });
  }
}
