import { expect, onTestFinished, test } from 'vitest';
import { ChildProgram } from '../../src/processes/index.js';

const program = new URL('./echo-child.mjs', import.meta.url);

/** A child that has echoed a message. */
async function echoed(message: object) {
  let hear: (said: unknown) => void = () => undefined;
  const heard = new Promise<unknown>((resolve) => {
    hear = resolve;
  });
  const child = new ChildProgram(program, (said) => hear(said));
  onTestFinished(() => child.kill());
  expect(child.send(message)).toBe(true);
  return { child, heard: await heard };
}

test('messages keep what JSON would lose; after the end they go nowhere', async () => {
  const message = { at: new Date(0), vector: new Float32Array([1, 2]), none: undefined };
  const { child, heard } = await echoed(message);
  expect(heard).toEqual(message);
  child.kill();
  expect(await child.ended).toMatchObject({ code: null, signal: 'SIGKILL' });
  expect(child.send(message)).toBe(false);
});

test('one that is asked to leave does so in its own way; of what it wrote the end is kept', async () => {
  const { child } = await echoed({ hello: 1 });
  await child.leave(60_000);
  expect(await child.ended).toEqual({ code: 4, signal: null, stderr: 'é'.repeat(4_000) });
});
