import type { Actors } from '../actors/index.js';
import type { Config } from '../config.js';
import { isFootnoteError } from '../errors/footnote-error.js';
import type { LibraryReader, LibraryStore } from '../library/index.js';
import type { Services } from '../services.js';
import type { CliContext, ReadingOptions } from './command.js';
import { runIndexing } from './run-indexing.js';
import { pageFor } from './terminal.js';

/**
 * Runs `use` with the services of a library that is up to date, and closes them. Nothing is run after Ctrl-C, nor where a
 * prompt cannot be used.
 */
export async function withServices(
  context: CliContext,
  options: ReadingOptions,
  use: (services: Services) => Promise<void>,
): Promise<void> {
  const config = await context.config(options);
  const { checkPrompts } = await import('../check-prompts.js');
  // Before the articles are read, which may take minutes.
  checkPrompts(config);
  if ((await bringUpToDate(context, options, config)) === 'interrupted') return;
  const { openServices } = await import('../services.js');
  const services = await openServices(config);
  try {
    await use(services);
  } finally {
    await services.close();
  }
}

/** Runs `use` with a reader of a library that is up to date, and closes it. Nothing is run after Ctrl-C. */
export async function withReader(
  context: CliContext,
  options: ReadingOptions,
  use: (reader: LibraryReader, config: Config) => Promise<void>,
): Promise<void> {
  const config = await context.config(options);
  if ((await bringUpToDate(context, options, config)) === 'interrupted') return;
  const { SqliteLibrary } = await import('../library/index.js');
  const reader = await new SqliteLibrary(config.library).openReader();
  try {
    await use(reader, config);
  } finally {
    await reader.close();
  }
}

/** Runs `use` with the actors of a library that is up to date. Nothing is run after Ctrl-C. */
export async function withActors(
  context: CliContext,
  options: ReadingOptions,
  use: (actors: Actors, reader: LibraryReader) => Promise<void>,
): Promise<void> {
  const { LibraryActors } = await import('../actors/index.js');
  await withReader(context, options, (reader) => use(new LibraryActors(reader), reader));
}

/** Indexes what has changed in the corpus folder since the last time, unless `--no-index` is given. */
async function bringUpToDate(
  context: CliContext,
  options: ReadingOptions,
  config: Config,
): Promise<'ready' | 'interrupted'> {
  if (!options.index) return 'ready';
  const { isCurrent, SqliteLibrary } = await import('../library/index.js');
  const store = new SqliteLibrary(config.library);
  const { recognizerVersionOf } = await import('../recognition/prepare-recognizer.js');
  const { corpus, embedding, recognition } = config;
  // What was skipped is known from a run only, so that --strict always has one; it is short where nothing changed.
  const current = await isCurrent(store, {
    corpus,
    tokens: embedding.tokenVectors,
    recognizer: await recognizerVersionOf(recognition),
  });
  if (current && options.strict !== true) return 'ready';
  try {
    const outcome = await runIndexing(context, options, config, { rebuild: false });
    if (outcome.status === 'stopped') return 'interrupted';
    const { renderIndexSummary } = await import('./render/index.js');
    const page = pageFor(context.terminal.stderr, context.terminal.env);
    context.note(`${renderIndexSummary(outcome.report, page)}\n`, options);
    return 'ready';
  } catch (error) {
    const canRead = isFootnoteError(error, 'library/locked') && (await hasContent(store));
    if (!canRead) throw error;
    context.note('Another process is indexing; reading what the library holds so far.', options);
    return 'ready';
  }
}

/** Whether a library holds anything that can be read. One that is just being made does not. */
async function hasContent(store: LibraryStore): Promise<boolean> {
  try {
    const reader = await store.openReader();
    const { articles } = await reader.state().finally(() => reader.close());
    return articles > 0;
  } catch {
    return false;
  }
}
