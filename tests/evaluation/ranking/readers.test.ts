import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvaluationInput } from '../../../src/evaluation/evaluation-input.js';
import { readBeirSet } from '../../../src/evaluation/ranking/beir-set.js';
import { layOutDocuments } from '../../../src/evaluation/ranking/corpus-folder.js';
import { readQrels } from '../../../src/evaluation/ranking/qrels.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-beir-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const rejection = { code: 'eval/malformed' };

describe('judgements', () => {
  it('are read by query, with the header or without, and with either line end', async () => {
    const file = await write(
      'qrels.tsv',
      'query-id\tcorpus-id\tscore\r\nq1\td1\t2\r\nq1\td2\t0\n\nq2\td1\t1',
    );
    const qrels = await readQrels(file);
    expect([...qrels.keys()]).toEqual(['q1', 'q2']);
    expect([...(qrels.get('q1') ?? [])]).toEqual([
      ['d1', 2],
      ['d2', 0],
    ]);
    const bare = await readQrels(await write('bare.tsv', 'q1\td1\t1\n'));
    expect(bare.get('q1')?.get('d1')).toBe(1);
  });

  it.each([
    ['q1 d1 1', 'spaces'],
    ['q1\td1', 'no grade'],
    ['q1\td1\thigh', 'a grade in words'],
    ['q1\td1\t0.5', 'a broken grade'],
    ['q1\t0\td1\t1', 'four columns'],
    ['\td1\t1', 'no query'],
  ])('are refused with their line: %j (%s)', async (line) => {
    const file = await write('qrels.tsv', `query-id\tcorpus-id\tscore\nq0\td0\t1\n${line}\n`);
    await expect(readQrels(file)).rejects.toMatchObject({
      ...rejection,
      context: { file, line: 3 },
    });
  });
});

describe('a BEIR folder', () => {
  const lay = async (queries: string, qrels: string) => {
    await write('corpus.jsonl', '{"_id":"d1","title":"","text":"One."}\n');
    await write('queries.jsonl', queries);
    await write('qrels.tsv', qrels);
  };

  it('gives the queries that have a relevant document, with ids of either type', async () => {
    await lay(
      '{"_id":1,"text":"first"}\n{"_id":"2","text":"second"}\n{"_id":"3","text":"third"}\n',
      '1\td1\t1\n2\td1\t0\n',
    );
    const set = await readBeirSet(folder);
    expect(set.queries.map(({ id, text }) => ({ id, text }))).toEqual([{ id: '1', text: 'first' }]);
    expect(set.unjudged).toBe(2);
  });

  it('takes the judgements of the test part where there is no qrels.tsv', async () => {
    await lay('{"_id":"1","text":"first"}\n', '');
    await rm(join(folder, 'qrels.tsv'));
    await expect(readBeirSet(folder)).rejects.toMatchObject(rejection);
    await mkdir(join(folder, 'qrels'));
    await write('qrels/test.tsv', '1\td1\t1\n');
    expect((await readBeirSet(folder)).queries).toHaveLength(1);
  });

  it('refuses judgements of queries that are not there, and queries that are there twice', async () => {
    await lay('{"_id":"1","text":"first"}\n', '9\td1\t1\n');
    await expect(readBeirSet(folder)).rejects.toMatchObject(rejection);
    await lay('{"_id":"1","text":"a"}\n{"_id":1,"text":"b"}\n', '1\td1\t1\n');
    await expect(readBeirSet(folder)).rejects.toMatchObject({ ...rejection, context: { line: 2 } });
  });

  it.each([
    ['{"_id":"2"', 'cut off'],
    ['{"_id":"2"}', 'without text'],
    ['{"_id":"","text":"x"}', 'without an id'],
    ['[]', 'a list'],
  ])('refuses queries with their line: %s (%s)', async (line) => {
    await lay(`{"_id":"1","text":"first"}\n\n${line}\n`, '1\td1\t1\n');
    await expect(readBeirSet(folder)).rejects.toMatchObject({ ...rejection, context: { line: 3 } });
  });

  it('is told from other paths', async () => {
    await expect(readEvaluationInput(folder)).rejects.toMatchObject(rejection);
    await expect(readEvaluationInput(join(folder, 'gone'))).rejects.toMatchObject(rejection);
    const file = await write('questions.txt', '');
    await expect(readEvaluationInput(file)).rejects.toMatchObject(rejection);
    await lay('{"_id":"1","text":"first"}\n', '1\td1\t1\n');
    expect((await readEvaluationInput(folder)).kind).toBe('ranking');
  });
});

describe('the documents of a set', () => {
  it('are laid out alone, line by line as they are', async () => {
    const text =
      '{"_id":"d1","title":"A\u2028B","text":"One."}\r\n{"_id":2,"text":"Two.","metadata":{}}';
    const ids = await layOutDocuments(await write('corpus.jsonl', text), join(folder, 'out'));
    expect([...ids]).toEqual(['d1', '2']);
    expect(await readdir(join(folder, 'out'))).toEqual(['documents-0001.jsonl']);
    const laid = await readFile(join(folder, 'out', 'documents-0001.jsonl'), 'utf8');
    expect(laid.split('\n').filter(Boolean)).toEqual(text.split('\r\n'));
  });

  it('are cut into files of a size that is indexed, and surplus files go', async () => {
    const long = 'word '.repeat(300_000);
    const lines = Array.from({ length: 6 }, (_, n) => JSON.stringify({ _id: `d${n}`, text: long }));
    const corpus = await write('corpus.jsonl', lines.join('\n'));
    const out = join(folder, 'out');
    expect((await layOutDocuments(corpus, out)).size).toBe(6);
    expect(await readdir(out)).toEqual(['documents-0001.jsonl', 'documents-0002.jsonl']);
    await write('corpus.jsonl', lines.slice(0, 2).join('\n'));
    await layOutDocuments(corpus, out);
    expect(await readdir(out)).toEqual(['documents-0001.jsonl']);
  });

  it('are left untouched where nothing has changed', async () => {
    const corpus = await write('corpus.jsonl', '{"_id":"d1","text":"One."}\n');
    const file = join(folder, 'out', 'documents-0001.jsonl');
    await layOutDocuments(corpus, join(folder, 'out'));
    const before = (await stat(file, { bigint: true })).mtimeNs;
    await layOutDocuments(corpus, join(folder, 'out'));
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(before);
  });

  it.each([
    ['{"_id":"d1","text":"again"}', 2, 'an id twice'],
    ['{"title":"x","text":"y"}', 2, 'no id'],
    ['{"_id":"d2"}', 2, 'no text'],
    ['not json', 2, 'no JSON'],
  ])('are refused: %s', async (line, number) => {
    const corpus = await write('corpus.jsonl', `{"_id":"d1","text":"One."}\n${line}\n`);
    await expect(layOutDocuments(corpus, join(folder, 'out'))).rejects.toMatchObject({
      ...rejection,
      context: { file: corpus, line: number },
    });
  });

  it('are refused where they are not UTF-8', async () => {
    const corpus = await write('corpus.jsonl', Uint8Array.of(0x7b, 0xff, 0xfe, 0x0a));
    await expect(layOutDocuments(corpus, join(folder, 'out'))).rejects.toMatchObject(rejection);
  });
});
