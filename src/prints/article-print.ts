import { withoutQuotations } from './quotations.js';
import { shinglesOf } from './shingles.js';

/**
 * What is kept of an article to tell reprints by: the smallest hashes of its shingles, ascending, at most 64 (a "bottom-k
 * sketch": Cohen and Kaplan, "Summarizing data using bottom-k sketches", 2007). Empty for articles of a few words.
 */
export type ArticlePrint = Uint32Array;

const WORDS = 5;
const KEPT = 64;

/** From this estimated resemblance on, two articles are prints of one report. */
const REPRINT = 0.3;

/** Hashes of a print that others are found by: of reprints, one in three hundred shares none of so many. */
const SOUGHT = 16;

/** Articles that are kept to each hash: one print of every report found is enough to compare with. */
const MOST_HOLDERS = 3;

/** Prints with fewer hashes tell nothing. */
const FEWEST = 12;

/** The print of an article's text, less what it only quotes. */
export function printArticle(text: string): ArticlePrint {
  const hashes = Array.from(shinglesOf(withoutQuotations(text), WORDS), mix);
  return Uint32Array.from(new Set(hashes.sort((a, b) => a - b).slice(0, KEPT)));
}

/**
 * How many reports some articles are, reprints of one counted once. Articles are compared where they share a hash, so
 * that the time grows with the reprints, not with the square of the articles.
 */
export function countReports(prints: readonly ArticlePrint[]): number {
  const parents = prints.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    for (let next = parents[root] ?? root; next !== root; next = parents[root] ?? root) root = next;
    return root;
  };
  const holders = new Map<number, number[]>();
  prints.forEach((print, place) => {
    if (print.length < FEWEST) return;
    const shared = new Set<number>();
    for (const hash of print.subarray(0, SOUGHT)) {
      const others = holders.get(hash);
      if (others === undefined) holders.set(hash, [place]);
      else {
        for (const other of others) shared.add(rootOf(other));
        if (others.length < MOST_HOLDERS) others.push(place);
      }
    }
    for (const other of shared) {
      const root = rootOf(other);
      if (root !== rootOf(place) && resemblance(print, prints[other]) >= REPRINT) {
        parents[rootOf(place)] = root;
      }
    }
  });
  return prints.filter((_, place) => rootOf(place) === place).length;
}

/** The share of the smallest hashes of both that both have: an estimate of the Jaccard index of their shingles. */
function resemblance(a: ArticlePrint, b: ArticlePrint | undefined): number {
  if (b === undefined) return 0;
  let [i, j, seen, shared] = [0, 0, 0, 0];
  const most = Math.min(KEPT, Math.max(a.length, b.length));
  while (seen < most && i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** Spreads hashes evenly, so that the smallest are a fair sample (the finaliser of MurmurHash3, public domain). */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
