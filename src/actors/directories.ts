import type { ArticleFilter, LibraryReader } from '../library/index.js';
import type { Gazetteers } from '../names/gazetteers/index.js';
import { buildDirectory, type Directory } from './directory/index.js';
import type { OverridesFile } from './overrides-file.js';

/** Directories that are kept: that of all articles, and those of channels that see only some. */
const MOST_KEPT = 8;

/** Builds the directory of the articles that a filter lets through, and keeps it until the library changes. */
export class Directories {
  readonly #reader: LibraryReader;
  readonly #gazetteers: () => Gazetteers;
  readonly #overrides: OverridesFile;
  readonly #kept = new Map<string, Promise<Directory>>();

  /** @param gazetteers called when the first directory is built */
  constructor(reader: LibraryReader, gazetteers: () => Gazetteers, overrides: OverridesFile) {
    this.#reader = reader;
    this.#gazetteers = gazetteers;
    this.#overrides = overrides;
  }

  /** @throws FootnoteError `actors/invalid` where `actors.yaml` has a mistake */
  async of(filter: ArticleFilter): Promise<Directory> {
    const generation = await this.#reader.generation();
    const { overrides, version } = await this.#overrides.read();
    const key = JSON.stringify([generation, version, filter]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const building = this.#reader.actors
      .names(filter)
      .then((names) => buildDirectory(names, overrides, this.#gazetteers()));
    this.#kept.set(key, building);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
    building.catch(() => this.#kept.delete(key));
    return building;
  }
}
