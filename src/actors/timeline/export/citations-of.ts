import type { Citation } from '../../../citing/index.js';
import type { Timeline, TimelineEntry } from '../../timeline.js';

/** The citations of an entry, in its order; numbers without a citation are left out. */
export function citationsOf({ citations }: Timeline, entry: TimelineEntry): Citation[] {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return entry.citations.flatMap((n) => byNumber.get(n) ?? []);
}
