import type { Token } from '../../facts/index.js';

/** "SANTIAGO - ", "BENGALURU: ", "KYIV, Ukraine (Agency) — ": where a report was filed. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{1,30}){0,3}(?:, [\p{L}. \d]{2,30})?(?: \([^()]{2,30}\))?(?::| ?[–—]| -) /u;

/** How many tokens a dateline takes at the start of a sentence; 0 where it has none. */
export function datelineEnd(text: string, tokens: readonly Token[]): number {
  const length = DATELINE.exec(text)?.[0].length ?? 0;
  if (length === 0) return 0;
  const end = tokens.findIndex(({ start }) => start >= length);
  return end === -1 ? 0 : end;
}
