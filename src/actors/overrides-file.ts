import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActorOverrides, loadActorOverrides, OVERRIDES_FILES } from './directory/index.js';

/** What `actors.yaml` says, and a version that is another one when the file is. */
export interface ReadOverrides {
  readonly overrides: ActorOverrides;
  readonly version: string;
}

/** The `actors.yaml` of a corpus folder, read again when it changes: nobody has to index anew or start again. */
export class OverridesFile {
  readonly #folder: () => Promise<string | null>;
  #last: ReadOverrides | null = null;

  /** @param folder the corpus folder; null where none is known */
  constructor(folder: () => Promise<string | null>) {
    this.#folder = folder;
  }

  /** @throws FootnoteError `actors/invalid` where the file has a mistake */
  async read(): Promise<ReadOverrides> {
    const folder = await this.#folder();
    const version = folder === null ? 'none' : await versionOf(folder);
    if (this.#last?.version === version) return this.#last;
    const overrides = await loadActorOverrides(folder);
    this.#last = { overrides, version };
    return this.#last;
  }
}

/** Which files there are, with their times and sizes. */
async function versionOf(folder: string): Promise<string> {
  const files = OVERRIDES_FILES.map(async (name) => {
    const found = await stat(join(folder, name), { bigint: true }).catch(() => null);
    return found === null ? '' : `${name} ${found.mtimeNs} ${found.size}`;
  });
  return [folder, ...(await Promise.all(files))].join('\n');
}
