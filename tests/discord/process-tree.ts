import { readdir, readFile } from 'node:fs/promises';

/** The ids of a process and of all that it started and that still run, on Linux. */
export async function processTree(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const children = await Promise.all(
    threads.map((thread) =>
      readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => ''),
    ),
  );
  const ids = children.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  const below = await Promise.all(ids.map(processTree));
  return [pid, ...below.flat()];
}

/**
 * Bytes of memory that a process and all that it started hold (resident set size, as Linux counts it); those that ended
 * hold none.
 */
export async function processMemory(pid: number): Promise<number> {
  const held = (await processTree(pid)).map(async (one) => {
    const status = await readFile(`/proc/${one}/status`, 'utf8').catch(() => '');
    return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
  });
  return (await Promise.all(held)).reduce((sum, bytes) => sum + bytes, 0);
}
