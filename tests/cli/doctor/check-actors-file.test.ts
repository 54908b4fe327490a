import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkActorsFile } from '../../../src/cli/doctor/check-actors-file.js';
import { unknownOverridesInWords } from '../../../src/cli/render/actors/index.js';
import { describeError } from '../../../src/errors/describe-error.js';
import { openActors } from '../../actors/open-actors.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { SMALL_CORPUS } from '../small-corpus.js';

/** A corpus folder with an `actors.yaml`, and a folder without a library. */
async function foldersOf(yaml: string) {
  const corpus = await temporaryFolder({ ...SMALL_CORPUS, 'actors.yaml': yaml });
  return { corpus, library: await temporaryFolder() };
}

describe('the check of actors.yaml', () => {
  it('says nothing where there is none', async () => {
    const corpus = await temporaryFolder(SMALL_CORPUS);
    expect(await checkActorsFile({ corpus, library: await temporaryFolder() })).toEqual([]);
  });

  it('says which line is wrong and what to do, whether or not there is a library', async () => {
    const folders = await foldersOf('hide:\n  - Ivana Petrova\nhidden:\n  - Nobody\n');
    const fault = await checkActorsFile(folders).catch((error: unknown) => describeError(error));
    expect(fault).toMatchObject({
      message: expect.stringMatching(/^actors\.yaml cannot be used\. Line 3: /u),
      remedy: expect.stringMatching(/^Line 3: /u),
    });
  });

  it('looks at the names only where there is a library of the folder', async () => {
    const folders = await foldersOf('hide:\n  - No Body\n');
    const unsure = [{ status: 'ok', detail: expect.stringMatching(/^has no mistake; /u) }];
    expect(await checkActorsFile(folders)).toMatchObject(unsure);
    const { close } = await openActors(await temporaryFolder(SMALL_CORPUS), folders.library);
    await close();
    expect(await checkActorsFile(folders)).toMatchObject(unsure);
  });

  it('warns of names that no article has, by name', async () => {
    const folders = await foldersOf('hide:\n  - No Body\n  - Ivana Petrova\n');
    const { close } = await openActors(folders.corpus, folders.library);
    await close();
    expect(await checkActorsFile(folders)).toMatchObject([
      { status: 'warn', detail: '1 name that no article has: “No Body”' },
    ]);
    await writeFile(join(folders.corpus, 'actors.yaml'), 'hide:\n  - Ivana Petrova\n');
    expect(await checkActorsFile(folders)).toMatchObject([{ status: 'ok' }]);
  });

  it('does not list thousands of names', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `Name ${at}`);
    const said = unknownOverridesInWords(names);
    expect(said).toMatch(/^3,000 names that .*“Name 19”, and 2,980 others$/u);
    expect(unknownOverridesInWords(['a\u001b[31mb'])).not.toContain('\u001b');
  });
});
