import { z } from 'zod';
import { answerSchema } from '../answer.js';

const finding = z.object({
  citation: answerSchema.shape.citations.element,
  reasons: z.array(z.string()),
});

/** What came of checking a claim, as programs read it: what `check --json` prints. */
export const claimCheckSchema = z.object({
  claim: z.string(),
  verdict: z.enum(['supported', 'contradicted', 'mixed', 'mentioned', 'not found']),
  /** The verdict as a sentence. */
  text: z.string(),
  supports: z.array(finding),
  contradicts: z.array(finding),
  mentions: z.array(finding),
  missing: z.array(z.string()),
  timings: z.object({
    retrieve_ms: z.number(),
    rerank_ms: z.number(),
    check_ms: z.number(),
    total_ms: z.number(),
  }),
});

/**
 * What the corpus says of a claim. `supports`: sentences that say it; `contradicts`: sentences that say the same thing
 * with another number, date or name, or deny it; `mentions`: sentences near it that do neither. `missing` lists words of
 * the claim that no article has. Citations are numbered through all three.
 */
export type ClaimCheck = z.infer<typeof claimCheckSchema>;

/** A sentence that speaks for or against a claim, or near it, and why it is taken so. */
export type Finding = ClaimCheck['supports'][number];
