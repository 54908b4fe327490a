import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import hnswlib from 'hnswlib-node';
import {
  checksumOf,
  GRAPH_FORMAT,
  type GraphManifest,
  graphFileName,
  type ManifestReading,
  readManifest,
  writeManifest,
} from './manifest.js';

/** Links per vector and width of the search while building (Malkov and Yashunin, 2018: M and efConstruction). */
const LINKS = 16;
const BUILD_WIDTH = 128;

/** Width of a search (ef): at least this, and at least what is asked for. */
const SEARCH_WIDTH = 160;

/** A vector near the one searched for. */
export interface Neighbour {
  readonly id: number;
  /** Cosine. */
  readonly similarity: number;
}

/** What loading a graph gave. */
export type GraphLoading =
  | { readonly status: 'loaded'; readonly graph: Graph }
  | { readonly status: 'unusable'; readonly why: string };

/** A navigable small-world graph over vectors of length 1, in memory, with the means to keep it on disk. */
export class Graph {
  readonly #index: InstanceType<typeof hnswlib.HierarchicalNSW>;
  readonly dimension: number;
  #lastId: number;

  private constructor(
    index: InstanceType<typeof hnswlib.HierarchicalNSW>,
    dimension: number,
    lastId: number,
  ) {
    this.#index = index;
    this.dimension = dimension;
    this.#lastId = lastId;
  }

  /** An empty graph. */
  static create(dimension: number): Graph {
    const index = new hnswlib.HierarchicalNSW('ip', dimension);
    index.initIndex({ maxElements: 1024, m: LINKS, efConstruction: BUILD_WIDTH });
    return new Graph(index, dimension, 0);
  }

  /** Checks that the graph of a library is whole, its own and of the model's dimension, without loading it. */
  static check(folder: string, libraryId: string | null, dimension: number): ManifestReading {
    const reading = readManifest(folder, libraryId);
    if (reading.status === 'unusable') return reading;
    const { manifest } = reading;
    if (manifest.dimension !== dimension) {
      return { status: 'unusable', why: 'the vector index has another dimension' };
    }
    try {
      return checksumOf(join(folder, manifest.file)) === manifest.checksum
        ? reading
        : { status: 'unusable', why: 'the vector index file is damaged' };
    } catch (error) {
      return unreadable(error);
    }
  }

  /** Loads the graph of a library after checking it. */
  static load(folder: string, libraryId: string | null, dimension: number): GraphLoading {
    const checked = Graph.check(folder, libraryId, dimension);
    if (checked.status === 'unusable') return checked;
    const { file, lastId, count } = checked.manifest;
    try {
      // A failed read leaves an index that must not be searched: it is never used again after one.
      const index = new hnswlib.HierarchicalNSW('ip', dimension);
      index.readIndexSync(join(folder, file));
      return index.getCurrentCount() === count
        ? { status: 'loaded', graph: new Graph(index, dimension, lastId) }
        : { status: 'unusable', why: 'the vector index does not hold what its manifest says' };
    } catch (error) {
      return unreadable(error);
    }
  }

  get count(): number {
    return this.#index.getCurrentCount();
  }

  /** The highest id that was added. */
  get lastId(): number {
    return this.#lastId;
  }

  /** Adds a vector of length 1. Ids must be added in ascending order. */
  add(id: number, vector: Float32Array): void {
    const capacity = this.#index.getMaxElements();
    if (this.count >= capacity) this.#index.resizeIndex(Math.ceil(capacity * 1.6));
    this.#index.addPoint(Array.from(vector), id);
    this.#lastId = id;
  }

  /** The nearest vectors, best first. */
  search(vector: Float32Array, limit: number): Neighbour[] {
    const wanted = Math.min(limit, this.count);
    if (wanted === 0) return [];
    this.#index.setEf(Math.max(SEARCH_WIDTH, wanted));
    const { neighbors, distances } = this.#index.searchKnn(Array.from(vector), wanted);
    return neighbors.map((id, place) => ({ id, similarity: 1 - (distances[place] ?? 1) }));
  }

  /** Writes the graph beside the library and puts it in the place of the one before, in one step. */
  save(folder: string, libraryId: string): GraphManifest {
    const file = graphFileName(this);
    const temporary = join(folder, `${file}.${process.pid}.tmp`);
    this.#index.writeIndexSync(temporary);
    const manifest: GraphManifest = {
      format: GRAPH_FORMAT,
      libraryId,
      file,
      bytes: statSync(temporary).size,
      checksum: checksumOf(temporary),
      dimension: this.dimension,
      count: this.count,
      lastId: this.#lastId,
    };
    renameSync(temporary, join(folder, file));
    writeManifest(folder, manifest);
    removeOthers(folder, file);
    return manifest;
  }
}

/** Removes older graphs and what a killed process left unfinished. */
function removeOthers(folder: string, kept: string): void {
  for (const name of readdirSync(folder)) {
    const ours = /^passages-.*\.hnsw|^passages\.hnsw.*\.tmp$/u.test(name);
    if (ours && name !== kept) rmSync(join(folder, name), { force: true });
  }
}

function unreadable(error: unknown): { readonly status: 'unusable'; readonly why: string } {
  const cause = error instanceof Error ? error.message : String(error);
  return { status: 'unusable', why: `the vector index cannot be read (${cause})` };
}
