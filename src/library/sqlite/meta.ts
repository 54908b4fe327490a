import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ModelIdentity } from '../../embedding/index.js';
import type { Connection } from './open-database.js';

/** What a library knows of itself. */
export interface Meta {
  /** Given to a library when it is made or cleared: tells its vector index from that of another. */
  readonly libraryId: string | null;
  readonly generation: number;
  readonly corpus: string | null;
  readonly model: ModelIdentity | null;
  readonly indexedAt: string | null;
}

const model: z.ZodType<ModelIdentity> = z.object({
  name: z.string(),
  dtype: z.enum(['int8', 'fp32']),
  pooling: z.enum(['mean', 'cls']),
  dimension: z.int().positive(),
  maxTokens: z.int().positive(),
  passagePrefix: z.string(),
  questionPrefix: z.string(),
  weightsChecksum: z.string(),
  tokenizerChecksum: z.string(),
});

const meta: z.ZodType<Meta> = z.object({
  libraryId: z.string().nullable().default(null),
  generation: z.number().default(0),
  corpus: z.string().nullable().default(null),
  model: model.nullable().default(null),
  indexedAt: z.string().nullable().default(null),
});

/** Reads what a library knows of itself. */
export function readMeta(database: Connection): Meta {
  const rows = database.prepare<[], { key: string; value: string }>('SELECT * FROM meta').all();
  return meta.parse(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])));
}

/** Changes parts of what a library knows of itself. Call it inside a transaction. */
export function writeMeta(database: Connection, changes: Partial<Meta>): void {
  const upsert = database.prepare<[string, string]>(
    'INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  for (const [key, value] of Object.entries(changes)) upsert.run(key, JSON.stringify(value));
}

/** Counts the generation up by one. Call it inside every transaction that a search can see. */
export function nextGeneration(database: Connection): void {
  writeMeta(database, { generation: readMeta(database).generation + 1 });
}

/** An id for a library that is made or cleared. */
export function newLibraryId(): string {
  return randomUUID();
}
