import type { PassageId } from '../corpus/index.js';
import { fuseScores, type Scored } from './fuse-scores.js';
import type { LateScore } from './late-interaction.js';

/**
 * Mixes late interaction into an order. Candidates that it did not look at stay behind those that it did, in the order
 * they had.
 * @param share what late interaction counts against the order so far, 0 to 1
 */
export function blendLate(
  ordered: readonly Scored<PassageId>[],
  late: ReadonlyMap<PassageId, LateScore>,
  share: number,
): Scored<PassageId>[] {
  const seen = ordered.filter(({ id }) => late.has(id));
  const scores = seen.map(({ id }) => ({ id, score: late.get(id)?.passage ?? 0 }));
  const blended = fuseScores([
    { weight: 1 - share, scores: seen },
    { weight: share, scores },
  ]);
  const floor = blended.at(-1)?.score ?? 0;
  const rest = ordered.filter(({ id }) => !late.has(id));
  const highest = rest[0]?.score ?? 0;
  const below = ({ id, score }: Scored<PassageId>) => ({
    id,
    score: score > 0 ? floor * (score / highest) : 0,
  });
  return [...blended, ...rest.map(below)];
}
