import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvaluationInput } from '../../../src/evaluation/evaluation-input.js';
import { readExtractionSet } from '../../../src/evaluation/extraction/extraction-set.js';

const DOCUMENTS = [
  { _id: 'd1', title: 'Bridges', text: 'A bridge. 𝔗he bridge over the Neretva.' },
  { _id: 'd2', title: 'Bread', text: 'Bread needs time.' },
  { _id: 'd3', title: 'Bridges', text: 'The old bridge fell.' },
  { _id: 'd4', title: '', text: 'Otters have stones.' },
  { _id: 'd5', text: 'Comets return.' },
];
const QUERIES = [
  ['q1', 'Which river?', 'd1'],
  ['q2', 'What does bread need?', 'd2'],
  ['q3', 'What have otters?', 'd4'],
  ['q4', 'What returns?', 'd5'],
] as const;
const ANSWERS = [
  { _id: 'q1', title: 'Bridges', answers: [answer(30, 'Neretva'), answer(30, 'Neretva')] },
  { _id: 'q2', answers: [answer(12, 'time')] },
  { _id: 'q3', answers: [answer(12, 'stones')] },
  { _id: 'q4', answers: [answer(0, 'Comets')] },
];

function answer(start: number, text: string) {
  return { answer_start: start, text };
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-extraction-set-'));
  await lay('corpus.jsonl', DOCUMENTS);
  await lay(
    'queries.jsonl',
    QUERIES.map(([_id, text]) => ({ _id, text })),
  );
  await writeFile(
    join(folder, 'qrels.tsv'),
    QUERIES.map(([query, , document]) => `${query}\t${document}\t1`).join('\n'),
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lay = (name: string, records: readonly object[]) =>
  writeFile(join(folder, name), records.map((one) => JSON.stringify(one)).join('\n'));

describe('a set with marked answers', () => {
  it('gives the places of answers, with offsets that count code points', async () => {
    await lay('answers.jsonl', ANSWERS);
    const { questions, documents } = await readExtractionSet(folder, 'all');
    const [first] = questions;
    expect(first).toMatchObject({ id: 'q1', text: 'Which river?', answers: ['Neretva'] });
    const [span] = first?.spans ?? [];
    expect(documents.get('d1')?.text.slice(span?.start, span?.end)).toBe('Neretva');
    expect(documents.get('d3')?.text).toBe('');
  });

  it('groups documents by title; those without are alone', async () => {
    await lay('answers.jsonl', ANSWERS);
    const { documents } = await readExtractionSet(folder, 'all');
    expect([...documents].map(([id, { group }]) => [id, group])).toEqual([
      ['d1', 0],
      ['d2', 1],
      ['d3', 0],
      ['d4', 2],
      ['d5', 3],
    ]);
  });

  it('is halved by groups, each question in one half', async () => {
    await lay('answers.jsonl', ANSWERS);
    const idsOf = async (half: 'even' | 'odd') =>
      (await readExtractionSet(folder, half)).questions.map(({ id }) => id);
    expect(await idsOf('even')).toEqual(['q1', 'q3']);
    expect(await idsOf('odd')).toEqual(['q2', 'q4']);
  });

  it.each([
    [[{ _id: 'q1', answers: [answer(29, 'Neretva')] }], 1, 'another text at the offset'],
    [[{ _id: 'q1', answers: [answer(99, 'Neretva')] }], 1, 'an offset beyond the text'],
    [[ANSWERS[1], { _id: 'q9', answers: [answer(0, 'A')] }], 2, 'a query that is not there'],
    [[ANSWERS[1], ANSWERS[1]], 2, 'a query twice'],
    [[{ _id: 'q1', answers: [] }], 1, 'no answer'],
  ])('is refused: %j, line %i (%s)', async (records, line) => {
    await lay('answers.jsonl', records as object[]);
    await expect(readExtractionSet(folder, 'all')).rejects.toMatchObject({
      code: 'eval/malformed',
      context: { file: join(folder, 'answers.jsonl'), line },
    });
  });

  it('is refused where a half is empty', async () => {
    await lay('answers.jsonl', ANSWERS.slice(0, 1));
    await expect(readExtractionSet(folder, 'odd')).rejects.toMatchObject({
      code: 'eval/malformed',
    });
  });

  it('is read where answers are to be measured, and must then have some', async () => {
    expect((await readEvaluationInput(folder)).kind).toBe('ranking');
    await expect(readEvaluationInput(folder, 'all')).rejects.toMatchObject({
      code: 'eval/malformed',
    });
    await lay('answers.jsonl', ANSWERS);
    expect((await readEvaluationInput(folder, 'all')).kind).toBe('extraction');
  });
});
