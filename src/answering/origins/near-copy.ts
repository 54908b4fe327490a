import { containment, type Shingles, shinglesOf, withoutQuotations } from '../../prints/index.js';

/** Words in a row that sentences are compared by. One changed word spoils three of them. */
const SIZE = 3;
/** A copy keeps this share of them; two reports in words of their own share next to none. */
const COPIED = 0.6;
/** Shorter sentences are formulas that anybody may write: "He did not elaborate." */
const FEWEST = 7;

/** What a sentence is compared with others by. */
export type SentencePrint = Shingles;

/** The print of a sentence: the runs of words in it that are its writer's own. */
export function printOf(sentence: string): SentencePrint {
  return shinglesOf(withoutQuotations(sentence), SIZE);
}

/** Whether one of the sentences is a copy of the other or of a part of it, but for a few words. */
export function isNearCopy(a: SentencePrint, b: SentencePrint): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size >= FEWEST && containment(short, long) >= COPIED;
}
