import { areRelated, isFunctionWord } from '../../words/index.js';
import { clauseAt, type Reading } from './reading.js';
import { REPORTING } from './scene.js';

/** The folded words of the clause at a place that say something, without those from `from` up to `to`. */
export function clauseContent(
  reading: Reading,
  place: number,
  [from, to]: readonly [from: number, to: number],
): string[] {
  const clause = clauseAt(reading, place);
  return reading.words
    .slice(clause.from, clause.to)
    .filter((_, at) => clause.from + at < from || clause.from + at >= to)
    .map(({ folded }) => folded)
    .filter((folded) => !isFunctionWord(folded) && !REPORTING.test(folded));
}

/** How many words of the shorter list have a related one in the other, and what share of it they are. */
export function sharedContent(
  a: readonly string[],
  b: readonly string[],
): { readonly count: number; readonly share: number } {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = few.filter((word) => many.some((other) => areRelated(word, other)));
  return { count: shared.length, share: few.length === 0 ? 0 : shared.length / few.length };
}
