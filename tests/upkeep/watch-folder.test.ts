import { appendFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { watchFolder } from '../../src/upkeep/watch-folder.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

/** A watched folder with what it told. */
async function watched(folder: string) {
  const told: string[] = [];
  let wake = () => {};
  const tell = (what: string) => {
    told.push(what);
    wake();
  };
  const watch = watchFolder(folder, {
    onReady: () => tell('ready'),
    onChange: () => tell('change'),
    onLost: ({ kind }) => tell(kind),
  });
  onTestFinished(() => watch.close());
  const until = async (what: string) => {
    while (!told.includes(what)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    // One change is told many times; the rest of it is not the next.
    await sleep(300);
    told.length = 0;
  };
  return { watch, told, until };
}

describe('watchFolder', () => {
  test('tells of files that come, change and go, on every level', async () => {
    const folder = await temporaryFolder({ 'a.md': 'one', 'below/b.txt': 'two' });
    const { told, until } = await watched(folder);
    await until('ready');
    await appendFile(join(folder, 'below/b.txt'), ' and more');
    await until('change');
    await writeFile(join(folder, 'c.html'), 'three');
    await until('change');
    await rename(join(folder, 'a.md'), join(folder, 'd.md'));
    await until('change');
    await mkdir(join(folder, 'new/deep'), { recursive: true });
    await until('change');
    while (told.length === 0) {
      // A folder that has just come may take a moment to be watched itself.
      await appendFile(join(folder, 'new/deep/e.json'), ' ');
      await sleep(50);
    }
    await until('change');
    await rm(join(folder, 'below'), { recursive: true });
    await until('change');
  });

  test('says nothing of what is never indexed', async () => {
    const outside = await temporaryFolder({ 'x.md': 'one' });
    const folder = await temporaryFolder({ 'a.md': 'one', '.git/x.md': '' });
    await symlink(outside, join(folder, 'link'));
    const { told, until } = await watched(folder);
    await until('ready');
    await writeFile(join(folder, '.hidden.md'), 'two');
    await writeFile(join(folder, 'picture.png'), 'two');
    await writeFile(join(folder, '.git/y.md'), 'two');
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, 'node_modules/z.md'), 'two');
    await appendFile(join(outside, 'x.md'), 'two');
    await sleep(300);
    expect(told).toEqual([]);
    await appendFile(join(folder, 'a.md'), 'two');
    await until('change');
  });

  test('tells that the folder is gone, or was never there, and nothing more', async () => {
    const folder = await temporaryFolder({ 'below/a.md': 'one' });
    const { told, until } = await watched(folder);
    await until('ready');
    await rm(folder, { recursive: true });
    await until('removed');
    await mkdir(folder);
    await writeFile(join(folder, 'b.md'), 'two');
    await sleep(300);
    expect(told).toEqual([]);
    const never = await watched(join(folder, 'none'));
    await never.until('removed');
  });

  test('tells that the folder was moved away, or another put in its place', async () => {
    const folder = await temporaryFolder({ 'a.md': 'one' });
    const other = await temporaryFolder({ 'b.md': 'two' });
    const aside = join(await temporaryFolder(), 'aside');
    const moved = await watched(folder);
    await moved.until('ready');
    await rename(folder, aside);
    await moved.until('removed');
    await rename(aside, folder);
    const replaced = await watched(folder);
    await replaced.until('ready');
    await rename(folder, aside);
    await rename(other, folder);
    await replaced.until('removed');
  });

  test('is silent once it is closed', async () => {
    const folder = await temporaryFolder({ 'a.md': 'one' });
    const { watch, told, until } = await watched(folder);
    await until('ready');
    await watch.close();
    await appendFile(join(folder, 'a.md'), 'two');
    await sleep(300);
    expect(told).toEqual([]);
    const early = await watched(folder);
    await early.watch.close();
    await sleep(100);
    expect(early.told).toEqual([]);
  });
});
