import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const MODULE = new URL('../../dist/processes/step-back.js', import.meta.url).href;

/** The niceness of a process after it has stepped back, once after the other. */
async function nicenessAfter(...steps: readonly number[]): Promise<number> {
  const script = `
    import { getPriority } from 'node:os';
    import { stepBack } from ${JSON.stringify(MODULE)};
    for (const step of ${JSON.stringify(steps)}) stepBack(step);
    console.log(getPriority());
  `;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    script,
  ]);
  return Number(stdout);
}

test.skipIf(process.platform === 'win32')(
  'a process steps back, and never to the front',
  async () => {
    const usual = await nicenessAfter();
    expect(await nicenessAfter(usual + 3)).toBe(usual + 3);
    expect(await nicenessAfter(usual + 3, usual)).toBe(usual + 3);
  },
);
