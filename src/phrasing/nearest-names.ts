/** Names that are offered, and how much alike they must be. */
const MOST_NAMES = 3;
const LEAST_LIKENESS = 0.3;

/**
 * The names most like a given one, best first. Likeness is Dice's coefficient over groups of three letters (Dice,
 * 1945), so that parts of a name and transposed words find it as well as slips of the keyboard.
 */
export function nearestNames(given: string, names: readonly string[]): string[] {
  const wanted = trigramsOf(given);
  return names
    .map((name) => ({ name, likeness: likeness(wanted, trigramsOf(name)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

function trigramsOf(name: string): ReadonlySet<string> {
  const letters = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(
    Array.from({ length: Math.max(1, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

/** Dice's coefficient, or the share of the given name that is found where that is nearly all of it. */
function likeness(wanted: ReadonlySet<string>, name: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of wanted) if (name.has(trigram)) shared += 1;
  const contained = shared / wanted.size;
  return Math.max((2 * shared) / (wanted.size + name.size), contained >= 0.7 ? contained : 0);
}
