import { describe, expect, test, vi } from 'vitest';
import type {
  AnswerProgress,
  AnswerScope,
  ConversationalAnswerer,
} from '../../src/answering/index.js';
import type { ArticleId } from '../../src/corpus/index.js';
import type { CallRequest } from '../../src/engine/calls.js';
import { type Workplace, workOff } from '../../src/engine/engine-work.js';
import type { EngineOptions } from '../../src/engine/index.js';
import { answerTo } from '../discord/open-desk.js';
import { configOf, startRecorded } from './recorded-engine.js';

const start = (patience: EngineOptions['patience'] = {}) =>
  startRecorded({
    config: configOf('/corpus', '/library'),
    program: new URL('./stub-engine.mjs', import.meta.url),
    patience,
  }).engine;

/** A question that tells the stand-in for the process what to do. */
const asking = (question: string) => ({ question, turns: [], scope: {} });

describe('what the process tells of an answer while it is written', () => {
  test('reaches whoever asked, in its order, until the answer is there', async () => {
    const engine = start();
    const told: AnswerProgress[] = [];
    const reply = engine.ask(asking('follow'), (progress) => told.push(progress));
    // What was asked for is told with the request; the stand-in gives it back as its reply.
    expect(await reply).toBe(true);
    // Whatever came after the answer has been heard by now.
    await engine.article('pid' as ArticleId);
    expect(told).toEqual([
      { statements: [{ text: 'One.', citations: [1] }], citations: [] },
      {
        understood: 'What else?',
        statements: [{ text: 'Two.', citations: [1] }],
        citations: [],
      },
    ]);
  });

  test('is not asked for where nobody wants to know, and passed over where it comes', async () => {
    expect(await start().ask(asking('follow'))).toBe(false);
  });

  test('harms neither the call nor the others where whoever is told fails', async () => {
    const engine = start();
    const onProgress = vi.fn(() => {
      throw new Error('the message is gone');
    });
    const [followed, other] = await Promise.all([
      engine.ask(asking('follow'), onProgress),
      engine.article('pid' as ArticleId),
    ]);
    expect(followed).toBe(true);
    expect(other).toBeTypeOf('number');
    expect(onProgress).toHaveBeenCalledTimes(2);
  });

  test('is not told any more once the call was given up', async () => {
    const engine = start({ call: 2_000 });
    await engine.article('pid' as ArticleId);
    const onProgress = vi.fn();
    const forgotten = engine.ask(asking('forget'), onProgress);
    await expect(forgotten).rejects.toMatchObject({ code: 'engine/timeout' });
    expect(await engine.article('remember' as ArticleId)).toBe(1);
    expect(onProgress).not.toHaveBeenCalled();
  });
});

describe('the work behind it', () => {
  const answer = answerTo('Who met?');
  const scopes: AnswerScope[] = [];
  const workplaceWith = (onProgress: Workplace['onProgress']) => {
    const ask: ConversationalAnswerer['ask'] = async (_, conversation, scope = {}) => {
      scopes.push(scope);
      scope.onProgress?.({ statements: answer.statements, citations: [] });
      return { answer, conversation };
    };
    return { conversational: { ask }, onProgress } as Workplace;
  };
  const request: CallRequest<'ask'> = {
    id: 1,
    call: 'ask',
    params: [{ question: 'Who met?', turns: [], scope: { withModel: false } }],
    wantsProgress: true,
  };

  test('tells where somebody wants to know, and has the scope as it was given', async () => {
    const onProgress = vi.fn();
    expect(await workOff(workplaceWith(onProgress), request)).toEqual({ answer, turn: null });
    expect(onProgress).toHaveBeenCalledWith({ statements: answer.statements, citations: [] });
    expect(scopes.at(-1)).toEqual({ withModel: false, onProgress });
  });

  test('has nobody to tell where nobody wants to know', async () => {
    await workOff(workplaceWith(null), { ...request, wantsProgress: false });
    expect(scopes.at(-1)).toEqual({ withModel: false });
  });
});
