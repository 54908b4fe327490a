import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import { reply } from '../../chat/stand-in/index.js';
import {
  brokenJson,
  citesMissingLines,
  citesOtherLines,
  contentFilter,
  createGoodModel,
  distorting,
  emptyReply,
  goodModel,
  inventsNumbers,
  negates,
  ramblingModel,
  refusal,
  toolCalls,
  unanswering,
} from '../../chat/stand-in/models/index.js';
import {
  type AskedModel,
  indexed,
  KEY,
  type OpenCorpus,
  openCorpus,
  openModel,
  SAMPLE_CORPUS,
} from './answering-with-model.js';
import { type Behaviour, expectBehaviour, QUESTION } from './expect-behaviour.js';

vi.setConfig({ testTimeout: 60_000 });

let over: OpenCorpus;
let plain: Answer;
let asked: AskedModel;
beforeAll(async () => {
  over = await openCorpus(await indexed(SAMPLE_CORPUS));
  plain = await over.answerer.answer(QUESTION);
  asked = await openModel(over);
});
afterAll(async () => {
  await asked.close();
  await over.close();
});

/** Adds words to the end of every statement. */
const adding = (words: string) =>
  distorting((text) => text.replace(/[.!?]?["”’]?$/u, ` ${words}.`));

const FORTY = createGoodModel({
  write: ({ lines }) =>
    JSON.stringify({
      answerable: true,
      statements: Array.from({ length: 40 }, (_, at) => {
        const line = lines[at % lines.length];
        return { text: line?.text, evidence: [line?.n] };
      }),
    }),
});

const thinks = (thought: string) =>
  createGoodModel({
    write: (_, statements) =>
      `${thought}${JSON.stringify({ answerable: true, statements: statements.slice(0, 2) })}`,
  });

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  'a good one': { scripts: [goodModel], by: 'model', requests: 1 },
  'one that rambles': { scripts: [ramblingModel], by: 'model', requests: 1 },
  'one that thinks aloud': {
    scripts: [thinks('<think>{"statements": [{"text": "No.", "evidence": [1]}]}</think>\n')],
    by: 'model',
    requests: 1,
  },
  'one that never stops thinking': {
    scripts: [reply('<think>Let me see. {"answerable": true, "statements": [')],
    by: 'form',
    requests: 1,
  },
  'one that cites lines that there are not': {
    scripts: [citesMissingLines],
    by: 'unsupported',
    requests: 1,
  },
  'one that cites other lines': { scripts: [citesOtherLines], by: 'unsupported', requests: 1 },
  'one that invents numbers': { scripts: [inventsNumbers], by: 'unsupported', requests: 1 },
  'one that invents dates': {
    scripts: [adding('on 14 August 2023')],
    by: 'unsupported',
    requests: 1,
  },
  'one that invents names': {
    scripts: [adding('with Karl Nilsson')],
    by: 'unsupported',
    requests: 1,
  },
  'one that takes somebody for somebody else': {
    scripts: [distorting((text) => text.replace(/Adam Boehler|Donald Trump/gu, 'Steve Witkoff'))],
    by: 'unsupported',
    requests: 1,
  },
  'one that says the opposite': { scripts: [negates], by: 'unsupported', requests: 1 },
  'one that says its server’s key': {
    scripts: [(request) => adding(`${request.headers.authorization}`)(request)],
    by: 'unsupported',
    requests: 1,
  },
  'one that breaks the form once': { scripts: [brokenJson('once')], by: 'model', requests: 2 },
  'one that never keeps to the form': { scripts: [brokenJson('always')], by: 'form', requests: 2 },
  'one that sees no answer': { scripts: [unanswering], by: 'not-answered', requests: 1 },
  'one that refuses': { scripts: [refusal()], by: 'form', requests: 1 },
  'one that a filter stops': { scripts: [contentFilter()], by: 'refused', requests: 1 },
  'one that says nothing': { scripts: [emptyReply()], by: 'form', requests: 1 },
  'one that calls tools': { scripts: [toolCalls()], by: 'form', requests: 1 },
};

describe.each(['streamed', 'whole'] as const)('an answer that is %s', (way) => {
  test.each(Object.entries(BEHAVIOURS))('by %s', async (_, behaviour) => {
    await expectBehaviour(asked, plain, behaviour, way);
  });

  test('of forty statements has six', async () => {
    const { answer } = await expectBehaviour(
      asked,
      plain,
      { scripts: [FORTY], by: 'model', requests: 1 },
      way,
    );
    expect(answer.writing?.statements.written).toBeLessThanOrEqual(6);
  });

  test('of which a third is not borne out says so', async () => {
    const thirdIsWrong = createGoodModel({
      most: 3,
      write: (_, statements) =>
        JSON.stringify({
          answerable: true,
          statements: statements.map((one, at) =>
            at === 1 ? { ...one, text: 'Steve Witkoff headed the American team.' } : one,
          ),
        }),
    });
    const { answer } = await expectBehaviour(
      asked,
      plain,
      { scripts: [thirdIsWrong], by: 'model', requests: 1 },
      way,
    );
    expect(answer.text).not.toContain('Witkoff');
    expect(answer.writing).toMatchObject({ statements: { written: 3, dropped: 1 } });
    expect(answer.writing?.note).toContain('Left out because it could not be confirmed: 1 of 3.');
  });
});

test('an answer is told while it is written, and its requests are streamed only then', async () => {
  const before = asked.standIn.requests.length;
  asked.standIn.play(goodModel);
  expect((await asked.ask(QUESTION, 'streamed')).progress.length).toBeGreaterThan(0);
  expect((await asked.ask(QUESTION, 'whole')).progress).toEqual([]);
  const requests = asked.standIn.requests.slice(before);
  expect(requests.map(({ body }) => body.stream === true)).toEqual([true, false]);
});

test('streaming can be switched off', async () => {
  const model = await openModel(over, { isStreamed: false });
  onTestFinished(() => model.close());
  model.standIn.play(goodModel);
  expect((await model.ask(QUESTION, 'streamed')).answer.writing?.by).toBe('model');
  expect(model.standIn.requests[0]?.body.stream).not.toBe(true);
});

test.each<[string, () => boolean, string]>([
  ['no', () => false, 'unsupported'],
  ['yes', () => true, 'model'],
])('a judge that always says %s', async (_, judge, by) => {
  const inItsOwnWords = createGoodModel({
    judge,
    write: ({ lines }): string => {
      const line = lines.find(({ text }) => /was headed by Adam Boehler/u.test(text));
      const text =
        'Adam Boehler, who handles hostage cases for the president, headed the American side.';
      return JSON.stringify({ answerable: true, statements: [{ text, evidence: [line?.n] }] });
    },
  });
  const model = await openModel(over, { judges: true });
  onTestFinished(() => model.close());
  model.standIn.play(inItsOwnWords);
  const { answer } = await model.ask(QUESTION, 'streamed');
  expect(answer.writing?.because ?? answer.writing?.by).toBe(by);
  expect(model.standIn.requests).toHaveLength(2);
  expect(Object.keys(answer.writing?.prompts ?? {})).toContain('judge');
});

test('the key goes to the server, and into no prompt', async () => {
  asked.standIn.play(goodModel);
  await asked.ask(QUESTION, 'whole');
  const request = asked.standIn.requests.at(-1);
  expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(JSON.stringify(request?.body)).not.toContain(KEY);
});
