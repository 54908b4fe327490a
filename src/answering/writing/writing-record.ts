import { NO_USAGE } from '../../chat/index.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { Answer } from '../answer.js';
import { toTenths } from '../to-tenths.js';
import type { Writing } from './writing.js';
import type { WrittenDraft } from './writing-task.js';
import { noteOn, type WritingWording } from './writing-wording.js';

/** What is told of a model's work on an answer. */
type WorkRecord = Pick<Writing, 'prompts' | 'statements' | 'fault' | 'usage'>;

/** The record of what a model did; null where it did nothing. */
export function recordOf(draft: WrittenDraft | null, milliseconds: number): WorkRecord {
  const { calls, inputTokens, outputTokens, isEstimated } = draft?.usage ?? NO_USAGE;
  const { kind, status, detail } = draft?.fault ?? { kind: null };
  return {
    prompts: { ...draft?.prompts },
    statements: draft?.counts ?? { written: 0, dropped: 0 },
    ...(kind === null ? {} : { fault: { kind, status, detail } }),
    usage: {
      calls,
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      estimated: isEstimated,
      model_ms: toTenths(milliseconds),
    },
  };
}

/** The record of a fault of Footnote's own: its code, or the name of its class, since messages may hold anything. */
export function ownFault(error: unknown): NonNullable<Writing['fault']> {
  const name = error instanceof Error ? error.name : 'unknown';
  const detail = error instanceof FootnoteError ? error.code : name.slice(0, 100);
  return { kind: 'own', status: null, detail };
}

/** An answer with the record of who wrote it, and how long that took beside the rest. */
export function withRecord(
  answer: Answer,
  record: Omit<Writing, 'note'>,
  wording: WritingWording,
): Answer {
  const { timings, kind } = answer;
  // Nothing is said in anybody's words where nothing was found.
  const note = kind === 'none' ? '' : noteOn(record, wording);
  return {
    ...answer,
    writing: { ...record, note },
    timings: { ...timings, total_ms: toTenths(timings.total_ms + record.usage.model_ms) },
  };
}
