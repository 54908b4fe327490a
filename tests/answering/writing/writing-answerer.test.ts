import { describe, expect, test, vi } from 'vitest';
import type { AnswerProgress } from '../../../src/answering/index.js';
import type { ChatCall } from '../../../src/chat/index.js';
import { ACTOR, asking, prompts, QUESTION, SENTENCES, says } from './asking-writer.js';
import { done, fails, lineOf, replyOf, type Turn } from './scripted-chat.js';

describe('what a model writes', () => {
  test('is given with citations of the lines that bear it out, and says who wrote it', async () => {
    const { ask, chat } = await asking(says([0, 3]));
    const answer = await ask();
    expect(answer.kind).toBe('answered');
    expect(answer.statements).toEqual([
      { text: SENTENCES[0], citations: [1] },
      { text: SENTENCES[3], citations: [2] },
    ]);
    expect(answer.citations.map(({ quote }) => quote)).toEqual([SENTENCES[0], SENTENCES[3]]);
    expect(answer.actors).toEqual([ACTOR]);
    expect(answer.writing).toMatchObject({
      by: 'model',
      model: 'scripted',
      prompts: { answer: prompts.answer.version },
      statements: { written: 2, dropped: 0 },
      usage: { calls: 1, input_tokens: 100, output_tokens: 10, estimated: false },
      note: 'Written by scripted; every sentence was checked against its sources.',
    });
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['answer']);
    expect(chat.calls[0]?.prompt.user).toContain(QUESTION);
  });

  test('is left out where no source bears it out, and that is counted', async () => {
    const { ask } = await asking(says([0, 1], ['The envoys were arrested in Oslo.']));
    const answer = await ask();
    expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[0], SENTENCES[1]]);
    expect(answer.writing?.statements).toEqual({ written: 3, dropped: 1 });
    expect(answer.writing?.note).toContain('1 of 3');
  });

  test('gives way to the articles’ own words where fewer than half of it is borne out', async () => {
    const lies = ['The envoys were arrested in Oslo.', 'Norway paid 90 dollars.'];
    const { ask, own } = await asking(says([0], lies));
    const [answer, without] = [await ask(), await own()];
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'unsupported' });
    expect(answer.text).toBe(without.text);
    expect(answer.citations).toEqual(without.citations);
  });

  test('is asked for again where it does not keep to the form, once', async () => {
    const { ask, chat } = await asking('I think they met in Doha.', (call) =>
      done(replyOf([{ text: SENTENCES[0], evidence: [1] }]))(call),
    );
    const answer = await ask();
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['answer', 'repair']);
    expect(chat.calls[1]?.prompt.user).toContain('I think they met in Doha.');
    expect(answer.writing).toMatchObject({
      by: 'model',
      prompts: { answer: prompts.answer.version, repair: prompts.repair.version },
      usage: { calls: 2, input_tokens: 200 },
    });
  });

  test('is not used where it breaks the form twice', async () => {
    const { ask, own } = await asking('They met in Doha.', '{"answerable": tr');
    const answer = await ask();
    expect(answer.writing).toMatchObject({ by: 'articles', because: 'form' });
    expect(answer.text).toBe((await own()).text);
  });

  test('is cut at the end of its room, and says that it broke off', async () => {
    const whole = replyOf([{ text: SENTENCES[0], evidence: [1] }]);
    const { ask } = await asking(done(`${whole.slice(0, -2)}, {"text": "The env`, true));
    const answer = await ask();
    expect(answer.statements).toHaveLength(1);
    expect(answer.writing).toMatchObject({ by: 'model', broke_off: true });
    expect(answer.writing?.note).toContain('broke off');
  });
});

