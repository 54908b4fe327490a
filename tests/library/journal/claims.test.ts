import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { libraryFolder } from '../library-folder.js';
import { inspect, minute, testJournal } from './journal-setup.js';

const CLAIMS = 300;

/** Claims the same actions as all the others that do, at the same time, and says which it got. */
const CLAIMANT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { gate, module, folder, claims } = workerData;
  import(module).then(({ openJournal }) => {
    parentPort.postMessage('ready');
    Atomics.wait(new Int32Array(gate), 0, 0);
    const journal = openJournal(folder);
    const got = [];
    for (let n = 0; n < claims; n += 1) {
      if (journal.claim('action:' + n, new Date(0))) got.push(n);
    }
    journal.close();
    parentPort.postMessage(got);
  });
`;

async function claimInThreads(folder: string, threads: number): Promise<number[][]> {
  const gate = new SharedArrayBuffer(4);
  const module = new URL('../../../dist/library/journal/sqlite-journal.js', import.meta.url).href;
  const workers = Array.from({ length: threads }, () => {
    const workerData = { gate, module, folder, claims: CLAIMS };
    return new Worker(CLAIMANT, { eval: true, workerData });
  });
  const said = () =>
    Promise.all(
      workers.map(
        (worker) =>
          new Promise<unknown>((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
          }),
      ),
    );
  try {
    await said();
    const got = said();
    Atomics.store(new Int32Array(gate), 0, 1);
    Atomics.notify(new Int32Array(gate), 0);
    return (await got) as number[][];
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

describe('claims', () => {
  test('are given once, and it can be asked whether they are', async () => {
    const journal = await testJournal();
    expect(journal.isClaimed('post:1')).toBe(false);
    expect(journal.claim('post:1', minute(0))).toBe(true);
    expect(journal.claim('post:1', minute(1))).toBe(false);
    expect(journal.isClaimed('post:1')).toBe(true);
    expect(journal.isClaimed('post:2')).toBe(false);
    expect(journal.claim('post:2', minute(1))).toBe(true);
  });

  test('hold for whoever else has the journal open', async () => {
    const folder = await libraryFolder();
    const [first, second] = [await testJournal(folder), await testJournal(folder)];
    expect(first.claim('post:1', minute(0))).toBe(true);
    expect(second.claim('post:1', minute(0))).toBe(false);
    expect(second.isClaimed('post:1')).toBe(true);
  });

  test('of several that open the journal and ask at once go to one each', async () => {
    const got = await claimInThreads(await libraryFolder(), 3);
    const all = got.flat().toSorted((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: CLAIMS }, (_, n) => n));
  });

  test('are stored without the name of the action', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    journal.claim('rate:said-1:ana', minute(0));
    const rows = inspect(folder, (it) =>
      it.prepare('SELECT hex(action) FROM claims').pluck().all(),
    );
    expect(rows).toEqual([expect.stringMatching(/^[0-9A-F]{64}$/u)]);
  });
});

describe('notes', () => {
  test('are kept by key and written over', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    expect(journal.note('commands')).toBeNull();
    journal.writeNote('commands', 'a');
    journal.writeNote('commands', '');
    journal.writeNote('other', 'c');
    const later = await testJournal(folder);
    expect(later.note('commands')).toBe('');
    expect(later.note('other')).toBe('c');
  });
});
