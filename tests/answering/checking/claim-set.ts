import { readFileSync } from 'node:fs';
import { z } from 'zod';

const claimSchema = z.object({
  id: z.string(),
  claim: z.string(),
  /** What was done to it: nothing (`true`), other words for the same, or a change that makes it wrong. */
  kind: z.enum([
    'true',
    'true-paraphrase',
    'number',
    'date',
    'name',
    'negation',
    'addition',
    'role-swap',
    'role',
    'quantifier',
  ]),
  file: z.string().optional(),
  expect: z.enum(['supported', 'not-supported']),
});

/** A claim over the sample corpus, and whether the corpus bears it out. */
export type SampleClaim = z.infer<typeof claimSchema>;

/** The claims of a file with one JSON object a line. */
export function readClaims(file: string): SampleClaim[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => claimSchema.parse(JSON.parse(line)));
}
