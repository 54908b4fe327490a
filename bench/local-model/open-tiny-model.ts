import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTinyModel } from './gguf/tiny-model.js';
import { LocalModel } from './local-model.js';

/** Its vocabulary has few words, so that texts become many tokens. */
const CONTEXT_TOKENS = 32_768;
/** So little work that sharing it between cores would take longer. */
const THREADS = 1;

/** Opens the model of random weights that `makeTinyModel` writes. Throws as `LocalModel.open` does. */
export async function openTinyModel({
  contextTokens = CONTEXT_TOKENS,
}: {
  readonly contextTokens?: number;
} = {}): Promise<LocalModel> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-model-'));
  try {
    const file = join(folder, 'tiny-random.gguf');
    await writeFile(file, makeTinyModel());
    return await LocalModel.open({ file, contextTokens, threads: THREADS });
  } finally {
    // Windows keeps a file that is in use: then it stays in the folder for temporary files.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
