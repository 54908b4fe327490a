import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from '../../src/cli/env-file.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

const read = async (content: string | Uint8Array) =>
  readEnvFile(await temporaryFolder({ '.env': content }));

describe('readEnvFile', () => {
  it('reads names, values and quotes', async () => {
    const text = '# note\nCORPUS_DIR=/news\n\nexport A = "x y " # why\nB=\n';
    expect(await read(text)).toEqual({ CORPUS_DIR: '/news', A: 'x y ', B: '' });
  });

  it('is content without a file', async () => {
    expect(readEnvFile(await temporaryFolder())).toEqual({});
    expect(readEnvFile('/nowhere/at/all')).toEqual({});
  });

  it('keeps the first variable of a file with a byte order mark', async () => {
    expect(await read('\uFEFFA=1\r\nB=2\r\n')).toEqual({ A: '1', B: '2' });
  });

  it.each([
    ['a line without an equals sign', 'A=1\nCORPUS_DIR /news\nB=2\n', /^line 2 is not/u],
    ['such a line at the end', 'A=1\n\nCORPUS_DIR /news', /^line 3 is not/u],
    ['a name that is none', '1A=2\n', /^line 1 is not/u],
    [
      'a token without its name, and does not repeat it',
      'MTA5.GxYz.abc\n',
      /^line 1 is not[^.]*$/u,
    ],
    ['UTF-16', Buffer.from('\uFEFFA=1\n', 'utf16le'), /UTF-8/u],
  ])('refuses %s', async (_, content, reason) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'config/env-file',
      context: { reason: expect.stringMatching(reason) },
    });
  });

  it('refuses a folder of that name', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, '.env'));
    expect(() => readEnvFile(folder)).toThrow(/it is a folder/u);
  });
});
