import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { takeWriterLock } from '../../../src/library/sqlite/writer-lock.js';
import { libraryFolder } from '../library-folder.js';

/** Looks into the lock's file for 150 ms, as another process does that finds out that it may not write. */
const LOOKS = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Database = require(workerData.sqlite);
  const database = new Database(workerData.file);
  database.exec('BEGIN');
  database.prepare('SELECT count(*) FROM sqlite_master').get();
  parentPort.postMessage('looking');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
  database.close();
`;

test('is had by one at a time, and by the next as soon as it is released', async () => {
  const folder = await libraryFolder();
  const first = takeWriterLock(folder);
  expect(() => takeWriterLock(folder)).toThrow(
    expect.objectContaining({ code: 'library/locked', context: { folder } }),
  );
  first.release();
  takeWriterLock(folder).release();
});

test('is had although somebody else is just finding out whether it is free', async () => {
  const folder = await libraryFolder();
  takeWriterLock(folder).release();
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3');
  const other = new Worker(LOOKS, {
    eval: true,
    workerData: { sqlite, file: join(folder, 'writer.lock') },
  });
  const ended = once(other, 'exit');
  await once(other, 'message');
  takeWriterLock(folder).release();
  await ended;
});
