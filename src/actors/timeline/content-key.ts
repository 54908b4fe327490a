import {
  acronymOf,
  type Concept,
  conceptsOf,
  foldWord,
  isFunctionWord,
  plainIrregular,
} from '../../words/index.js';

/** Words that carry what others say, and tell no events apart. */
const CARRIERS: ReadonlySet<string> = new Set(
  `said say says saying told tell tells reported report reports stated announced confirmed wrote added according
  reportedly held hold took take takes place taken happened occurred made make makes gave give gave given was were is
  are been being be has have had do did does which who that this these those it its they them their he him his she her
  earlier later now then there here first second last week month year day days new officials official between among
  around over under against within per cent via amid upon still already meanwhile however currently`.split(
    /\s+/u,
  ),
);
const NO_CONCEPT: ReadonlySet<string> = new Set(['happening', 'holding']);

/** Whether a word says nothing by itself of what happens; an acronym such as "US" does. */
export function isCarrier(word: string): boolean {
  const folded = foldWord(word);
  return (CARRIERS.has(folded) || isFunctionWord(folded)) && acronymOf(word) === null;
}

/**
 * What a word is compared by: `#talk` for "talks", "meeting" and "met", else the word without its endings: `designat` for
 * "designated" and "designation" ; null for words without letters or digits.
 */
export function keyOf(word: string): string | null {
  const folded = foldWord(word);
  if (folded === '') return null;
  const isName = /^\p{Lu}/u.test(word);
  const concept = isName ? undefined : conceptOf(folded);
  if (concept !== undefined) return `#${concept}`;
  return isName ? folded : stemOf(plainIrregular(folded) ?? folded);
}

function conceptOf(folded: string): Concept | undefined {
  const bare = folded.replace(/(?:ing|ed|s)$/u, '');
  return [folded, bare].flatMap((form) => conceptsOf(form)).find((one) => !NO_CONCEPT.has(one));
}

/** Takes off the endings of English that make forms of one word, as far as five letters stay, and a plural's sooner. */
function stemOf(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const singular = /[^su]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
  const match =
    /^(\p{L}{4,})(?:ations?|ations|ating|ated|ates|ate|ions?|ments?|ing|ed|es|er|ly|ie|y|e)$/u.exec(
      singular,
    );
  return match?.[1] ?? singular;
}
