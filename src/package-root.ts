import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds Footnote's package.json, wherever below it this file was compiled to. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  const above = dirname(folder);
  if (above === folder) throw new Error('There is no package.json above this file.');
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(above);
}
