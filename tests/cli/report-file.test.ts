import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseUnwritable, writeReport } from '../../src/cli/report-file.js';
import { describeError } from '../../src/errors/describe-error.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

describe('the file of a report', () => {
  it('is written as a whole and replaces what was there', async () => {
    const folder = await temporaryFolder({ 'report.html': 'an older and longer report' });
    const file = join(folder, 'report.html');
    await refuseUnwritable(file);
    await writeReport(file, 'new');
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  it.each([
    ['a folder', ['there'], /it is a folder/u],
    ['a place in a folder that is not there', ['gone', 'report.html'], /does not exist/u],
    ['a place in a file', ['file.txt', 'report.html'], /folder is a file/u],
  ])('is refused before the run where it is %s', async (_, parts, reason) => {
    const folder = await temporaryFolder({ 'file.txt': 'words' });
    await mkdir(join(folder, 'there'));
    const error = await refuseUnwritable(join(folder, ...parts)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'report/unwritable' });
    expect(describeError(error)).toMatchObject({
      message: expect.stringMatching(reason),
      exitCode: 2,
    });
  });

  it('leaves nothing behind where it cannot be put in its place', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'report.html');
    // A folder has come into the way while the evaluation ran.
    await mkdir(file);
    await expect(writeReport(file, 'new')).rejects.toMatchObject({ code: 'report/unwritable' });
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  it('does not write through a link that leads elsewhere', async () => {
    const folder = await temporaryFolder({ 'precious.txt': 'words' });
    await symlink(join(folder, 'precious.txt'), join(folder, 'report.html'));
    await writeReport(join(folder, 'report.html'), 'new');
    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('words');
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('new');
  });
});
