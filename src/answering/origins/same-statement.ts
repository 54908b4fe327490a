import { type Fact, isNegated } from '../../facts/index.js';
import { bareWord, foldWord, isFunctionWord, mentionsWord, WORD } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';
import { creditOf } from './credited-outlet.js';
import { canBeOneDate } from './date-overlap.js';
import { isNearCopy, printOf, type SentencePrint } from './near-copy.js';

/** A sentence that shares this much of its content with another repeats it. */
const SAME_WORDS = 0.6;
/** The same for its words besides names. */
const SAME_PLAIN = 2 / 3;
/** Fewer words in common may be in common by chance. */
const FEWEST_SHARED = 3;
/** Words of what is not, or not yet, so. */
const UNREAL = ['would', 'could', 'may', 'might', 'should'];
/** Sentences that deny more of what they share are no repetitions. */
const DENIED = 1 / 3;

/** What a sentence comes down to when it is compared with others; see {@link gistOf}. */
export interface Gist {
  readonly text: string;
  /** Its content words, each once, with where they stand. */
  readonly words: readonly { readonly folded: string; readonly start: number }[];
  readonly all: ReadonlySet<string>;
  readonly figures: readonly string[];
  readonly dates: readonly string[];
  readonly names: readonly string[];
  /** The folded words of its names. */
  readonly named: ReadonlySet<string>;
  readonly print: SentencePrint;
}

/**
 * Whether two sentences say the same at whatever length: near-copies, and sentences that share most words of the shorter
 * one. Another number, date or name, or a denial, makes them say different things.
 */
export function sameStatement(a: Gist, b: Gist): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return false;
  return (
    (isNearCopy(short.print, long.print) || repeats(short, long)) &&
    isReal(short) === isReal(long) &&
    (holdsFigures(short, long) || holdsFigures(long, short)) &&
    (holdsDates(short, long) || holdsDates(long, short)) &&
    (holdsNames(short, long) || holdsNames(long, short)) &&
    !denies(short, long)
  );
}

/** Whether a sentence says as much as the one that leads: what is shown of the lead must stand in it too. */
export function bearsOut(source: Gist, lead: Gist): boolean {
  return (
    lead.words.length > 0 &&
    share(lead, source) >= SAME_WORDS &&
    holdsFigures(lead, source) &&
    lead.dates.every((date) => source.dates.some((other) => other.startsWith(date))) &&
    !denies(lead, source)
  );
}

/** Reads what a witness says, once for all comparisons. */
export function gistOf(witness: Witness): Gist {
  const { sentence, words, facts, dates } = witness;
  const { text } = sentence;
  const places = new Map<string, number>();
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(bareWord(match[0]));
    if (!isFunctionWord(folded) && !places.has(folded)) places.set(folded, match.index);
  }
  const outlet = creditOf(witness);
  return {
    text,
    words: Array.from(places, ([folded, start]) => ({ folded, start })),
    all: words,
    figures: facts.flatMap((fact) => figureOf(fact, dates)),
    dates: dates.map(({ value }) => value),
    names: facts.flatMap((fact) =>
      fact.kind === 'name' && fact.guess !== 'place' && fact.text !== outlet ? [fact.text] : [],
    ),
    named: new Set(facts.flatMap((fact) => (fact.kind === 'name' ? wordsOf(fact.text) : []))),
    print: printOf(text),
  };
}

/** What a fact adds to the figures of its sentence: an amount, or the words of a date that could not be resolved. */
function figureOf(fact: Fact, dates: Witness['dates']): string[] {
  switch (fact.kind) {
    case 'number':
      return [String(fact.value)];
    case 'duration':
      return [`${fact.count} ${fact.unit}`];
    case 'date':
      return dates.some(({ start }) => start === fact.start) ? [] : [fact.text.toLowerCase()];
    case 'name':
      return [];
  }
}

/** Whether a sentence has most words of the other, and most of those besides names: two may be about one person. */
function repeats(part: Gist, whole: Gist): boolean {
  const isNamed = ({ folded }: { readonly folded: string }) => part.named.has(folded);
  const plain = { ...part, words: part.words.filter((word) => !isNamed(word)) };
  return (
    share(part, whole) >= SAME_WORDS &&
    share(part, whole) * part.words.length >= Math.min(FEWEST_SHARED, whole.words.length) &&
    plain.words.length > 0 &&
    share(plain, whole) >= SAME_PLAIN
  );
}

function isReal({ all }: Gist): boolean {
  return !UNREAL.some((word) => all.has(word));
}

/** The share of the content words of one sentence that the other has, in whatever form. */
function share(part: Gist, whole: Gist): number {
  const shared = part.words.filter(({ folded }) => mentionsWord(whole.all, folded));
  return shared.length / part.words.length;
}

function holdsFigures(part: Gist, whole: Gist): boolean {
  return part.figures.every((figure) => whole.figures.includes(figure));
}

function holdsDates(part: Gist, whole: Gist): boolean {
  return part.dates.every((date) => whole.dates.some((other) => canBeOneDate(date, other)));
}

/** Whether a word of every name of one sentence is in the other: a surname stands for the name. */
function holdsNames(part: Gist, whole: Gist): boolean {
  return part.names.every((name) =>
    wordsOf(name).some((word) => !isFunctionWord(word) && mentionsWord(whole.all, word)),
  );
}

function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => foldWord(bareWord(word)));
}

/** Whether one sentence denies what they share and the other does not. */
function denies(a: Gist, b: Gist): boolean {
  const shared = a.words.flatMap((word) => {
    const twin = b.words.find(({ folded }) => folded === word.folded);
    return twin === undefined ? [] : [[word.start, twin.start] as const];
  });
  const denied = shared.filter(
    ([one, other]) => isNegated(a.text, one) !== isNegated(b.text, other),
  );
  return denied.length > shared.length * DENIED;
}
