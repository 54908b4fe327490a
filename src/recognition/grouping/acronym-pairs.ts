import { isAcronym, isAcronymOf } from '../../names/index.js';
import type { Candidate } from '../candidates/candidate.js';

const OPENS = /^ ?\((?:the |also |or |formerly |known as )*$/u;

/**
 * The keys of names that stand in brackets behind one another, where one is the acronym of the other: "International
 * Crisis Group (ICG)", "ISA (Israel Security Agency)".
 */
export function acronymPairs(
  text: string,
  candidates: readonly Candidate[],
): (readonly [acronym: string, name: string])[] {
  return candidates.flatMap((candidate, place): (readonly [string, string])[] => {
    const next = candidates[place + 1];
    if (next === undefined || next.start <= candidate.end) return [];
    if (!OPENS.test(text.slice(candidate.end, Math.min(next.start, candidate.end + 30)))) return [];
    const pairs = [
      [next, candidate],
      [candidate, next],
    ] as const;
    return pairs
      .filter(([short, long]) => isAcronym(short.form) && isAcronymOf(short.form, long.form))
      .map(([short, long]) => [short.key, long.key] as const);
  });
}
