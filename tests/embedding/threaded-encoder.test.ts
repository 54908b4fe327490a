import { describe, expect, it } from 'vitest';
import { ThreadedEncoder } from '../../src/embedding/threaded-encoder.js';

const STUB = {
  file: new URL('./stub-encoder-worker.mjs', import.meta.url),
  heapMegabytes: 64,
};

const MODEL = {
  folder: '/nowhere',
  identity: {
    name: 'stub',
    dtype: 'fp32',
    pooling: 'mean',
    dimension: 1,
    maxTokens: 256,
    passagePrefix: '',
    questionPrefix: '',
    weightsChecksum: '',
    tokenizerChecksum: '',
  },
} as const;

describe('an encoder in worker threads', () => {
  it('reports a worker that dies, and goes on with another', async () => {
    const encoder = new ThreadedEncoder(MODEL, 1, STUB);
    try {
      await expect(encoder.encodeQuestion('die')).rejects.toMatchObject({
        code: 'encoder/worker-lost',
        context: { model: 'stub' },
      });
      expect((await encoder.encodeQuestion('live')).tokens.pieces).toEqual(['live']);
    } finally {
      await encoder.close();
    }
  });

  it('reports a worker that runs out of memory', async () => {
    const encoder = new ThreadedEncoder(MODEL, 2, STUB);
    try {
      const waiting = ['a', 'b', 'c'].map((text) => encoder.encodeQuestion(text));
      await expect(encoder.encodeQuestion('exhaust')).rejects.toMatchObject({
        code: 'encoder/worker-lost',
      });
      expect(await Promise.all(waiting)).toHaveLength(3);
    } finally {
      await encoder.close();
    }
  });

  it('reports workers that cannot start', async () => {
    const file = new URL('./no-such-worker.mjs', import.meta.url);
    const encoder = new ThreadedEncoder(MODEL, 2, { file, heapMegabytes: 64 });
    try {
      for (let round = 0; round < 2; round += 1) {
        const calls = [1, 2, 3, 4].map(() => encoder.encodeQuestion('Who?'));
        for (const outcome of await Promise.allSettled(calls)) {
          expect(outcome).toMatchObject({ reason: { code: 'encoder/worker-lost' } });
        }
      }
    } finally {
      await encoder.close();
    }
  });

  it('throws the faults of its workers as they are', async () => {
    const encoder = new ThreadedEncoder(MODEL, 1, STUB);
    try {
      await expect(encoder.encodeQuestion('fail')).rejects.toMatchObject({
        code: 'model/corrupt',
        context: { file: 'stub.onnx' },
      });
    } finally {
      await encoder.close();
    }
  });

  it('lets questions and counts pass passages that wait', async () => {
    const encoder = new ThreadedEncoder(MODEL, 1, STUB);
    try {
      const inputs = Array.from({ length: 6 }, () => ({ segments: ['x'.repeat(4_000)] }));
      const passages = encoder.encodePassages(inputs, { tokens: false });
      const counts = encoder.countTokens(['after how many passages?']);
      const question = await encoder.encodeQuestion('after how many passages?');
      expect(question.tokens.pieces).toEqual(['1']);
      expect(await counts).toEqual([1]);
      expect(await passages).toHaveLength(6);
    } finally {
      await encoder.close();
    }
  });

  it('closes as often as it is told to: what runs is finished, what waits fails', async () => {
    const encoder = new ThreadedEncoder(MODEL, 1, STUB);
    await encoder.countTokens(['awake']);
    const passages = Array.from({ length: 4 }, () =>
      encoder.encodePassages([{ segments: ['x'.repeat(4_000)] }], { tokens: false }),
    );
    const ended = Promise.allSettled(passages);
    await Promise.all([encoder.close(), encoder.close()]);
    const [running, ...waiting] = await ended;
    expect(running?.status).toBe('fulfilled');
    for (const outcome of waiting) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'encoder/closed' } });
    }
    await encoder.close();
    await expect(encoder.encodeQuestion('late')).rejects.toMatchObject({ code: 'encoder/closed' });
  });

  it('closes without having worked', async () => {
    await expect(new ThreadedEncoder(MODEL, 1, STUB).close()).resolves.toBeUndefined();
  });
});
