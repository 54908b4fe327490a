import { acronymOf, bareWord, foldWord, isFunctionWord, WORD } from '../../words/index.js';

/** A word of a question that an answer has to take up. */
export interface QuestionTerm {
  /** The word as it was asked. */
  readonly text: string;
  /** The form that it is compared in; see {@link foldWord}. */
  readonly folded: string;
  /** Whether it names something: written with a capital inside a sentence, an acronym, or a number. */
  readonly isName: boolean;
}

/** Words that are written in capitals to stress them, and are acronyms of nothing. */
const STRESSED: ReadonlySet<string> = new Set([
  'not',
  'no',
  'and',
  'or',
  'but',
  'all',
  'any',
  'never',
  'only',
  'must',
]);

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
    const acronym = !shouted && acronymOf(text) !== null && !STRESSED.has(folded);
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
