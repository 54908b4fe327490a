/** Endings that make a demonym of the whole name of a country, or of what is left of it without a last vowel or two. */
const ENDINGS = ['ian', 'ean', 'ese', 'ish', 'an', 'n'];
const SHORTEST_BASE = 4;

/**
 * Makes a look-up of what a folded demonym is of: one of the list, its plural, its form with "man" or "woman", or a
 * regular form of a country's name ("kosovan", "omanis").
 * @param demonyms what each demonym of the list is of
 * @param countries the names of countries, with the one that each country is told by
 */
export function demonymLookUp(
  demonyms: ReadonlyMap<string, string>,
  countries: ReadonlyMap<string, string>,
): (demonym: string) => string | null {
  const bases = new Map<string, string>();
  for (const [name, country] of countries) {
    for (const cut of [2, 1, 0]) {
      const base = name.slice(0, name.length - cut);
      const isBase = base.length >= SHORTEST_BASE && /^[aeiouy]*$/.test(name.slice(base.length));
      if (isBase) bases.set(base, country);
    }
  }
  const regular = (word: string): string | null => {
    if (countries.has(word)) return null;
    for (const ending of ENDINGS) {
      const country = word.endsWith(ending) ? bases.get(word.slice(0, -ending.length)) : undefined;
      if (country !== undefined) return country;
    }
    return word.endsWith('i') ? (countries.get(word.slice(0, -1)) ?? null) : null;
  };
  const singular = (word: string) => demonyms.get(word) ?? regular(word);
  return (word) => {
    const forms = [word, word.replace(/(?<!s)s$/, ''), word.replace(/(?:wo)?m[ae]n$/, '')];
    for (const form of forms) {
      const found = singular(form);
      if (found !== null) return found;
    }
    return null;
  };
}
