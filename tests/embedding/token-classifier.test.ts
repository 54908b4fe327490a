import { createReadStream, existsSync } from 'node:fs';
import { cp, rm, truncate } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  findTokenClassifier,
  fingerprintOf,
  loadTokenClassifier,
  resolveTokenClassifier,
} from '../../src/embedding/index.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { classifierOptions, type TinyModel, tinyClassifier } from './tiny-classifier.js';

const TOKENS = {
  angela: 'B-PER',
  davis: 'I-PER',
  // “Boehler” is “bo”, “##eh” and “##ler”.
  bo: 'I-PER',
  adam: 'B-PER',
  berlin: 'B-LOC',
  siemens: 'B-ORG',
};

const NOWHERE = 'http://127.0.0.1:9/';

async function classify(text: string, model: TinyModel = { tokens: TOKENS }) {
  const local = await resolveTokenClassifier(classifierOptions(await tinyClassifier(model)));
  const classifier = await loadTokenClassifier(local, 1);
  onTestFinished(() => classifier.close());
  const spans = await classifier.classify(text);
  return spans.map(({ start, end, label, score }) => ({
    said: `${label} ${text.slice(start, end)}`,
    score,
  }));
}

const said = async (text: string, model?: TinyModel) =>
  (await classify(text, model)).map((span) => span.said);

describe('a token-classification model', () => {
  it('labels the words of a text where they stand', async () => {
    expect(await said('“Angela Davis’s Siemens,” said Adam Boehler in Berlin. 👍 Berlin')).toEqual([
      'PER Angela Davis',
      'ORG Siemens',
      'PER Adam Boehler',
      'LOC Berlin',
      'LOC Berlin',
    ]);
    expect(await said('')).toEqual([]);
  });

  it('finds a word by its first token, also where the tokenizer changes its letters', async () => {
    expect(await said('Ádám  Böhler', { tokens: { adam: 'B-PER', bo: 'I-PER' } })).toEqual([
      'PER Ádám  Böhler',
    ]);
  });

  it('says how sure it is', async () => {
    const [span] = await classify('Berlin', { tokens: TOKENS, margin: 2 });
    // Seven other labels, each e² times less likely.
    expect(span?.score).toBeCloseTo(Math.E ** 2 / (Math.E ** 2 + 7), 5);
  });

  it('reads long texts in windows, with words to both sides of every name', async () => {
    const filler = 'the rain fell on the harbour all day, '.repeat(3);
    const text = `${filler}${`In Berlin, Adam Boehler met Angela Davis; ${filler}`.repeat(40)}`;
    const model = { tokens: TOKENS, maxTokens: 64, blindAtEnds: 5 };
    expect(await said(text, model)).toEqual(
      Array.from({ length: 40 }, () => [
        'LOC Berlin',
        'PER Adam Boehler',
        'PER Angela Davis',
      ]).flat(),
    );
  });

  it('takes words of any length', async () => {
    expect(await said(`Berlin ${'x'.repeat(5_000)} Berlin ${'-'.repeat(500)}`)).toHaveLength(2);
  });
});

describe('the folder of a token-classification model', () => {
  it('is taken by its path or by its name, and tells the same model wherever it lies', async () => {
    const own = await tinyClassifier({ tokens: TOKENS });
    const kept = await temporaryFolder();
    await cp(own, join(kept, 'names'), { recursive: true });
    const byPath = await resolveTokenClassifier(classifierOptions(own));
    const byName = await findTokenClassifier(classifierOptions('names', { folder: kept }));
    expect(byName).toMatchObject({ name: 'names', folder: join(kept, 'names') });
    expect(byName?.identity).toEqual(byPath.identity);
    const other = await tinyClassifier({ tokens: { ...TOKENS, berlin: 'B-ORG' } });
    const { identity } = await resolveTokenClassifier(classifierOptions(other));
    expect(fingerprintOf(identity)).not.toBe(fingerprintOf(byPath.identity));
  });

  it('is refused where files are missing, those of the number format among them', async () => {
    const own = await tinyClassifier({ tokens: TOKENS });
    await expect(
      resolveTokenClassifier(classifierOptions(own, { dtype: 'fp32' })),
    ).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { use: 'recognition', looked: [own], reason: 'the folder lacks onnx/model.onnx' },
    });
    await rm(join(own, 'tokenizer.json'));
    await expect(findTokenClassifier(classifierOptions(own))).rejects.toMatchObject({
      context: { reason: 'the folder lacks tokenizer.json' },
    });
  });

  it.each([{ id2label: undefined }, { id2label: {} }, { id2label: { 0: 'O', 2: 'B-PER' } }])(
    'is refused where it does not say what its labels are: %o',
    async (config) => {
      const own = await tinyClassifier({ tokens: TOKENS, config });
      await expect(resolveTokenClassifier(classifierOptions(own))).rejects.toMatchObject({
        code: 'model/unavailable',
        context: { looked: [own], reason: expect.stringContaining('id2label') },
      });
    },
  );

  it('is said to be missing where there is none', async () => {
    const nowhere = join(await temporaryFolder(), 'none');
    const folder = await temporaryFolder();
    await expect(
      resolveTokenClassifier(classifierOptions(nowhere, { folder })),
    ).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { use: 'recognition', model: nowhere, looked: [nowhere] },
    });
  });

  it('fails to load where the weights are damaged', async () => {
    const own = await tinyClassifier({ tokens: TOKENS });
    const file = join(own, 'onnx/model_quantized.onnx');
    await truncate(file, 1_000);
    const local = await resolveTokenClassifier(classifierOptions(own));
    await expect(loadTokenClassifier(local, 1)).rejects.toMatchObject({
      code: 'model/corrupt',
      context: { use: 'recognition', file },
    });
  });

  it.each([{ output: 'last_hidden_state' }, { config: { id2label: { 0: 'O', 1: 'B-PER' } } }])(
    'fails to label where the model is of another kind: %o',
    async (changes) => {
      await expect(classify('Berlin', { tokens: TOKENS, ...changes })).rejects.toMatchObject({
        code: 'model/corrupt',
        context: { reason: expect.stringContaining('labels of its config.json') },
      });
    },
  );
});

describe('a token-classification model of the hub', () => {
  it('is fetched once, and then used without the hub', async () => {
    const own = await tinyClassifier({ tokens: TOKENS });
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const file = /^\/someone\/names\/resolve\/main\/([\w./-]+)$/u.exec(request.url ?? '')?.[1];
      asked.push(file ?? '');
      if (file === undefined || file.includes('..') || !existsSync(join(own, file))) {
        response.writeHead(404).end();
      } else {
        createReadStream(join(own, file)).pipe(response);
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => new Promise((closed) => server.close(() => closed())));
    const hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const folder = await temporaryFolder();
    const options = classifierOptions('someone/names', { folder });

    expect(await findTokenClassifier(options)).toBeNull();
    await expect(resolveTokenClassifier(options, undefined, NOWHERE)).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { use: 'recognition', looked: expect.arrayContaining([`${NOWHERE}someone/names`]) },
    });
    const fetched = await resolveTokenClassifier(options, undefined, hub);
    expect(fetched).toMatchObject({ name: 'someone/names', folder: join(folder, 'someone/names') });
    expect(asked).not.toContain('1_Pooling/config.json');
    expect(await resolveTokenClassifier(options, undefined, NOWHERE)).toEqual(fetched);
    const classifier = await loadTokenClassifier(fetched, 1);
    onTestFinished(() => classifier.close());
    expect(await classifier.classify('Berlin')).toHaveLength(1);
  });
});
