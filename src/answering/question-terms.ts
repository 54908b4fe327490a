/** A word of a question that an answer has to take up. */
export interface QuestionTerm {
  /** The word as it was asked. */
  readonly text: string;
  /** The form that it is compared in: lower case, without accents. */
  readonly folded: string;
  /** Whether it names something: written with a capital inside the question, or a number. */
  readonly isName: boolean;
}

/** Words of a question that ask, or tie others together, and that no answer needs to repeat. Closed classes of English. */
const FUNCTION_WORDS = new Set(
  `a about after all also an and any are as at be been before being between but by can could did do does during for
  from had has have he her him his how i if in into is it its many may might more most much must my no not of off on
  one or our out over please say should so some such tell than that the their them then there these they this those
  through to under until up us was we were what when where which while who whom whose why will with would you your me
  long often since ever just now anyone someone anything something`.split(/\s+/u),
);

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-.'’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a question that carry its content, in order, each once. */
export function questionTerms(question: string): QuestionTerm[] {
  const terms = new Map<string, QuestionTerm>();
  let isFirst = true;
  for (const [match] of question.matchAll(WORD)) {
    const text = match.replace(/['’]s?$/u, '');
    const folded = foldWord(text);
    const capital = /^\p{Lu}/u.test(text);
    const acronym = /^\p{Lu}{2,}$/u.test(text);
    const isName = acronym || (capital && !isFirst) || /\d/u.test(text);
    isFirst = false;
    // "US" and "WHO" are names where they are written as such; "us" and "who" are not.
    if (folded === '' || (FUNCTION_WORDS.has(folded) && !acronym)) continue;
    const known = terms.get(folded);
    terms.set(folded, { text, folded, isName: isName || (known?.isName ?? false) });
  }
  return [...terms.values()];
}

/** A word in lower case and without accents: `Erdoğan’s` and `erdogan` compare equal but for the ending. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .toLowerCase();
}

/** The folded words of a text. */
export function foldedWords(text: string): Set<string> {
  return new Set(
    Array.from(text.matchAll(WORD), ([word]) => foldWord(word.replace(/['’]s?$/u, ''))),
  );
}

/**
 * Whether two folded words are forms of one: equal, or alike up to their endings. An ending is at most four letters,
 * and at least five letters must agree, so that `talk`/`talks` and `confirmed`/`confirms` match and `port`/`porter`
 * do not.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let agreed = 0;
  while (agreed < shorter && a[agreed] === b[agreed]) agreed += 1;
  const plural = agreed === shorter && Math.abs(a.length - b.length) === 1 && agreed >= 3;
  return (
    (plural && (a.endsWith('s') || b.endsWith('s'))) ||
    (agreed >= 5 && a.length - agreed <= 4 && b.length - agreed <= 4)
  );
}
