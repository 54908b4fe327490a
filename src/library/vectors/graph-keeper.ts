import type { VectorIndexReport } from '../library.js';
import { vectorFrom } from '../sqlite/blobs.js';
import { readMeta } from '../sqlite/meta.js';
import type { Connection } from '../sqlite/open-database.js';
import { countRows } from '../sqlite/queries.js';
import { Graph } from './graph.js';
import { readManifest } from './manifest.js';

/**
 * Vectors that came since the graph was written are compared one by one. That is cheap up to a few thousand, and
 * writing the graph anew for every article is not, so it is done when they pass this number or share.
 */
const LOOSE_VECTORS = 1_000;
const LOOSE_SHARE = 0.05;

/** A graph of which more than this share are vectors that the library no longer holds is built anew. */
const DEAD_SHARE = 0.3;
const OUT_OF_DATE = 'much of the vector index was out of date';

/** Keeps the graph of a library in step with its vectors, on behalf of the one writer. */
export class GraphKeeper {
  readonly #folder: string;
  #graph: Graph | null = null;
  #rebuilt: string | null = null;
  #added = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether the graph on disk holds vectors that the library never had. */
  isAhead(database: Connection): boolean {
    const reading = readManifest(this.#folder, readMeta(database).libraryId);
    const highest = database
      .prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'embeddings'")
      .pluck()
      .get();
    return reading.status === 'usable' && reading.manifest.lastId > (highest ?? 0);
  }

  /** Adds new vectors to the graph while there are many, so that the work is spread over the run. */
  keepUp(database: Connection): void {
    const { libraryId, model } = readMeta(database);
    if (model === null) return;
    if (this.#graph === null) {
      const reading = readManifest(this.#folder, libraryId);
      const lastId = reading.status === 'usable' ? reading.manifest.lastId : 0;
      const count = reading.status === 'usable' ? reading.manifest.count : 0;
      const loose = looseVectors(database, lastId);
      if (loose <= Math.max(LOOSE_VECTORS, count * LOOSE_SHARE)) return;
      this.#open(libraryId, model.dimension);
    }
    this.#extend(database);
  }

  /** Makes sure that a whole graph is on disk, rebuilding it from the stored vectors where it is not. */
  finish(database: Connection): VectorIndexReport {
    const { libraryId, model } = readMeta(database);
    const total = countRows(database, 'embeddings');
    if (libraryId === null || model === null || total === 0) return { action: 'kept' };
    if (this.#graph === null) {
      const found = Graph.check(this.#folder, libraryId, model.dimension);
      const usable = found.status === 'usable';
      if (usable && !isMostlyDead(database, found.manifest, total)) return { action: 'kept' };
      this.#graph = Graph.create(model.dimension);
      this.#rebuilt = usable ? OUT_OF_DATE : found.why;
    } else if (isMostlyDead(database, this.#graph, total)) {
      this.#graph = Graph.create(model.dimension);
      this.#rebuilt = OUT_OF_DATE;
      this.#added = 0;
    }
    this.#extend(database);
    this.#graph.save(this.#folder, libraryId);
    const report: VectorIndexReport =
      this.#rebuilt === null
        ? { action: 'extended', added: this.#added }
        : { action: 'rebuilt', added: this.#added, why: this.#rebuilt };
    this.#graph = null;
    this.#rebuilt = null;
    this.#added = 0;
    return report;
  }

  /** Forgets the graph under construction, for a library that was cleared. */
  reset(): void {
    this.#graph = null;
    this.#rebuilt = null;
    this.#added = 0;
  }

  #open(libraryId: string | null, dimension: number): void {
    const loading = Graph.load(this.#folder, libraryId, dimension);
    this.#graph = loading.status === 'loaded' ? loading.graph : Graph.create(dimension);
    if (loading.status === 'unusable') this.#rebuilt = loading.why;
  }

  #extend(database: Connection): void {
    const graph = this.#graph;
    if (graph === null) return;
    const rows = database
      .prepare<[number], { id: number; vector: Buffer }>(
        'SELECT id, vector FROM embeddings WHERE id > ? ORDER BY id',
      )
      .iterate(graph.lastId);
    for (const { id, vector } of rows) {
      graph.add(id, vectorFrom(vector));
      this.#added += 1;
    }
  }
}

function isMostlyDead(
  database: Connection,
  graph: { readonly count: number; readonly lastId: number },
  total: number,
): boolean {
  const alive = total - looseVectors(database, graph.lastId);
  return graph.count - alive > graph.count * DEAD_SHARE;
}

function looseVectors(database: Connection, lastId: number): number {
  return Number(
    database.prepare<[number]>('SELECT count(*) FROM embeddings WHERE id > ?').pluck().get(lastId),
  );
}
