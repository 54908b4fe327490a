import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startIndexing } from '../../src/library/index.js';
import { ChildProgram } from '../../src/processes/index.js';
import { openServices } from '../../src/services.js';
import { workerUrl } from '../../src/worker-url.js';
import { SMALL_CORPUS } from '../cli/small-corpus.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { configOf, isAlive, startRecorded } from './recorded-engine.js';

const SAMPLE = fileURLToPath(new URL('../../corpus', import.meta.url));
const TALKS = 'when did the US first talk directly to Hamas?';

const alone = (question: string) => ({ question, turns: [], scope: {} });

const index = async (corpus: string, library: string) => {
  const { embedding } = configOf(corpus, library);
  const { status } = await startIndexing({ corpus, library, embedding, rebuild: false }).outcome;
  expect(status).toBe('done');
};

let library = '';
beforeAll(async () => {
  library = await temporaryFolder();
  await index(SAMPLE, library);
});

describe('the engine over the sample corpus', () => {
  test('gives what the services give in this process', async () => {
    const config = configOf(SAMPLE, library);
    const { engine, until } = startRecorded({ config });
    const services = await openServices(config);
    const { reader } = services;
    await until('ready');
    expect(engine.isReady).toBe(true);

    const { timings: _, ...answer } = (await engine.ask(alone(TALKS))).answer;
    expect(answer.kind).toBe('answered');
    expect(await services.answerer.answer(TALKS)).toMatchObject(answer);

    const claim = 'The White House confirmed talks with Hamas.';
    const { timings: __, ...check } = await engine.check(claim, {});
    expect(await services.claimChecker.check(claim)).toMatchObject(check);

    const articles = await engine.articles({});
    expect(articles).toEqual(await reader.articles());
    expect(await engine.articlePage({ offset: 2, limit: 3 })).toEqual({
      articles: articles.slice(2, 5),
      total: articles.length,
    });
    expect(await engine.articlePage({ offset: articles.length, limit: 3 })).toEqual({
      articles: [],
      total: articles.length,
    });
    const [first] = articles;
    if (first === undefined) throw new Error('the sample corpus is empty');
    expect(await engine.article(first.id)).toEqual(await reader.article(first.id));
    const passages = await reader.passagesOf(first.id);
    expect(await engine.passagesOf(first.id, { limit: 500 })).toEqual(passages);
    expect(await engine.passagesOf(first.id, { limit: 1 })).toEqual(passages.slice(0, 1));
    expect(await engine.stats()).toMatchObject({ library, state: { articles: articles.length } });
    await services.close();
  });

  test('a follow-up leans on the turn before, which comes back with the answer', async () => {
    const { engine } = startRecorded({ config: configOf(SAMPLE, library) });
    const first = await engine.ask(alone(TALKS));
    expect(first.turn).toMatchObject({ question: TALKS, asked: TALKS, at: expect.any(Date) });
    if (first.turn === null) throw new Error('no turn');
    const asked = 'And who led them?';
    const second = await engine.ask({ question: asked, turns: [first.turn], scope: {} });
    expect(second.answer.understood).toMatch(/Hamas/u);
    expect(second.turn).toMatchObject({ asked, question: second.answer.understood });
    const thanks = await engine.ask({ question: 'thanks', turns: [first.turn], scope: {} });
    expect(thanks.turn).toBeNull();
  });

  test('many questions at once get their own answers', async () => {
    const { engine } = startRecorded({ config: configOf(SAMPLE, library) });
    const articles = await engine.articles({});
    const questions = Array.from(
      { length: 40 },
      (_, n) => `What is “${articles[n % articles.length]?.title}” about, number ${n}?`,
    );
    const replies = await Promise.all(questions.map((question) => engine.ask(alone(question))));
    expect(replies.map(({ answer }) => answer.question)).toEqual(questions);
  });

  test('killed in the middle of questions, it is there again for the next', async () => {
    const { engine, until } = startRecorded({
      config: configOf(SAMPLE, library),
      patience: { restart: { first: 1, most: 1 } },
    });
    const { pid = 0 } = await until('ready');
    const asked = Array.from({ length: 20 }, () => engine.ask(alone(TALKS)));
    process.kill(pid, 'SIGKILL');
    const outcomes = await Promise.allSettled(asked);
    const lost = { code: 'engine/lost', context: { code: null, signal: 'SIGKILL' } };
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: lost });
    }
    expect((await engine.ask(alone(TALKS))).answer.kind).toBe('answered');
    expect(await until('lost')).toMatchObject({ pid, underWay: 20 });
  });

  test('gives a sign of life when it is asked, also before it has loaded', async () => {
    const file = new URL('../../src/engine/process-engine.ts', import.meta.url).href;
    const heard = await new Promise((resolve) => {
      const child = new ChildProgram(workerUrl(file, './engine-process.js'), resolve);
      onTestFinished(() => child.leave(1_000));
      child.send(configOf(SAMPLE, library));
      child.send('ping');
    });
    expect(heard).toEqual({ kind: 'pong' });
  });

  test('leaves the signals of a terminal to its parent, and ends when that is gone', async () => {
    const { engine, events, until } = startRecorded({ config: configOf(SAMPLE, library) });
    const { pid = 0 } = await until('ready');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(pid, signal);
    expect((await engine.ask(alone(TALKS))).answer.kind).toBe('answered');
    expect(events.map(({ kind }) => kind)).toEqual(['started', 'ready']);
    await engine.close();
    expect(isAlive(pid)).toBe(false);
  });
});

