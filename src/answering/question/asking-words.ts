import type { QuestionWord } from '../grammar/index.js';
import { editDistance } from './edit-distance.js';

const PLAIN = ['what', 'when', 'which', 'where', 'who', 'how', 'why', 'whose', 'whom'];
/** What speech ties to words that ask, and writing often without its apostrophe: "whos", "whatre", "howd". */
const TIED = ['s', 're', 'd'];
const TIES = ['who', 'what', 'when', 'where', 'why', 'how'];

/** A word that asks, and what is tied to it. */
interface AskingWord {
  readonly word: string;
  readonly tied: string;
}

const ASKING: ReadonlyMap<string, AskingWord> = new Map([
  ...PLAIN.map((word) => [word, { word, tied: '' }] as const),
  ...TIES.flatMap((word) => TIED.map((tied) => [`${word}${tied}`, { word, tied }] as const)),
]);

/** Words that are as near to another one, or that people write instead. */
const WRITTEN_FOR = new Map(
  Object.entries({ wich: 'which', wat: 'what', wut: 'what', wot: 'what' }),
);

/** English words that are one slip away from a word that asks. */
const OTHER_WORDS = new Set(
  `wait want wan war ware was way wen were wet wham wheat wheel when whet whig while whim whip whisk whit white whiz whoa whole
  whore win wine wire wise wish wit with woe wok won woo wore wow wry
  hog hoe hop hot hoy hew ho ow own`.split(/\s+/u),
);

/**
 * The word that asks which a folded word is: `who` for "who" and "whos", and, where one may stand, for what is one slip
 * of the fingers away from one ("waht", "wehn"). Null for other words.
 * @param isExpected whether the word stands where questions begin
 */
export function askingWord(folded: string, isExpected: boolean): AskingWord | null {
  const known = ASKING.get(folded);
  if (known !== undefined || !isExpected) return known ?? null;
  const word = misspelt(folded);
  return word === null ? null : { word, tied: '' };
}

/** A word as it is meant: a word that asks is spelt right, and parted from a verb that is tied to it. */
export function spelt(word: QuestionWord, isExpected: boolean): QuestionWord {
  const asking = askingWord(word.folded, isExpected);
  if (asking === null) return word;
  return { ...word, folded: asking.word, tied: word.tied === '' ? asking.tied : word.tied };
}

function misspelt(folded: string): string | null {
  const written = WRITTEN_FOR.get(folded);
  if (written !== undefined) return written;
  // All but the first letters are free to be wrong, so that "chat" and "show" stay what they are.
  if (OTHER_WORDS.has(folded) || !/^(?:w\p{Ll}|h[wo]|o[wh])\p{Ll}{0,4}$/u.test(folded)) return null;
  const near = PLAIN.filter((word) => editDistance(folded, word, 1) <= 1);
  // Letters are swapped more often than they are hit wrong.
  const swapped = near.filter((word) => sorted(word) === sorted(folded));
  const best = swapped.length > 0 ? swapped : near;
  return best.find((word) => word[0] === folded[0]) ?? best[0] ?? null;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
