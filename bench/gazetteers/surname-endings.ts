/** How long an ending is, and how many letters stand before it at least. */
const LENGTHS = [3, 4, 5, 6];
const SHORTEST_BEFORE = 2;
/** An ending counts where so many surnames have it, and at most this share of as many other words. */
const FEWEST_SURNAMES = 12;
const MOST_OTHERS = 0.04;

/**
 * The endings that hardly any word but surnames has, such as "nska" and "mann": they tell surnames that no list has, and
 * save listing those that have them.
 */
export function surnameEndings(
  surnames: ReadonlySet<string>,
  others: ReadonlySet<string>,
): Set<string> {
  const own = countEndings(surnames);
  const foreign = countEndings(others);
  const chosen = new Set<string>();
  for (const length of LENGTHS) {
    for (const [ending, count] of own) {
      if (ending.length !== length || count < FEWEST_SURNAMES) continue;
      if ((foreign.get(ending) ?? 0) > count * MOST_OTHERS) continue;
      if (![...chosen].some((shorter) => ending.endsWith(shorter))) chosen.add(ending);
    }
  }
  return chosen;
}

function countEndings(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const length of LENGTHS) {
      if (word.length < length + SHORTEST_BEFORE) continue;
      const ending = word.slice(-length);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  return counts;
}
