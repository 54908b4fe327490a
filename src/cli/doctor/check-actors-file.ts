import { realpath } from 'node:fs/promises';
import { LibraryActors, loadActorOverrides, NO_OVERRIDES } from '../../actors/index.js';
import type { Config } from '../../config.js';
import { SqliteLibrary } from '../../library/index.js';
import { unknownOverridesInWords } from '../render/actors/index.js';
import { type CheckResult, ok, warn } from './check.js';

const NAME = 'actors.yaml';

/**
 * Checks the `actors.yaml` of the corpus folder: that it has no mistake and, where there is a library of the folder, that
 * articles have the names in it. Nothing is said where there is none.
 * @throws FootnoteError `actors/invalid`
 */
export async function checkActorsFile({
  corpus,
  library,
}: Pick<Config, 'corpus' | 'library'>): Promise<readonly CheckResult[]> {
  if ((await loadActorOverrides(corpus)) === NO_OVERRIDES) return [];
  const unknown = await unknownNames(corpus, library);
  if (unknown === null) {
    return [
      ok(NAME, 'has no mistake; whether articles have its names shows once they are indexed'),
    ];
  }
  if (unknown.length === 0) return [ok(NAME, 'articles have all the names in it')];
  return [
    warn(
      NAME,
      unknownOverridesInWords(unknown),
      'Write them as an article does, or take them out. If their articles are new, run: footnote index',
    ),
  ];
}

/** Names that no article has; null where no library tells. */
async function unknownNames(corpus: string, library: string): Promise<readonly string[] | null> {
  // A library that cannot be opened is said to be so by its own check.
  const reader = await new SqliteLibrary(library).openReader().catch(() => null);
  if (reader === null) return null;
  try {
    const isOfCorpus = (await reader.recordedCorpus()) === (await realpath(corpus));
    if (!isOfCorpus || (await reader.state()).articles === 0) return null;
    return await new LibraryActors(reader).unknownOverrides();
  } finally {
    await reader.close();
  }
}
