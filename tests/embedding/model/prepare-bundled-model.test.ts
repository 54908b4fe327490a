import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cosine, createPassageEncoder } from '../../../src/embedding/index.js';
import { prepareBundledModel } from '../../../src/embedding/model/prepare-bundled-model.js';
import { bundledModel } from '../bundled-model.js';

describe('preparing the bundled model', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-model-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes the model once, even when asked twice at the same time', async () => {
    const [first, second] = await Promise.all([
      prepareBundledModel(folder, 'int8'),
      prepareBundledModel(folder, 'int8'),
    ]);
    expect(first).toBe(second);
    expect(readdirSync(first).sort()).toEqual([
      'config.json',
      'manifest.int8.json',
      'onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
    expect(readdirSync(join(first, 'onnx'))).toEqual(['model_quantized.onnx']);
    const onPrepare = vi.fn();
    await prepareBundledModel(folder, 'int8', onPrepare);
    expect(onPrepare).not.toHaveBeenCalled();
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 1_000)],
    [
      'altered',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])('makes a file anew that was %s', async (_, harm) => {
    const model = await prepareBundledModel(folder, 'int8');
    const files = ['onnx/model_quantized.onnx', 'tokenizer.json'].map((file) => join(model, file));
    const whole = files.map((file) => readFileSync(file));
    for (const file of files) harm(file);
    await prepareBundledModel(folder, 'int8');
    for (const [at, file] of files.entries()) {
      expect(whole[at]?.equals(readFileSync(file))).toBe(true);
    }
  });

  it('makes the model anew where the manifest was made otherwise or is none', async () => {
    const model = await prepareBundledModel(folder, 'int8');
    const manifest = join(model, 'manifest.int8.json');
    const text = readFileSync(manifest, 'utf8');
    for (const other of [text.replace('writer', 'elsewhere'), '{"files":']) {
      writeFileSync(manifest, other);
      await prepareBundledModel(folder, 'int8');
      expect(readFileSync(manifest, 'utf8')).toBe(text);
    }
  });

  it('says so where it cannot write', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(prepareBundledModel(file, 'int8')).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { looked: expect.arrayContaining([join(file, 'all-MiniLM-L6-v2')]) },
    });
  });
});

/** A sentence and three others, whose similarities to it Hugging Face publishes for the original model. */
const TEXTS = [
  'That is a happy person',
  'That is a happy dog',
  'That is a very happy person',
  'Today is a sunny day',
];

describe('the bundled model', () => {
  it('gives the vectors of all-MiniLM-L6-v2, in int8 nearly so', async () => {
    const exact = await createPassageEncoder(bundledModel({ dtype: 'fp32', workers: 1 }));
    const rounded = await createPassageEncoder(bundledModel({ workers: 1 }));
    try {
      const inputs = TEXTS.map((text) => ({ segments: [text] }));
      const floats = await exact.encodePassages(inputs, { tokens: true });
      const bytes = await rounded.encodePassages(inputs, { tokens: true });
      const similarities = floats
        .slice(1)
        .map(({ vector }) => cosine(vector, floats[0]?.vector ?? vector));
      expect(similarities[0]).toBeCloseTo(0.6945773363113403, 3);
      expect(similarities[1]).toBeCloseTo(0.9429150819778442, 3);
      expect(similarities[2]).toBeCloseTo(0.2568760812282562, 3);
      const cosines = floats.map(({ vector }, at) => cosine(vector, bytes[at]?.vector ?? vector));
      expect(cosines.reduce((sum, value) => sum + value) / cosines.length).toBeGreaterThan(0.99);
      expect(exact.identity.weightsChecksum).not.toBe(rounded.identity.weightsChecksum);
      expect(exact.identity.tokenizerChecksum).toBe(rounded.identity.tokenizerChecksum);
    } finally {
      await Promise.all([exact.close(), rounded.close()]);
    }
  });
});
