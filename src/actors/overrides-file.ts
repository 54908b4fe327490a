import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActorOverrides, loadActorOverrides, OVERRIDES_FILES } from './directory/index.js';

/** What `actors.yaml` says, and a version that is another one when the file is. */
export interface ReadOverrides {
  readonly overrides: ActorOverrides;
  readonly version: string;
}

/** What came of reading a version: a file with a mistake is not read again either until it changes. */
interface LastRead {
  readonly version: string;
  readonly overrides: Promise<ActorOverrides>;
}

/** The `actors.yaml` of a corpus folder, read again when it changes: nobody has to index anew or start again. */
export class OverridesFile {
  readonly #folder: () => Promise<string | null>;
  readonly #load: typeof loadActorOverrides;
  #last: LastRead | null = null;

  /**
   * @param folder the corpus folder; null where none is known
   * @param load reads the file of a folder
   */
  constructor(
    folder: () => Promise<string | null>,
    load: typeof loadActorOverrides = loadActorOverrides,
  ) {
    this.#folder = folder;
    this.#load = load;
  }

  /** @throws FootnoteError `actors/invalid` where the file has a mistake */
  async read(): Promise<ReadOverrides> {
    const folder = await this.#folder();
    const version = folder === null ? 'none' : await versionOf(folder);
    const known = this.#last?.version === version ? this.#last : null;
    const reading = known ?? { version, overrides: this.#load(folder) };
    this.#last = reading;
    try {
      return { overrides: await reading.overrides, version };
    } catch (error) {
      if (this.#last === reading && mayPass(error)) this.#last = null;
      throw error;
    }
  }
}

/** Whether a file failed to be read for a reason of the system, which may go while the file stays as it is. */
function mayPass(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && 'syscall' in error.cause;
}

/** Which files there are, with their times and sizes. */
async function versionOf(folder: string): Promise<string> {
  const files = OVERRIDES_FILES.map(async (name) => {
    const found = await stat(join(folder, name), { bigint: true }).catch(() => null);
    return found === null ? '' : `${name} ${found.mtimeNs} ${found.size}`;
  });
  return [folder, ...(await Promise.all(files))].join('\n');
}
