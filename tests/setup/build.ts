import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles `src/` to `dist/` before the tests, where `dist/` is older: worker threads run compiled files only
 * (see `src/worker-url.ts`). Type errors do not stop the tests; `npm run check` reports them.
 */
export async function setup(): Promise<void> {
  const [source, built] = await Promise.all([
    newest(join(root, 'src')),
    stat(join(root, 'dist', 'worker-url.js')).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  ]);
  if (source <= built) return;
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
  }).catch((error: unknown) => {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    console.warn(`tsc reports errors in src/:\n${output}`);
  });
}

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs);
  return Math.max(0, ...(await Promise.all(times)));
}