describe('while there is no library', () => {
  test('calls are refused, and answered once somebody has made it', async () => {
    const corpus = await temporaryFolder(SMALL_CORPUS);
    const folder = join(await temporaryFolder(), 'library');
    const { engine, until } = startRecorded({ config: configOf(corpus, folder) });
    const missing = { code: 'library/missing', context: { folder } };
    const refused = [engine.ask(alone(TALKS)), engine.stats(), engine.articles({})];
    for (const call of refused) await expect(call).rejects.toMatchObject(missing);
    expect((await until('unready')).error).toMatchObject(missing);
    expect(engine.isReady).toBe(false);
    await index(corpus, folder);
    await until('ready');
    const { answer } = await engine.ask(alone('When did the harbour of Varna reopen?'));
    expect(answer.citations[0]?.file).toBe('harbour.md');
    // What is indexed later is seen without anybody telling the engine.
    await writeFile(join(corpus, 'late.md'), '# Late\n\nThe lighthouse of Sozopol went dark.\n');
    await index(corpus, folder);
    const later = await engine.ask(alone('Which lighthouse went dark?'));
    expect(later.answer.citations[0]?.file).toBe('late.md');
  });

  test('an empty corpus that was indexed is a library that holds nothing', async () => {
    const corpus = await temporaryFolder();
    const folder = await temporaryFolder();
    await index(corpus, folder);
    const { engine } = startRecorded({ config: configOf(corpus, folder) });
    expect((await engine.ask(alone(TALKS))).answer.kind).toBe('none');
  });

  test('a library of another model is a fault with its name, not a crash', async () => {
    const folder = await temporaryFolder();
    await cp(library, folder, { recursive: true });
    await rm(join(folder, 'writer.lock'), { force: true });
    const config = configOf(SAMPLE, folder);
    const { engine, events, until } = startRecorded({
      config: { ...config, embedding: { ...config.embedding, dtype: 'fp32' } },
    });
    await expect(engine.ask(alone(TALKS))).rejects.toMatchObject({ code: 'model/mismatch' });
    expect((await until('unready')).error).toMatchObject({ code: 'model/mismatch' });
    expect(events.some(({ kind }) => kind === 'lost')).toBe(false);
  });
});
