import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty folder that is taken away when the test that asked for it ends. */
export async function libraryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'footnote-library-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
