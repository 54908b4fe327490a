import type { SentenceFrame } from './sentence-frame.js';
import type { SpanCandidate } from './span-candidate.js';

/** How near a candidate the question's words stand in its sentence. */
export interface Nearness {
  /** The sum over them of 1 / √distance, each where it is nearest; a comma or a clause between counts as words. */
  readonly pull: number;
  /** The logarithm (base 2) of their mean distance in words, plus 1. */
  readonly spread: number;
}

/** The spread where the sentence has none of the question's words beside the candidate. */
const FAR = 4;
/** How many words a comma or the beginning of a clause counts for. */
const WALL = 3;

/** Measures how near the question's words stand. */
export function nearness(
  { words, matched, wallsBetween }: SentenceFrame,
  { from, to }: Pick<SpanCandidate, 'from' | 'to'>,
): Nearness {
  const nearest = new Map<number, number>();
  const outside = matched.filter((place) => place < from || place >= to);
  let total = 0;
  for (const place of outside) {
    const isBefore = place < from;
    const distance = isBefore ? from - place : place - to + 1;
    const term = words[place]?.term ?? -1;
    const parted = distance + WALL * wallsBetween(place, isBefore ? from : to - 1);
    nearest.set(term, Math.min(nearest.get(term) ?? parted, parted));
    total += distance;
  }
  let pull = 0;
  for (const distance of nearest.values()) pull += 1 / Math.sqrt(distance);
  return { pull, spread: outside.length === 0 ? FAR : Math.log2(1 + total / outside.length) };
}
