import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../src/answering/answer.js';
import { type ModelWork, withUsage } from '../../../src/answering/writing/index.js';
import { answerOf } from '../sample-turns.js';

const WORK: ModelWork = {
  model: 'fake',
  prompts: { rewrite: 'abcdef012345' },
  usage: { calls: 1, inputTokens: 300, outputTokens: 20, isEstimated: true },
  milliseconds: 12.34,
};

describe('counting what a model did around an answer', () => {
  it('gives an answer without a record one that says the model did not write it', () => {
    const answer = withUsage(answerOf('Who?', ['Adam Boehler led the talks.']), WORK);
    expect(answerSchema.parse(answer).writing).toEqual({
      by: 'articles',
      because: 'not-asked',
      model: 'fake',
      prompts: { rewrite: 'abcdef012345' },
      statements: { written: 0, dropped: 0 },
      usage: { calls: 1, input_tokens: 300, output_tokens: 20, estimated: true, model_ms: 12.3 },
      note: '',
    });
    expect(answer.timings.total_ms).toBe(15.3);
  });

  it('adds to the record of an answer, and changes nothing else of it', () => {
    const plain = answerOf('Who?', ['Adam Boehler led the talks.']);
    const writing = {
      by: 'model' as const,
      model: 'fake',
      prompts: { answer: '012345abcdef' },
      statements: { written: 3, dropped: 1 },
      broke_off: true,
      fault: { kind: 'broken' as const, status: null, detail: 'other side closed' },
      usage: {
        calls: 2,
        input_tokens: 1000,
        output_tokens: 100,
        estimated: false,
        model_ms: 500,
      },
      note: 'Written by fake.',
    };
    const before = { ...plain, writing };
    const after = withUsage(before, WORK);
    expect(after).toEqual({
      ...before,
      timings: { ...plain.timings, total_ms: 15.3 },
      writing: {
        ...writing,
        prompts: { answer: '012345abcdef', rewrite: 'abcdef012345' },
        usage: {
          calls: 3,
          input_tokens: 1300,
          output_tokens: 120,
          estimated: true,
          model_ms: 512.3,
        },
      },
    });
    expect(before.writing.usage.calls).toBe(2);
  });
});
