import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuestionSet } from '../../../src/evaluation/questions/question-set.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-questions-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (content: string) => {
  const file = join(folder, 'questions.jsonl');
  await writeFile(file, content);
  return readQuestionSet(file);
};
const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('a question file', () => {
  it('gives patterns that do not mind case', async () => {
    const line =
      '{"id":"1","question":"Who?","kind":"who","answer_all":["boehler|witkoff"],"cite_any":["a.txt"]}';
    const { questions, name } = await read(`${line}\n`);
    expect(name).toBe('questions.jsonl');
    expect(questions[0]?.all[0]?.test('Adam BOEHLER')).toBe(true);
    expect(questions[0]).toMatchObject({ id: '1', kind: 'who', cite: ['a.txt'], abstain: false });
  });

  it('may say what was asked before, and what an answer must not hold', async () => {
    const line =
      '{"id":"1","question":"And where?","history":["Who met?"],"answer_any":["doha"],"answer_none":["cairo"]}';
    const [question] = (await read(line)).questions;
    expect(question).toMatchObject({ history: ['Who met?'], kind: 'other' });
    expect(question?.none[0]?.test('In Cairo.')).toBe(true);
  });

  it.each([
    ['{"id":"2","question":"Who?","answer_all":["(open"]}', 'a broken pattern'],
    ['{"id":"2","question":"Who?","answer_none":["x"]}', 'only what is wrong'],
    ['{"id":"2","question":"Who?","abstain":true,"answer_none":["x"]}', 'wrong answers to none'],
    ['{"id":"2","question":"Who?","abstain":true,"history":["a",""]}', 'an empty question before'],
    ['{"id":"2","question":"Who?"}', 'nothing expected'],
    ['{"id":"2","question":"Who?","abstain":true,"answer_any":["x"]}', 'both expected'],
    ['{"id":"2","question":"Who?","answer_al":["x"]}', 'a field misspelt'],
    ['{"id":"2","question":" ","abstain":true}', 'no question'],
    ['{"id":"1","question":"Again?","abstain":true}', 'an id twice'],
    ['{"id":"2","question":"Who?","abstain":tru', 'no JSON'],
  ])('is refused with the line: %s (%s)', async (line) => {
    const first = '{"id":"1","question":"Who?","abstain":true}';
    await expect(read(`${first}\n\n${line}\n`)).rejects.toMatchObject({
      code: 'eval/malformed',
      context: { line: 3 },
    });
  });

  it('is refused where it is empty', async () => {
    await expect(read('\n')).rejects.toMatchObject({ code: 'eval/malformed' });
  });

  it('reads the questions over the sample corpus', async () => {
    const { questions } = await readQuestionSet(
      join(root, 'tests/fixtures/sample-questions.jsonl'),
    );
    expect(questions.length).toBeGreaterThan(20);
  });

  const shared = join(root, '../shared/eval/questions-dev.jsonl');
  it.skipIf(!existsSync(shared))('reads the shared questions', async () => {
    expect((await readQuestionSet(shared)).questions).toHaveLength(30);
  });
});
