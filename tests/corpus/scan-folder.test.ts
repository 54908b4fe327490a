import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/corpus/formats/readers.js';
import { ARTICLE_EXTENSIONS, scanFolder } from '../../src/corpus/scan-folder.js';
import { isFootnoteError } from '../../src/errors/footnote-error.js';
import { temporaryFolder } from './temporary-folder.js';

describe('scanFolder', () => {
  it('lists what there is a reader for', () => {
    const read = FORMATS.flatMap(({ extensions }) => extensions);
    expect(read.toSorted()).toEqual(ARTICLE_EXTENSIONS.toSorted());
  });

  it('lists articles of all extensions below the folder, in code point order', async () => {
    const root = await temporaryFolder({
      'b.txt': 'b',
      'B.HTML': 'b',
      'a/z.md': 'z',
      'a.json': '{}',
      'a/deep/er/x.JSONL': 'x',
      'é.pdf': 'e',
      '\u{1F5DE}.htm': 'e',
      '\uFF21.txt': 'full-width A, below the emoji by code point and above it by code unit',
    });
    const { files, skipped, ignored } = await scanFolder(root);
    expect(files.map(({ path }) => path)).toEqual([
      'B.HTML',
      'a.json',
      'a/deep/er/x.JSONL',
      'a/z.md',
      'b.txt',
      'é.pdf',
      '\uFF21.txt',
      '\u{1F5DE}.htm',
    ]);
    expect(skipped).toEqual([]);
    expect(ignored).toBe(0);
    expect(files[0]).toMatchObject({ size: 1, mtimeNs: expect.any(BigInt) });
  });

  it('counts what is no article by its name, and does not read it', async () => {
    const root = await temporaryFolder({
      'a.txt': 'a',
      'photo.jpg': '',
      '.hidden.txt': '',
      '.git/config.txt': '',
      'node_modules/x/readme.txt': '',
      'actors.yaml': '',
      'README.md': '',
      'sub/readme.txt': '',
      LICENSE: '',
    });
    const { files, ignored } = await scanFolder(root);
    expect(files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(ignored).toBe(6);
  });

  it('keeps one of two names that are equal in NFC, and reads it by its name on the disk', async () => {
    const root = await temporaryFolder({ 'caf\u00E9.txt': 'composed', 'cafe\u0301.txt': 'other' });
    const { files, skipped } = await scanFolder(root);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ path: 'caf\u00E9.txt', diskPath: 'cafe\u0301.txt' });
    expect(skipped).toMatchObject([{ path: 'caf\u00E9.txt', reason: 'unsupported' }]);
  });

  it('passes over links that lead out, nowhere or in circles', async () => {
    const outside = await temporaryFolder({ 'secret.txt': 'not ours', 'dir/x.txt': 'x' });
    const root = await temporaryFolder({ 'in/a.txt': 'a' });
    await symlink(join(outside, 'secret.txt'), join(root, 'out.txt'));
    await symlink(join(outside, 'dir'), join(root, 'out-dir'));
    await symlink('nowhere.txt', join(root, 'broken.txt'));
    await symlink('loop-b.txt', join(root, 'loop-a.txt'));
    await symlink('loop-a.txt', join(root, 'loop-b.txt'));
    await symlink('..', join(root, 'in', 'up'));
    const { files, skipped } = await scanFolder(root);
    expect(files.map(({ path }) => path)).toEqual(['in/a.txt']);
    expect(skipped.map(({ path, reason }) => [path, reason])).toEqual([
      ['broken.txt', 'unreadable'],
      ['in/up', 'unreadable'],
      ['loop-a.txt', 'unreadable'],
      ['loop-b.txt', 'unreadable'],
      ['out-dir', 'outside-folder'],
      ['out.txt', 'outside-folder'],
    ]);
  });

  it('takes a file once, and through a link only where it lies nowhere else', async () => {
    const root = await temporaryFolder({
      'a.txt': 'a',
      '.store/b.txt': 'b',
      '.store/c/d.txt': 'd',
    });
    await symlink('a.txt', join(root, 'again.txt'));
    await symlink('.store/b.txt', join(root, 'b.txt'));
    await symlink('.store/c', join(root, 'c'));
    const { files, skipped, ignored } = await scanFolder(root);
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c/d.txt']);
    expect(skipped).toEqual([]);
    expect(ignored).toBe(1);
  });

  it('passes over what only looks like a file', async () => {
    const root = await temporaryFolder({ 'a.txt': 'a' });
    await mkdir(join(root, 'folder.txt'));
    await writeFile(join(root, 'folder.txt', 'inner.txt'), 'inner');
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    const { files, skipped } = await scanFolder(root);
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'folder.txt/inner.txt']);
    expect(skipped).toMatchObject([{ path: 'pipe.txt', reason: 'unsupported' }]);
  });

  // The superuser may read every folder, so that there is none to test with.
  it.skipIf(process.getuid?.() === 0)('passes over a folder that it may not read', async () => {
    const root = await temporaryFolder({ 'a.txt': 'a', 'shut/b.txt': 'b' });
    await chmod(join(root, 'shut'), 0o000);
    const { files, skipped } = await scanFolder(root);
    await chmod(join(root, 'shut'), 0o755);
    expect(files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(skipped).toMatchObject([{ path: 'shut', reason: 'unreadable' }]);
  });

  it('names the folder where there is none', async () => {
    const root = await temporaryFolder({ 'a.txt': 'a' });
    for (const missing of [join(root, 'none'), join(root, 'a.txt')]) {
      const fault = await scanFolder(missing).catch((error: unknown) => error);
      expect(isFootnoteError(fault, 'corpus/missing') && fault.context.folder).toBe(missing);
    }
  });
});
