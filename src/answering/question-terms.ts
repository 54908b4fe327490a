/** A word of a question that an answer has to take up. */
export interface QuestionTerm {
  /** The word as it was asked. */
  readonly text: string;
  /** The form that it is compared in; see {@link foldWord}. */
  readonly folded: string;
  /** Whether it names something: written with a capital inside a sentence, an acronym, or a number. */
  readonly isName: boolean;
}

/**
 * Words of a question that ask, tie others together or address somebody, and that no answer needs to repeat. Closed
 * classes of English.
 */
const FUNCTION_WORDS = new Set(
  `a about after all also am an and any are as at be been before being between but by can cannot could did do
  does during for from had has have he her him his how i if in into is it its many may might more most mr mrs ms
  much must my no not of off on one or our out over please say should so some such tell than that the their them
  then there these they this those through to under until up us was we were what when where whether which while
  who whom whose why will with would you your me long often since ever just now anyone someone anything
  something`.split(/\s+/u),
);

/**
 * Words: acronyms with full stops ("U.S."), and letters and digits in a row, with hyphens and apostrophes inside, and
 * the marks inside numbers ("3.5", "1,200"). A full stop ties nothing else together, as scraped text may lack the
 * space behind it.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?(?:['’]s)?|[\p{L}\p{M}\p{N}]+(?:(?:[-'’]|(?<=\p{N})(?:\.(?=\p{N})|,(?=\p{N}{3}(?!\p{N}))))[\p{L}\p{M}\p{N}]+)*/gu;

/** A question of this many words without a small letter is written in capitals throughout: they tell nothing. */
const SHOUTED_WORDS = 3;

/** The words of a question that carry its content, in order, each once. */
export function questionTerms(question: string): QuestionTerm[] {
  const terms = new Map<string, QuestionTerm>();
  const words = [...question.matchAll(WORD)];
  const shouted = words.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(question);
  for (const [place, match] of words.entries()) {
    const text = bareWord(match[0]);
    const folded = foldWord(text);
    const acronym = !shouted && acronymOf(text) !== null;
    // "US" and "WHO" are names where they are written as such; "us" and "who" are not.
    if (folded === '' || (isFunctionWord(folded) && !acronym)) continue;
    const capital = !shouted && /(?:^|[-'’])\p{Lu}/u.test(text);
    const isName =
      acronym ||
      /\p{N}/u.test(text) ||
      (capital && !startsSentence(question, words[place - 1], match.index));
    const known = terms.get(folded);
    terms.set(folded, { text, folded, isName: isName || (known?.isName ?? false) });
  }
  return [...terms.values()];
}

/** Whether a folded word only asks or ties others together. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

/** The letters of an acronym: `US` for "US" and "U.S."; null for other words. */
export function acronymOf(word: string): string | null {
  const letters = word.replaceAll('.', '');
  return /^\p{Lu}{2,}$/u.test(letters) ? letters : null;
}

/**
 * The form that words are compared in: lower case, without accents, without the marks inside words and numbers but
 * for hyphens and decimal points: `erdogan` for "Erdoğan", `us` for "U.S.", `1200` for "1,200", `3.5` for itself.
 */
export function foldWord(word: string): string {
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

/** The acronyms in a text, without their full stops: "US", "U.S." and "US-led" all hold `US`. */
export function acronymsIn(text: string): Set<string> {
  const parts = Array.from(text.matchAll(WORD), ([word]) => bareWord(word).split('-')).flat();
  return new Set(parts.map(acronymOf).filter((acronym) => acronym !== null));
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
function bareWord(word: string): string {
  if (/n['’]t$/iu.test(word)) return 'not';
  return word.replace(/['’](?:s|re|ve|ll|d|m)$/iu, '');
}

/** Whether the word at `index` begins a sentence, so that its capital tells nothing. */
function startsSentence(
  question: string,
  previous: RegExpExecArray | undefined,
  index: number,
): boolean {
  if (previous === undefined) return true;
  const between = question.slice(previous.index + previous[0].length, index);
  // A full stop behind a word with a capital may well belong to it: "Mr. Trump".
  return /[?!\n]/u.test(between) || (between.includes('.') && /^\p{Ll}/u.test(previous[0]));
}
