import { realpath } from 'node:fs/promises';
import type { Config } from '../../config.js';
import { fingerprintOf, type ModelIdentity } from '../../embedding/index.js';
import { isFootnoteError } from '../../errors/footnote-error.js';
import { describeModel, isCurrent, type LibraryState, SqliteLibrary } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import { recognizerVersionOf } from '../../recognition/prepare-recognizer.js';
import { type CheckResult, fail, ok, warn } from './check.js';

const INDEX = 'Run: footnote index';
const REBUILD = 'Run: footnote index --rebuild';

/**
 * Checks that the library opens, belongs to the corpus and the model, is up to date and has its vector index.
 * @param configured null where the model does not work
 * @throws FootnoteError `library/corrupt`, `library/newer`, `corpus/missing`
 */
export async function checkLibrary(
  { library, corpus, embedding, recognition }: Config,
  configured: ModelIdentity | null,
): Promise<readonly CheckResult[]> {
  const store = new SqliteLibrary(library);
  const state = await readState(store);
  if (state === 'missing') return [warn('library', `there is none at ${library} yet`, INDEX)];
  if (state === 'outdated') {
    return [warn('library', `${library} was made by an earlier version of Footnote`, INDEX)];
  }
  const origin =
    (await checkOrigin(state, corpus)) ??
    (configured === null ? null : checkMaker(state, configured));
  if (origin !== null) return [origin];
  const holds = `${library}, ${counted(state.articles, 'article')}, ${counted(state.passages, 'passage')}`;
  const hasVectors = state.vectorIndexProblem === null;
  // A lost vector index makes a library count as outdated: that is said below, not here.
  // A model for names that cannot be had is said to be so by its own check.
  const recognizer = await recognizerVersionOf(recognition).catch(() => null);
  const isOutdated =
    hasVectors && !(await isCurrent(store, { corpus, tokens: embedding.tokenVectors, recognizer }));
  return [
    isOutdated
      ? warn('library', `${holds}; the corpus has changed since`, INDEX)
      : ok('library', holds),
    hasVectors
      ? ok('vector index', counted(state.embeddings, 'vector'))
      : warn('vector index', `${state.vectorIndexProblem}; searches are slow`, INDEX),
  ];
}

async function readState(store: SqliteLibrary): Promise<LibraryState | 'missing' | 'outdated'> {
  try {
    const reader = await store.openReader();
    return await reader.state().finally(() => reader.close());
  } catch (error) {
    if (isFootnoteError(error, 'library/missing')) return 'missing';
    if (isFootnoteError(error, 'library/outdated')) return 'outdated';
    throw error;
  }
}

async function checkOrigin({ corpus: recorded }: LibraryState, corpus: string) {
  const real = await realpath(corpus).catch(() => corpus);
  return recorded === null || recorded === real
    ? null
    : fail(
        'library',
        `it was made of ${recorded}, not of ${real}`,
        `${REBUILD}, or name another folder with --library.`,
      );
}

function checkMaker({ model }: LibraryState, configured: ModelIdentity): CheckResult | null {
  return model === null || fingerprintOf(model) === fingerprintOf(configured)
    ? null
    : fail(
        'library',
        `it was made with ${describeModel(model)}, but ${describeModel(configured)} is configured`,
        `Set the EMBEDDING_ variables back. Or: ${REBUILD}`,
      );
}