describe('doubtful statements', () => {
  const TOLD_ANEW = 'In Doha American envoys met Hamas officials.';
  const reply = (call: ChatCall) =>
    done(
      replyOf([
        { text: SENTENCES[3], evidence: [lineOf(SENTENCES[3], call)] },
        { text: TOLD_ANEW, evidence: [lineOf(SENTENCES[0], call)] },
      ]),
    )(call);

  test('are judged by the model where that is wanted; without a clear yes they go', async () => {
    const { ask, chat } = await asking(reply, '{"verdicts": [{"n": 1, "borne_out": false}]}');
    const answer = await ask(QUESTION, {}, true);
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['answer', 'judge']);
    expect(chat.calls[1]?.prompt.user).toContain(TOLD_ANEW);
    expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[3]]);
    expect(answer.writing).toMatchObject({
      statements: { written: 2, dropped: 1 },
      prompts: { judge: prompts.judge.version },
      usage: { calls: 2 },
    });
  });

  test('stay where the judging fails, as they do without it', async () => {
    const { ask, chat } = await asking(reply, fails('server'));
    const answer = await ask(QUESTION, {}, true);
    expect(chat.calls).toHaveLength(2);
    expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[3], TOLD_ANEW]);
  });

  test('stay where the model says yes, or is not to judge', async () => {
    const yes = await asking(reply, '{"verdicts": [{"n": 1, "borne_out": true}]}');
    const unjudged = await asking(reply);
    for (const answer of [await yes.ask(QUESTION, {}, true), await unjudged.ask()]) {
      expect(answer.statements.map(({ text }) => text)).toEqual([SENTENCES[3], TOLD_ANEW]);
    }
  });
});

describe('progress', () => {
  async function progressOf(turn: Turn) {
    const { ask, own } = await asking(turn);
    const onProgress = vi.fn<(progress: AnswerProgress) => void>();
    const answer = await ask(QUESTION, { onProgress });
    const told = onProgress.mock.calls.map(([progress]) => progress);
    return { answer, own, told };
  }

  test('is told once half of all that counts is borne out, and nothing is taken back', async () => {
    const { answer, told } = await progressOf(says([0, 1, 2, 3]));
    expect(told.map(({ statements }) => statements.length)).toEqual([3, 4]);
    for (const { statements, citations } of told) {
      expect(answer.statements.slice(0, statements.length)).toEqual(statements);
      expect(answer.citations.slice(0, citations.length)).toEqual(citations);
    }
  });

  test('keeps what was told although the model dies in the middle', async () => {
    const { answer, told } = await progressOf((call) => {
      const statements = [0, 1, 2].map((place) => {
        const text = SENTENCES[place] ?? '';
        return { text, evidence: [lineOf(text, call)] };
      });
      return fails('broken', `${replyOf(statements).slice(0, -2)}, {"text": "The`)(call);
    });
    expect(told.at(-1)?.statements).toHaveLength(3);
    expect(answer.statements).toEqual(told.at(-1)?.statements);
    expect(answer.writing).toMatchObject({
      by: 'model',
      broke_off: true,
      fault: { kind: 'broken' },
    });
  });

  test('is not told of what may still be replaced', async () => {
    const { answer, told } = await progressOf(says([0, 1], ['Norway paid 90 dollars.']));
    expect(answer.writing?.by).toBe('model');
    expect(told).toEqual([]);
  });
});

describe('long questions', () => {
  const LONG =
    'Where did American envoys meet officials of Hamas, and how far did the price of oil fall?';

  test('are taken apart, and every part is looked up', async () => {
    const parts = ['How far did the price of oil fall?'];
    const { ask, chat } = await asking(JSON.stringify({ question: LONG, parts }), says([0]));
    const answer = await ask(LONG);
    expect(chat.calls.map(({ purpose }) => purpose)).toEqual(['rewrite', 'answer']);
    expect(chat.calls[1]?.prompt.user).toContain('The price of oil fell to 63 dollars.');
    expect(answer.writing).toMatchObject({
      prompts: { rewrite: prompts.rewrite.version, answer: prompts.answer.version },
      usage: { calls: 2 },
    });
  });
});
