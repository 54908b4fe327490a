/** The rank of names that hold not all the words. */
const NO_FIT = 4;

/**
 * How well a name fits what somebody types, as a rank: 0 where it begins with it, 1 where one of its words does, 2 where
 * it holds it, 3 where it holds all the words in any order, else 4. Letters are compared without their case.
 */
function fitOf(name: string, typed: string): number {
  const [text, wanted] = [name.toLowerCase(), typed.trim().toLowerCase()];
  const at = text.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 2 : 1;
  return wanted.split(/\s+/u).every((word) => text.includes(word)) ? 3 : NO_FIT;
}

/** Whether a name holds all the words that somebody types. */
export function fits(name: string, typed: string): boolean {
  return fitOf(name, typed) < NO_FIT;
}

/**
 * Brings what somebody most likely means to the front; what fits equally well keeps its order.
 * @param namesOf the names of an item, of which the best counts
 */
export function bestFirst<Item>(
  items: readonly Item[],
  typed: string,
  namesOf: (item: Item) => readonly string[],
): Item[] {
  return items
    .map((item) => ({ item, fit: Math.min(...namesOf(item).map((name) => fitOf(name, typed))) }))
    .sort((a, b) => a.fit - b.fit)
    .map(({ item }) => item);
}
