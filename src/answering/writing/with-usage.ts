import type { ChatUsage } from '../../chat/index.js';
import type { Answer } from '../answer.js';
import { toTenths } from '../to-tenths.js';
import type { Writing } from './writing.js';

/** What was asked of a chat model around an answer, and what it has cost. */
export interface ModelWork {
  /** The model's name, for people. */
  readonly model: string;
  /** The prompts by their names, each with its version. */
  readonly prompts: Readonly<Record<string, string>>;
  readonly usage: ChatUsage;
  /** Time that was spent on the model. */
  readonly milliseconds: number;
}

/**
 * An answer whose record counts what a chat model did around it as well. One without a record gets one: the model did
 * not write it and was not asked to.
 */
export function withUsage(answer: Answer, work: ModelWork): Answer {
  const { calls, inputTokens, outputTokens, isEstimated } = work.usage;
  const { usage, ...writing } = answer.writing ?? unwritten(work.model);
  const { timings } = answer;
  return {
    ...answer,
    writing: {
      ...writing,
      prompts: { ...work.prompts, ...writing.prompts },
      usage: {
        calls: usage.calls + calls,
        input_tokens: usage.input_tokens + inputTokens,
        output_tokens: usage.output_tokens + outputTokens,
        estimated: usage.estimated || isEstimated,
        model_ms: toTenths(usage.model_ms + work.milliseconds),
      },
    },
    timings: { ...timings, total_ms: toTenths(timings.total_ms + work.milliseconds) },
  };
}

function unwritten(model: string): Writing {
  return {
    by: 'articles',
    because: 'not-asked',
    model,
    prompts: {},
    statements: { written: 0, dropped: 0 },
    usage: { calls: 0, input_tokens: 0, output_tokens: 0, estimated: false, model_ms: 0 },
    note: '',
  };
}
