import { describe, expect, it } from 'vitest';
import { Metrics, type WrittenAnswer } from '../../src/operations/index.js';

async function samplesOf(metrics: Metrics): Promise<readonly string[]> {
  const lines = (await metrics.text()).split('\n');
  return lines.filter((line) => /^footnote_(?:chat|answers_written)_/u.test(line));
}

const byModel: WrittenAnswer = {
  by: 'model',
  statements: { written: 5, dropped: 2 },
  usage: { calls: 2, input_tokens: 3_000, output_tokens: 400, model_ms: 4_000 },
};

const byArticles: WrittenAnswer = {
  by: 'articles',
  because: 'unsupported',
  statements: { written: 4, dropped: 3 },
  usage: { calls: 1, input_tokens: 1_000, output_tokens: 100, model_ms: 700 },
};

const notAsked: WrittenAnswer = {
  by: 'articles',
  because: 'budget',
  statements: { written: 0, dropped: 0 },
  usage: { calls: 0, input_tokens: 0, output_tokens: 0, model_ms: 0 },
};

describe('the figures of a chat model', () => {
  it('tell what it was asked, what it cost and what was seen of it', async () => {
    const metrics = new Metrics({ commands: [], chatPrice: { input: 0.5, output: 2 } });
    for (const answer of [byModel, byArticles, notAsked]) metrics.written(answer);
    expect(await samplesOf(metrics)).toEqual(
      expect.arrayContaining([
        'footnote_answers_written_total{by="model",because=""} 1',
        'footnote_answers_written_total{by="articles",because="unsupported"} 1',
        'footnote_answers_written_total{by="articles",because="budget"} 1',
        'footnote_chat_calls_total 3',
        'footnote_chat_tokens_total{kind="input"} 4000',
        'footnote_chat_tokens_total{kind="output"} 500',
        'footnote_chat_cost_total 0.003',
        'footnote_chat_seconds_sum 4.7',
        'footnote_chat_seconds_count 2',
        'footnote_chat_statements_total{outcome="shown"} 3',
        'footnote_chat_statements_total{outcome="dropped"} 6',
      ]),
    );
  });

  it('say nothing of costs where prices are not known', async () => {
    const metrics = new Metrics({ commands: [] });
    metrics.written(byModel);
    const samples = (await samplesOf(metrics)).join('\n');
    expect(samples).toContain('footnote_chat_calls_total 2');
    expect(samples).not.toContain('cost');
  });

  it('count also where prices are nought', async () => {
    const metrics = new Metrics({ commands: [], chatPrice: { input: 0, output: 0 } });
    metrics.written(byModel);
    expect(await samplesOf(metrics)).toContain('footnote_chat_cost_total 0');
  });

  it('do not fail over an answer that dropped more than was written', async () => {
    const metrics = new Metrics({ commands: [] });
    metrics.written({ ...byModel, statements: { written: 1, dropped: 3 } });
    expect(await samplesOf(metrics)).toContain(
      'footnote_chat_statements_total{outcome="dropped"} 1',
    );
  });
});
