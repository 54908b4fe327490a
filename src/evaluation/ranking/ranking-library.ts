import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.js';
import type { BeirSet } from './beir-set.js';

/**
 * The configuration that a benchmark is run with: a library of its own and, inside its folder, a corpus folder of its
 * own. Another model gets another library, so that models can be compared without embedding anything twice.
 * @param library the library's folder where one was asked for
 */
export function configForSet(config: Config, set: BeirSet, library: string | null): Config {
  const folder = library ?? join(librariesOf(config), nameOf(config, set));
  return { ...config, library: folder, corpus: join(folder, 'documents') };
}

function nameOf({ embedding }: Config, { name, folder }: BeirSet): string {
  const { folder: _models, workers: _workers, ...model } = embedding;
  const key = JSON.stringify([folder, Object.entries(model).sort()]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `eval-${name.replace(/[^\w.-]+/gu, '-').slice(0, 40)}-${hash}`;
}

/** The folder of all libraries, beside that of the models. */
function librariesOf({ embedding }: Config): string {
  return join(dirname(embedding.folder), 'libraries');
}
