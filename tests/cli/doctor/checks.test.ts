import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../src/cli/doctor/check-corpus.js';
import { checkDisk, judgeSpace } from '../../../src/cli/doctor/check-disk.js';
import { checkModules } from '../../../src/cli/doctor/check-modules.js';
import { checkNode } from '../../../src/cli/doctor/check-node.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';

describe('checks', () => {
  it.each([
    ['20.12.0', 'ok'],
    ['22.1.0', 'ok'],
    ['20.11.1', 'fail'],
    ['18.20.0', 'fail'],
  ])('Node %s: %s', (version, status) => {
    expect(checkNode(version).status).toBe(status);
  });

  it('finds that the native modules of this installation work', async () => {
    const statuses = (await checkModules()).map(({ name, status }) => `${name} ${status}`);
    expect(statuses).toEqual(['better-sqlite3 ok', 'hnswlib-node ok']);
  });

  it('warns of a corpus without files, and of files that cannot be read', async () => {
    const empty = await temporaryFolder({ 'README.md': 'about' });
    expect(await checkCorpus(empty)).toMatchObject([{ status: 'warn' }]);
    const full = await temporaryFolder({ 'a.txt': 'news' });
    expect(await checkCorpus(full)).toMatchObject([{ status: 'ok', detail: `${full}, 1 file` }]);
  });

  it('judges the free space', () => {
    expect(judgeSpace(5 * 1024 ** 3).status).toBe('ok');
    expect(judgeSpace(500 * 1024 ** 2).status).toBe('warn');
    expect(judgeSpace(10).status).toBe('fail');
  });

  it('looks at the disk of a folder that is yet to be made', async () => {
    const folder = await temporaryFolder();
    expect(await checkDisk(`${folder}/not/yet`)).toHaveLength(1);
  });
});
