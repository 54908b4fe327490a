import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/index.js';
import { openActors } from '../actors/open-actors.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { SMALL_CORPUS } from './small-corpus.js';

it('footnote actors notes beside the list which names of actors.yaml no article has', async () => {
  const corpus = await temporaryFolder(SMALL_CORPUS);
  const library = await temporaryFolder();
  await (await openActors(corpus, library)).close();
  const list = async (...words: readonly string[]) => {
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    const env = { CORPUS_DIR: corpus, LIBRARY_DIR: library };
    const terminal = { stdin: new PassThrough(), stdout, stderr, env, folder: corpus };
    const code = await run(['actors', '--no-index', '--json', ...words], terminal);
    return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
  };
  expect(await list()).toMatchObject({ code: 0, err: '' });
  await writeFile(join(corpus, 'actors.yaml'), 'hide:\n  - No Body\n  - Ivana Petrova\n');
  const { out, err } = await list();
  expect(err).toBe('actors.yaml: 1 name that no article has: “No Body”\n');
  expect(JSON.stringify(JSON.parse(out))).not.toContain('Petrova');
  expect((await list('--quiet')).err).toBe('');
});
