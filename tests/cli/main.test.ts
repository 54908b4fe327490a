import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../corpus/temporary-folder.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

function start(words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended };
}

describe('the executable', () => {
  it('reads .env from the current folder, and lets the environment outrank it', async () => {
    const folder = await temporaryFolder({
      '.env': 'CORPUS_DIR=/nowhere/from-file\nLIBRARY_DIR=/nowhere/library\n',
    });
    const readError = async (env: Readonly<Record<string, string>>) => {
      const { child, ended } = start(['index', '--quiet'], folder, env);
      let err = '';
      child.stderr.on('data', (data) => {
        err += data;
      });
      return `${await ended} ${err}`;
    };
    const [fromFile, fromEnvironment] = await Promise.all([
      readError({}),
      readError({ CORPUS_DIR: '/nowhere/from-environment' }),
    ]);
    expect(fromFile).toMatch(/^2 error: .*\/nowhere\/from-file/su);
    expect(fromEnvironment).toMatch(/^2 error: .*\/nowhere\/from-environment/su);
  });

  it('stops in good order at Ctrl-C', async () => {
    const line = (n: number) => `The council of town ${n} met on Monday and put off its vote.\n\n`;
    const files = Array.from({ length: 60 }, (_, n) => [`${n}.txt`, line(n).repeat(40)] as const);
    const folder = await temporaryFolder(Object.fromEntries(files));
    const library = join(await temporaryFolder(), 'library');
    const { child, ended } = start(['index', '--corpus', folder, '--library', library], folder);
    let err = '';
    child.stderr.on('data', (data) => {
      if (err === '') child.kill('SIGINT');
      err += data;
    });
    expect(await ended).toBe(130);
    expect(err).toContain('footnote index carries on from here');
  });

  it('ends in silence when nobody reads on', async () => {
    const { child, ended } = start(['--help'], await temporaryFolder());
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(err).toBe('');
  });
});
