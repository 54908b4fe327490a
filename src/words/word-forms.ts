/**
 * Words: acronyms with full stops ("U.S."), and letters and digits in a row, with hyphens and apostrophes inside, and
 * the marks inside numbers ("3.5", "1,200"). A full stop ties nothing else together, as scraped text may lack the
 * space behind it.
 */
export const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?(?:['’]s)?|[\p{L}\p{M}\p{N}]+(?:(?:[-'’]|(?<=\p{N})(?:\.(?=\p{N})|,(?=\p{N}{3}(?!\p{N}))))[\p{L}\p{M}\p{N}]+)*/gu;

const PLAIN = /^[A-Za-z0-9-]*$/;

/**
 * The form that words are compared in: lower case, without accents, without the marks inside words and numbers but
 * for hyphens and decimal points: `erdogan` for "Erdoğan", `us` for "U.S.", `1200` for "1,200", `3.5` for itself.
 */
export function foldWord(word: string): string {
  // Most words need no more than that.
  if (PLAIN.test(word)) return word.toLowerCase();
  return (
    word
      .normalize('NFKD')
      // Marks that may be left out of a script, not those that are its vowels, as in Devanagari.
      .replace(/(?=[\p{Script=Inherited}\p{Script=Hebrew}])\p{M}/gu, '')
      .replaceAll('ı', 'i')
      .replace(/[^\p{L}\p{M}\p{N}\u2044.-]/gu, '')
      .replace(/(?<!\p{N})\.|\.(?!\p{N})/gu, '')
      .toLowerCase()
  );
}

/** The folded words of a text; of a hyphenated word also its parts, and the word without hyphens. */
export function foldedWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [match] of text.matchAll(WORD)) {
    const folded = foldWord(bareWord(match));
    words.add(folded);
    if (!folded.includes('-')) continue;
    words.add(folded.replaceAll('-', ''));
    for (const part of folded.split('-')) words.add(part);
  }
  words.delete('');
  return words;
}

/**
 * Whether two folded words are forms of one: equal, or alike up to their endings. An ending is at most four letters,
 * and at least five letters must agree, and three fifths of the longer word where both have an ending: `talk`/`talks`,
 * `agree`/`agreement` and `confirmed`/`confirms` match; `port`/`porter` and `Austria`/`Australia` do not. Numbers have
 * no endings.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let agreed = 0;
  while (agreed < short.length && short[agreed] === long[agreed]) agreed += 1;
  const isStem = agreed === short.length;
  if (isStem && agreed >= 3 && long.length === agreed + 1 && long.endsWith('s')) return true;
  return (
    agreed >= 5 &&
    long.length - agreed <= 4 &&
    (isStem || agreed >= long.length * 0.6) &&
    !/\p{N}/u.test(short + long)
  );
}

/** A word without the endings that apostrophes tie to it: "Egypt’s", "they've"; "didn’t" and its like are `not`. */
export function bareWord(word: string): string {
  if (!/['’]/u.test(word)) return word;
  if (/n['’]t$/iu.test(word)) return 'not';
  return word.replace(/['’](?:s|re|ve|ll|d|m)$/iu, '');
}
