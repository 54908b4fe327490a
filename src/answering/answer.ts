import { z } from 'zod';
import { actorReferenceSchema } from '../actors/actor.js';
import { citationSchema } from '../citing/index.js';
import { writingSchema } from './writing/writing.js';

const cited = z.object({ text: z.string(), citations: z.array(z.int().positive()) });

/** An answer as programs read it: what `ask --json` prints. */
export const answerSchema = z.object({
  question: z.string(),
  /** In a conversation: the whole question that a follow-up was understood as. */
  understood: z.string().optional(),
  /** In a conversation: what a follow-up leaves open ("who “he” is"), so that nothing was looked up. */
  unclear: z.string().optional(),
  kind: z.enum(['answered', 'closest', 'none']),
  /** Where nothing was asked that could be looked up: what it was instead. `text` then replies to that. */
  address: z.enum(['greeting', 'thanks', 'about-footnote', 'instruction']).optional(),
  text: z.string(),
  statements: z.array(cited),
  citations: z.array(citationSchema),
  missing: z.array(z.string()),
  /** Persons and organisations whom the statements name, in the order of their first mentions. */
  actors: z.array(actorReferenceSchema).optional(),
  disagreements: z.array(z.object({ about: z.string(), positions: z.array(cited) })),
  /** Where a chat model is configured: whether it wrote the answer. */
  writing: writingSchema.optional(),
  timings: z.object({
    retrieve_ms: z.number(),
    rerank_ms: z.number(),
    compose_ms: z.number(),
    total_ms: z.number(),
  }),
});

/**
 * An answer. `answered`: the statements answer the question. `closest`: they are near it, and `missing` says what the
 * corpus does not cover. `none`: nothing is relevant; `missing` names what no article mentions. `text` is the whole
 * answer with `[1]` markers that refer to `citations[].n`.
 */
export type Answer = z.infer<typeof answerSchema>;

/** One sentence of an answer with the numbers of its citations. */
export type Statement = Answer['statements'][number];

export type { Citation } from '../citing/index.js';
