import { setTimeout } from 'node:timers/promises';

let passages = 0;

/** Stands in for the encoder's worker: does as the text of a question says. */
export async function encode(task) {
  if (task.kind === 'count') return { kind: 'count', counts: task.texts.map(() => passages) };
  if (task.kind === 'passages') {
    await setTimeout(20);
    passages += task.inputs.length;
    return {
      kind: 'passages',
      encodings: task.inputs.map(() => ({
        vector: Float32Array.of(1),
        tokens: { ids: new Int32Array(0), counts: new Int32Array(0), bits: null },
      })),
    };
  }
  if (task.text === 'die') process.exit(3);
  if (task.text === 'exhaust') {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  }
  if (task.text === 'fail') {
    const context = { model: 'stub', file: 'stub.onnx', reason: 'asked for' };
    const error = { message: '', stack: undefined, fault: { code: 'model/corrupt', context } };
    return { kind: 'failed', error };
  }
  const piece = task.text === 'after how many passages?' ? String(passages) : task.text;
  const tokens = { ids: Int32Array.of(1), pieces: [piece], vectors: Float32Array.of(1) };
  return { kind: 'question', encoding: { vector: Float32Array.of(1), tokens } };
}
