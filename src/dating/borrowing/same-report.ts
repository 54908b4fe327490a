import type { DateEvidence, ToldMention } from './date-evidence.js';
import { isSharedName, type ReportWords } from './report-words.js';

/** Tells whether few enough articles use a word, in the form of {@link ReportWords}, for it to tell events apart. */
export type IsDistinctive = (word: string) => boolean;

/**
 * How alike two places are in what they tell: their sentences in most words (`same`), in some of which one is a
 * distinctive name (`close`), or only with the sentences around them (`loose`).
 */
export type Likeness = 'same' | 'close' | 'loose' | 'none';

/** Names that two articles on one event share at least, those that everybody uses not counted. */
const SHARED_NAMES = 3;
const SAME_WORDS = 6;
/** Of the words of the shorter sentence, at least this share. */
const SAME_SHARE = 0.4;
const CLOSE_WORDS = 3;
const CLOSE_NAMES = 1;
const LOOSE_WORDS = 4;
const LOOSE_NAMES = 2;

/** Whether two articles can be about one event: by the distinctive names that they share. */
export function mayShareEvent(
  one: DateEvidence,
  other: DateEvidence,
  isDistinctive: IsDistinctive,
): boolean {
  let shared = 0;
  for (const [name, role] of one.names) {
    if (isSharedName(role, other.names.get(name)) && isDistinctive(name)) shared += 1;
    if (shared >= SHARED_NAMES) return true;
  }
  return false;
}

/** How alike two places are in what they tell. */
export function likeness(
  one: Pick<ToldMention, 'words' | 'wordsAround'>,
  other: Pick<ToldMention, 'words' | 'wordsAround'>,
  isDistinctive: IsDistinctive,
): Likeness {
  if (figuresDiffer(one.words, other.words)) return 'none';
  const sentences = shared(one.words, other.words, isDistinctive);
  const length = Math.min(one.words.size, other.words.size);
  if (sentences.words >= Math.max(SAME_WORDS, length * SAME_SHARE)) return 'same';
  if (sentences.words >= CLOSE_WORDS && sentences.names >= CLOSE_NAMES) return 'close';
  const around = shared(one.wordsAround, other.wordsAround, isDistinctive);
  return around.words >= LOOSE_WORDS && around.names >= LOOSE_NAMES ? 'loose' : 'none';
}

/** Whether both give figures and not one that is the same, as this week's report on prices and last week's do. */
function figuresDiffer(one: ReportWords, other: ReportWords): boolean {
  const figures = figuresIn(one);
  const others = figuresIn(other);
  return figures.length > 0 && others.length > 0 && !figures.some((word) => others.includes(word));
}

function figuresIn(words: ReportWords): string[] {
  return [...words].flatMap(([word, role]) => (role === 'figure' ? [word] : []));
}

/** How many words two texts share, and how many of these are distinctive names in both. */
function shared(one: ReportWords, other: ReportWords, isDistinctive: IsDistinctive) {
  let words = 0;
  let names = 0;
  for (const [word, role] of one) {
    const roleThere = other.get(word);
    if (roleThere === undefined) continue;
    words += 1;
    if (isSharedName(role, roleThere) && isDistinctive(word)) names += 1;
  }
  return { words, names };
}
