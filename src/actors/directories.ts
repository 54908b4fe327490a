import type { ArticleFilter, LibraryReader } from '../library/index.js';
import type { Gazetteers } from '../names/gazetteers/index.js';
import { buildDirectory, type Directory } from './directory/index.js';
import type { OverridesFile } from './overrides-file.js';

/** Directories that are kept: that of all articles, and those of channels that see only some. */
const MOST_KEPT = 8;

/**
 * While files come in, the library changes many times a second, and a directory of a large library takes a second to
 * build: one that is behind is used for so many times as long as it took.
 */
const REST = 10;

/** A directory, and what it was made of. */
interface Kept {
  readonly directory: Promise<Directory>;
  readonly generation: number;
  /** Until when it may be behind the library, by the clock; later than any time while it is being built. */
  restsUntil: number;
}

/** Builds the directory of the articles that a filter lets through, and keeps it until the library changes. */
export class Directories {
  readonly #reader: Pick<LibraryReader, 'generation' | 'actors'>;
  readonly #gazetteers: () => Gazetteers;
  readonly #overrides: Pick<OverridesFile, 'read'>;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();

  /**
   * @param gazetteers called when a directory is built
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    reader: Pick<LibraryReader, 'generation' | 'actors'>,
    gazetteers: () => Gazetteers,
    overrides: Pick<OverridesFile, 'read'>,
    now: () => number = () => performance.now(),
  ) {
    this.#reader = reader;
    this.#gazetteers = gazetteers;
    this.#overrides = overrides;
    this.#now = now;
  }

  /** @throws FootnoteError `actors/invalid` where `actors.yaml` has a mistake */
  async of(filter: ArticleFilter): Promise<Directory> {
    const generation = await this.#reader.generation();
    const { overrides, version } = await this.#overrides.read();
    const key = JSON.stringify([version, filter]);
    const kept = this.#kept.get(key);
    if (kept !== undefined && (kept.generation === generation || this.#now() < kept.restsUntil)) {
      // The one that was used last is dropped last.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept.directory;
    }
    const started = this.#now();
    const directory = this.#reader.actors
      .names(filter)
      .then((names) => buildDirectory(names, overrides, this.#gazetteers()));
    const building: Kept = { directory, generation, restsUntil: Number.POSITIVE_INFINITY };
    this.#keep(key, building);
    try {
      await directory;
      const ended = this.#now();
      building.restsUntil = ended + (ended - started) * REST;
    } catch (error) {
      if (this.#kept.get(key) === building) this.#kept.delete(key);
      throw error;
    }
    return directory;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
  }
}
