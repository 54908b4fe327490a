import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const MODULE = new URL('../../dist/cli/termination.js', import.meta.url).href;

/** A process that takes over the signals, says when one came, and then leaves or stays. */
function start(behaviour: 'leave' | 'stay') {
  const script = `
    import { onTermination } from ${JSON.stringify(MODULE)};
    const termination = onTermination();
    const waiting = setInterval(() => {}, 1000);
    console.log('ready');
    await termination.requested;
    console.log('asked');
    if (process.argv[1] === 'leave') clearInterval(waiting);
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', script, behaviour], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('termination', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'lets the process end in good order on %s',
    async (signal) => {
      const child = start('leave');
      await once(child.stdout, 'data');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );

  it('ends the process at once when asked twice', async () => {
    const child = start('stay');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });
});
