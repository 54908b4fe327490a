import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-eval-command-'));
  await writeFile(join(folder, 'good.jsonl'), '{"id":"1","question":"Who?","abstain":true}\n');
  await writeFile(join(folder, 'bad.jsonl'), '{"id":"1","question":"Who?"}\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function runEval(...words: string[]) {
  const streams = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  const code = await run(['eval', ...words], { ...streams, env: {}, folder });
  streams.stdout.end();
  streams.stderr.end();
  return { code, out: await text(streams.stdout), err: await text(streams.stderr) };
}

describe('footnote eval', () => {
  it.each([
    ['no path', []],
    ['a path that is not there', ['gone']],
    ['a folder that is no benchmark', ['.']],
    ['a bound that makes no sense', ['good.jsonl', '--require', 'ndcg@10']],
    ['a bound on what is not measured', ['good.jsonl', '--require', 'ndcg@10>=0.5']],
    ['one library for two sets', ['good.jsonl', 'good.jsonl', '--library', 'lib']],
    ['a half that there is not', ['good.jsonl', '--half', 'third']],
    ['a page without a file', ['good.jsonl', '--html', ' ']],
    ['a page in a folder that is not there', ['good.jsonl', '--html', '/nowhere/at/all.html']],
  ])('refuses %s as wrong usage', async (_, words) => {
    const paths = words.map((word) =>
      /^(?:good|gone|\.)/u.test(word) ? join(folder, word) : word,
    );
    const { code, out, err } = await runEval(...paths);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it.each(['--answers', '--abstention', '--half=even'])(
    'wants answers in a folder with %s',
    async (option) => {
      const set = await mkdtemp(join(folder, 'set-'));
      await writeFile(join(set, 'corpus.jsonl'), '{"_id":"d","text":"One."}\n');
      await writeFile(join(set, 'queries.jsonl'), '{"_id":"q","text":"what?"}\n');
      await writeFile(join(set, 'qrels.tsv'), 'q\td\t1\n');
      const { code, err } = await runEval(set, option);
      expect(code).toBe(2);
      expect(err.replace(/\s+/gu, '')).toContain('answers.jsonl');
    },
  );

  it('reads every file before it runs the first, and names the line at fault', async () => {
    const { code, err } = await runEval(join(folder, 'good.jsonl'), join(folder, 'bad.jsonl'));
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, '')).toContain('bad.jsonl:1');
  });
});
