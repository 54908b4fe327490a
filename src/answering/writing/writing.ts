import { z } from 'zod';
import { CHAT_FAULT_KINDS, LONGEST_DETAIL } from '../../chat/chat-fault.js';

/**
 * Why an answer is in the articles' own words although there is a chat model. `not-asked`: nothing was found that it
 * could have written from, or the question was answered from what is known of actors; `switched-off`: whoever asked wanted
 * no model; `not-answered`: the model saw no answer in the evidence; `unsupported`: fewer than half of its statements
 * were borne out; `beside`: what it wrote is about something else; `form`: it did not keep to the form, nor when asked
 * again; `budget`: today's tokens are used up; `fault`: something of Footnote's own failed. The others are faults of the
 * call: see `ChatFaultKind`; `down` stands for `unreachable`, `server`, `broken` and `paused`, `refused` for `key`,
 * `model`, `quota` and `rejected`, `busy` for `rate` and `busy`.
 */
export const FALLBACK_REASONS = [
  'not-asked',
  'switched-off',
  'not-answered',
  'unsupported',
  'beside',
  'form',
  'budget',
  'slow',
  'down',
  'refused',
  'busy',
  'context',
  'fault',
] as const;

/** See {@link FALLBACK_REASONS}. */
export type FallbackReason = (typeof FALLBACK_REASONS)[number];

const count = z.int().nonnegative();

/**
 * How an answer was written where a chat model is configured. `prompts` has the prompts that were used by their names,
 * each with the first twelve hexadecimal digits of the SHA-256 of its template.
 */
export const writingSchema = z.object({
  by: z.enum(['model', 'articles']),
  because: z.enum(FALLBACK_REASONS).optional(),
  model: z.string(),
  prompts: z.record(z.string(), z.string()),
  /** Statements that the model wrote, and how many of them are not shown since their sources do not bear them out. */
  statements: z.object({ written: count, dropped: count }),
  /**
   * The fault of the call because of which the model wrote nothing, or broke off; for whoever runs the model, not for
   * those who asked. `status` is that of HTTP, null where there was no response; `detail` is what the server said. `own`: not the
   * call, but something of Footnote's, with its code.
   */
  fault: z
    .object({
      kind: z.enum([...CHAT_FAULT_KINDS, 'own']),
      status: z.int().nullable(),
      detail: z.string().max(LONGEST_DETAIL),
    })
    .optional(),
  /** Whether the model broke off, so that more might have followed. */
  broke_off: z.boolean().optional(),
  usage: z.object({
    calls: count,
    input_tokens: count,
    output_tokens: count,
    estimated: z.boolean(),
    /** Time that was spent on the model. */
    model_ms: z.number().nonnegative(),
  }),
  /** What people are told of it. */
  note: z.string(),
});

/** See {@link writingSchema}. */
export type Writing = z.infer<typeof writingSchema>;
