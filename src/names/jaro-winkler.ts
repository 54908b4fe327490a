/** Share of the distance that a common beginning takes away, and its longest length (Winkler, 1990). */
const PREFIX_SCALE = 0.1;
const LONGEST_PREFIX = 4;

/**
 * How alike two words are, from 0 to 1: the Jaro–Winkler similarity (Winkler, "String Comparator Metrics and Enhanced
 * Decision Rules in the Fellegi–Sunter Model of Record Linkage", 1990). Counts UTF-16 code units.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const common: string[] = [];
  for (let at = 0; at < a.length; at += 1) {
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other += 1) {
      if (taken.has(other) || a[at] !== b[other]) continue;
      taken.add(other);
      common.push(b[other] ?? '');
      break;
    }
  }
  if (common.length === 0) return 0;
  const inOrder = [...taken].sort((x, y) => x - y).map((at) => b[at]);
  const moved = common.filter((letter, at) => letter !== inOrder[at]).length / 2;
  const { length } = common;
  return (length / a.length + length / b.length + (length - moved) / length) / 3;
}
