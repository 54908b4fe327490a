/** Shorter words that differ in a letter are mostly others: "Hamad" and "Hamas" by their skeletons, "Iran" and "Iraq". */
const SHORTEST = 5;

/**
 * Whether two folded words may be spellings of one name in another script: they begin alike and have the same
 * consonants, doubled ones taken for one: `moussa`/`mousa`, `mashal`/`meshaal`, `abdullah`/`abdollah`.
 */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0]) return false;
  if (/[^\p{Script=Latin}]/u.test(a + b)) return false;
  return skeletonOf(a) === skeletonOf(b);
}

function skeletonOf(word: string): string {
  return word
    .slice(1)
    .replace(/[aeiouy'’-]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/h$/u, '');
}
