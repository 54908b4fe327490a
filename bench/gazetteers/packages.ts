import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { PACKAGE_ROOT } from '../../src/package-root.js';

/** The folder whose package.json names the packages: no other part of Footnote needs them. */
const PROJECT = join(PACKAGE_ROOT, 'bench', 'gazetteers');
const require = createRequire(join(PROJECT, 'package.json'));

/** A file of an installed package, as text. */
export function readPackageFile(name: string, path: string): string {
  return readFileSync(join(packageFolder(name), path), 'utf8');
}

/** A file of an installed package, as bytes. */
export function readPackageBytes(name: string, path: string): Buffer {
  return readFileSync(join(packageFolder(name), path));
}

/** A JSON file of an installed package, checked against a schema. */
export function readPackageJson<T>(name: string, path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readPackageFile(name, path)));
}

/** What a module exports, checked against a schema: its types are not at hand where the packages are not installed. */
export function requireAs<T>(specifier: string, schema: z.ZodType<T>): T {
  return schema.parse(require(specifier));
}

/** Version and licence of an installed package, as its package.json states them. */
export function packageFacts(name: string): { readonly version: string; readonly license: string } {
  return readPackageJson(
    name,
    'package.json',
    z.object({ version: z.string(), license: z.string() }),
  );
}

/** The licences and notices of an installed package, in full and without white space at the ends of lines. */
export function licenceTexts(name: string): string[] {
  const files = readdirSync(packageFolder(name)).filter((file) =>
    /^(?:licen[cs]e|notice)/i.test(file),
  );
  if (files.length === 0) throw new Error(`The package ${name} has no licence file.`);
  return files.sort().map((file) =>
    readPackageFile(name, file)
      .replace(/\r/g, '')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  );
}

/** Not resolved as a module, as not every package exports its package.json. */
function packageFolder(name: string): string {
  const folder = join(PROJECT, 'node_modules', name);
  if (existsSync(folder)) return folder;
  throw new Error(`The package ${name} is not installed: run npm ci --prefix bench/gazetteers.`);
}
