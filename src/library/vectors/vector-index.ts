import { vectorFrom } from '../sqlite/blobs.js';
import { readMeta } from '../sqlite/meta.js';
import type { Connection } from '../sqlite/open-database.js';
import { Graph, type Neighbour } from './graph.js';
import { readManifest } from './manifest.js';

/**
 * Finds the neighbours of a vector among all that the library holds now: by the graph for those it was built from,
 * one by one for those that came since. So a vector can be found as soon as it is stored, although the graph is
 * written only now and then, and a library whose graph is lost still answers, only more slowly.
 */
export class VectorIndex {
  readonly #folder: string;
  #graph: Graph | null = null;
  #graphFile: string | null = null;
  #problem: string | null = null;
  #libraryId: string | null = null;
  #tail = new Tail();
  #seen = -1;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Why the graph is not in use; null while it is. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Takes in what has changed in the library since the last call. Costs next to nothing where nothing has. */
  refresh(database: Connection): void {
    const version = Number(database.pragma('data_version', { simple: true }));
    if (version === this.#seen) return;
    const { libraryId, model } = readMeta(database);
    if (libraryId !== this.#libraryId) {
      this.#libraryId = libraryId;
      this.#graph = null;
      this.#graphFile = null;
      this.#tail = new Tail();
    }
    if (model !== null) {
      this.#adoptGraph(model.dimension);
      const known = Math.max(this.#graph?.lastId ?? 0, this.#tail.lastId);
      this.#tail.extend(database, known, model.dimension);
    }
    this.#seen = version;
  }

  /** The nearest vectors, best first. Some may have left the library since: look them up. */
  search(vector: Float32Array, limit: number): readonly Neighbour[] {
    const found = [
      ...(this.#graph?.search(vector, limit) ?? []),
      ...this.#tail.search(vector, limit),
    ];
    return found.sort((a, b) => b.similarity - a.similarity || a.id - b.id).slice(0, limit);
  }

  #adoptGraph(dimension: number): void {
    const reading = readManifest(this.#folder, this.#libraryId);
    if (reading.status === 'usable' && reading.manifest.file === this.#graphFile) {
      this.#problem = null;
      return;
    }
    const loading = Graph.load(this.#folder, this.#libraryId, dimension);
    if (loading.status === 'unusable') {
      this.#problem = loading.why;
      return;
    }
    this.#problem = null;
    this.#graph = loading.graph;
    this.#graphFile = reading.status === 'usable' ? reading.manifest.file : null;
    this.#tail = new Tail();
  }
}

/** Vectors that are compared one by one. */
class Tail {
  #ids: number[] = [];
  #vectors = new Float32Array(0);
  #dimension = 0;
  lastId = 0;

  extend(database: Connection, after: number, dimension: number): void {
    this.#dimension = dimension;
    const rows = database
      .prepare<[number], { id: number; vector: Buffer }>(
        'SELECT id, vector FROM embeddings WHERE id > ? ORDER BY id',
      )
      .iterate(after);
    for (const { id, vector } of rows) {
      this.#makeRoom();
      this.#vectors.set(vectorFrom(vector), this.#ids.length * dimension);
      this.#ids.push(id);
      this.lastId = id;
    }
  }

  search(vector: Float32Array, limit: number): Neighbour[] {
    const found = this.#ids.map((id, row) => ({ id, similarity: this.#dot(vector, row) }));
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
  }

  #dot(vector: Float32Array, row: number): number {
    const vectors = this.#vectors;
    const start = row * this.#dimension;
    let sum = 0;
    for (let d = 0; d < vector.length; d += 1) sum += (vector[d] ?? 0) * (vectors[start + d] ?? 0);
    return sum;
  }

  #makeRoom(): void {
    const needed = (this.#ids.length + 1) * this.#dimension;
    if (needed <= this.#vectors.length) return;
    const larger = new Float32Array(Math.max(needed * 2, 64 * this.#dimension));
    larger.set(this.#vectors);
    this.#vectors = larger;
  }
}
