import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPassageEncoder } from '../../src/embedding/index.js';
import { prepareBundledModel } from '../../src/embedding/model/prepare-bundled-model.js';
import { resolveModel } from '../../src/embedding/model-source.js';
import type { ModelProgress } from '../../src/embedding/place-model.js';
import { bundledModel } from './bundled-model.js';

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

let bundled: string;
let folder: string;
beforeAll(async () => {
  bundled = await prepareBundledModel(bundledModel().folder, 'int8');
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-models-'));
  return () => rm(folder, { recursive: true });
});

describe('a model in a folder', () => {
  it('is taken as it is, with its path or with its name', async () => {
    const own = join(folder, 'our-model');
    await cp(bundled, own, { recursive: true });
    const byPath = await resolveModel(bundledModel({ model: own }));
    const byName = await resolveModel(bundledModel({ model: 'our-model', folder }));
    expect(byPath).toEqual(byName);
    expect(byPath.identity).toMatchObject({
      name: 'our-model',
      dimension: 384,
      maxTokens: 256,
      pooling: 'mean',
    });
    const encoder = await createPassageEncoder(bundledModel({ model: own, workers: 1 }));
    try {
      expect((await encoder.encodeQuestion('Where?')).vector).toHaveLength(384);
    } finally {
      await encoder.close();
    }
  });

  it('is used as its files say, and otherwise where that is asked for', async () => {
    await cp(bundled, folder, { recursive: true });
    await mkdir(join(folder, '1_Pooling'));
    const files = {
      '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false },
      'sentence_bert_config.json': { max_seq_length: 128, do_lower_case: false },
      'config_sentence_transformers.json': { prompts: { query: 'ask: ', document: 'text: ' } },
    };
    for (const [file, content] of Object.entries(files)) {
      await writeFile(join(folder, file), JSON.stringify(content));
    }
    const stated = await resolveModel(bundledModel({ model: folder }));
    expect(stated.identity).toMatchObject({
      pooling: 'cls',
      maxTokens: 128,
      passagePrefix: 'text: ',
      questionPrefix: 'ask: ',
    });
    const chosen = await resolveModel(
      bundledModel({ model: folder, pooling: 'mean', passagePrefix: '', questionPrefix: 'q: ' }),
    );
    expect(chosen.identity).toMatchObject({
      pooling: 'mean',
      passagePrefix: '',
      questionPrefix: 'q: ',
    });
  });

  it('is used as its family is where its files say nothing', async () => {
    const own = join(folder, 'bge-small-en-v1.5');
    await cp(bundled, own, { recursive: true });
    expect((await resolveModel(bundledModel({ model: own }))).identity).toMatchObject({
      pooling: 'cls',
      questionPrefix: 'Represent this sentence for searching relevant passages: ',
    });
  });

  it('is refused where files are missing, with their names', async () => {
    await cp(bundled, folder, { recursive: true });
    await rm(join(folder, 'tokenizer_config.json'));
    await rm(join(folder, 'onnx/model_quantized.onnx'));
    await expect(resolveModel(bundledModel({ model: folder }))).rejects.toMatchObject({
      code: 'model/unavailable',
      context: {
        looked: [folder],
        reason: 'the folder lacks tokenizer_config.json, onnx/model_quantized.onnx',
      },
    });
  });

  it('fails the call that loads weights which are damaged', async () => {
    await cp(bundled, folder, { recursive: true });
    await truncate(join(folder, 'onnx/model_quantized.onnx'), 100_000);
    const encoder = await createPassageEncoder(bundledModel({ model: folder, workers: 1 }));
    try {
      await expect(encoder.encodeQuestion('Who?')).rejects.toMatchObject({
        code: 'model/corrupt',
        context: { file: join(folder, 'onnx/model_quantized.onnx') },
      });
    } finally {
      await encoder.close();
    }
  });

  it('is said to be missing where there is none', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(resolveModel(bundledModel({ model: nowhere }))).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { model: nowhere, looked: [nowhere] },
    });
  });
});

describe('a model on the hub', () => {
  let server: Server;
  let hub: string;
  let unreachable: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const file = /^\/someone\/small\/resolve\/main\/([\w./-]+)$/u.exec(request.url ?? '')?.[1];
      if (file === undefined || file.includes('..') || !existsSync(join(bundled, file))) {
        response.writeHead(404).end();
      } else {
        createReadStream(join(bundled, file)).pipe(response);
      }
    });
    hub = await listen(server);
    const closed = createServer();
    unreachable = await listen(closed);
    await new Promise((done) => closed.close(done));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  it('is fetched once, and then used without the hub', async () => {
    const options = bundledModel({ model: 'someone/small', folder });
    const progress: ModelProgress[] = [];
    const fetched = await resolveModel(options, (step) => progress.push(step), hub);
    expect(fetched.folder).toBe(join(folder, 'someone/small'));
    expect(fetched.identity.name).toBe('someone/small');
    expect(progress).toContainEqual(
      expect.objectContaining({ kind: 'downloading', file: 'onnx/model_quantized.onnx' }),
    );
    expect(await resolveModel(options, undefined, unreachable)).toEqual(fetched);
  });

  it('is unavailable where the hub lacks it or cannot be reached', async () => {
    const options = bundledModel({ model: 'someone/else', folder });
    await expect(resolveModel(options, undefined, hub)).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { looked: expect.arrayContaining([`${hub}someone/else`]) },
    });
    await expect(resolveModel(options, undefined, unreachable)).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { reason: expect.stringContaining('ECONNREFUSED') },
    });
  });
});
