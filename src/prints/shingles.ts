import { bareWord, foldWord, WORD } from '../words/index.js';

/** Runs of words, each as a number that stands for its words. */
export type Shingles = ReadonlySet<number>;

/**
 * The shingles of a text: every run of `size` folded words in it, as Broder compares documents by ("On the resemblance
 * and containment of documents", 1997), each as a 32-bit hash. Runs do not reach across `…`, which stands for what was
 * left out.
 */
export function shinglesOf(text: string, size: number): Set<number> {
  const shingles = new Set<number>();
  for (const piece of text.split('…')) {
    const words = Array.from(piece.matchAll(WORD), ([word]) => hashOf(fold(word)));
    for (let end = size; end <= words.length; end += 1) {
      let hash = 0;
      for (let at = end - size; at < end; at += 1) {
        hash = (Math.imul(hash, 31) + (words[at] ?? 0)) | 0;
      }
      shingles.add(hash);
    }
  }
  return shingles;
}

/** The share of the first set, 0 to 1, that the second holds; 0 for an empty set. */
export function containment(part: Shingles, whole: Shingles): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared += 1;
  return shared / part.size;
}

/** Most words are of plain letters and need no more than this. */
function fold(word: string): string {
  return /^[A-Za-z]+$/u.test(word) ? word.toLowerCase() : foldWord(bareWord(word));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
