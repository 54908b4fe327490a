import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadActorOverrides } from '../../src/actors/index.js';
import { OverridesFile } from '../../src/actors/overrides-file.js';
import { FootnoteError } from '../../src/errors/footnote-error.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

/** The file of a folder, and how many times it was read. */
function counting(folder: string, load: typeof loadActorOverrides = loadActorOverrides) {
  let reads = 0;
  const file = new OverridesFile(
    async () => folder,
    (of) => {
      reads += 1;
      return load(of);
    },
  );
  return { file, reads: () => reads };
}

describe('OverridesFile', () => {
  it('reads a file once until it changes', async () => {
    const folder = await temporaryFolder({ 'actors.yaml': 'hide:\n  - A B\n' });
    const { file, reads } = counting(folder);
    const first = await file.read();
    expect(await file.read()).toEqual(first);
    expect(reads()).toBe(1);
    await writeFile(join(folder, 'actors.yaml'), 'hide:\n  - A B\n  - C D\n');
    const second = await file.read();
    expect(second.overrides.hide).toEqual(['A B', 'C D']);
    expect(second.version).not.toBe(first.version);
  });

  it('reads a file with a mistake once, too, and gives what it says when it is corrected', async () => {
    const folder = await temporaryFolder({ 'actors.yaml': 'hidden:\n  - A B\n' });
    const { file, reads } = counting(folder);
    const refused = { code: 'actors/invalid' };
    for (let time = 0; time < 3; time += 1)
      await expect(file.read()).rejects.toMatchObject(refused);
    expect(reads()).toBe(1);
    await writeFile(join(folder, 'actors.yaml'), 'hide:\n  - A B\n');
    expect((await file.read()).overrides.hide).toEqual(['A B']);
  });

  it('tries again where the system failed', async () => {
    const folder = await temporaryFolder({ 'actors.yaml': 'hide:\n  - A B\n' });
    let fails = true;
    const { file } = counting(folder, (of) => {
      if (!fails) return loadActorOverrides(of);
      const cause = Object.assign(new Error('too many open files'), { syscall: 'open' });
      const context = { file: 'actors.yaml', problems: [] };
      return Promise.reject(new FootnoteError('actors/invalid', context, { cause }));
    });
    await expect(file.read()).rejects.toThrow();
    fails = false;
    expect((await file.read()).overrides.hide).toEqual(['A B']);
  });
});
