import {
  CheckedText,
  checkStatement,
  joinSources,
  overstatementIn,
  type Problem,
  type WeighedSource,
} from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import type { CitedSource } from './cited-source.js';
import { withoutDateNotes } from './date-notes.js';
import { canJoin } from './joined-support.js';
import { withoutOutlet } from './written-attribution.js';

/** What of the cited sentences bears a statement out: those that it needs, best first; else what is wrong with it. */
export type WrittenSupport =
  | {
      readonly status: 'supported';
      readonly cited: readonly [Witness, ...Witness[]];
      /** Whether a cited sentence has the very words. */
      readonly isVerbatim: boolean;
    }
  | { readonly status: 'unsupported'; readonly problem: Problem };

/** Sentences that bear out a statement by themselves and are shown for it. */
const MOST_SHOWN = 4;
/** The names, numbers and dates of a sentence that is compared: each is compared with each; lists of more are no prose. */
const MOST_FACTS = 40;
/** The characters that sentences which bear out a statement together have; every word of them is compared with every other. */
const LONGEST_TOGETHER = 1_500;

/**
 * Which of the cited sentences bear a statement out: the smallest set whose words do so by themselves, since no more than
 * these are shown. Only where no set does, what stands around a sentence in its article counts.
 * @param before lines that are not cited for it but for the sentence that it refers back to; they bear out nothing alone
 */
export function supportFor(
  text: string,
  cited: readonly CitedSource[],
  before: readonly CitedSource[] = [],
): WrittenSupport {
  const tried = cited
    .map((line) => ({ line, ...compare(text, line.witness, line.source) }))
    .sort((a, b) => b.worth - a.worth);
  const alone = tried.filter(({ problem }) => problem === null).map(({ line }) => line);
  const shown = alone.filter(
    ({ witness, shown }) => compare(text, witness, shown).problem === null,
  );
  if (shown.length > 0) return supportedBy(text, shown);
  const nearest = tried.slice(0, MOST_SHOWN - before.length).map(({ line }) => line);
  const further = isBorneOutByAny(text, before) ? [] : before;
  const sets = setsOf([...nearest, ...further])
    .filter((set) => set.some((line) => cited.includes(line)))
    .filter((set) => isBorneOutBy(text, set, ({ source }) => source));
  const together = sets.find((set) => isBorneOutBy(text, set, (line) => line.shown));
  const best = together ?? (alone.length > 0 ? alone : sets[0]);
  if (best !== undefined) return supportedBy(text, best);
  return { status: 'unsupported', problem: tried[0]?.problem ?? noSource(text) };
}

/** Whether two texts have the same words, whatever dates and reference marks stand in brackets in them. */
export function sameWords(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) =>
    withoutDateNotes(text)
      .replace(/ ?\[\d+\]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return left === right;
}

function supportedBy(text: string, lines: readonly CitedSource[]): WrittenSupport {
  const [first, ...more] = lines.slice(0, MOST_SHOWN).map(({ witness }) => witness);
  if (first === undefined) throw new RangeError('Nothing bears a statement out without a line.');
  const isVerbatim = lines.some(({ witness }) => sameWords(witness.sentence.text, text));
  return { status: 'supported', cited: [first, ...more], isVerbatim };
}

/** What is wrong with a statement for one source, null where nothing is, and how near it comes to it. */
function compare(
  text: string,
  witness: Witness,
  source: WeighedSource,
): { readonly problem: Problem | null; readonly worth: number } {
  if (!sameWords(text, witness.sentence.text) && isList(text, source)) {
    return { problem: noSource(text), worth: 0 };
  }
  const said = [text, withoutOutlet(text, witness)].filter((one) => one !== null);
  const found = said.map((one) => {
    const check = checkStatement({ text: one }, [source]);
    const worth = check.overlap + (source.similarity ?? 0);
    const problem =
      check.status === 'unsupported' ? check.problems[0] : overstatementIn(plainText(one), source);
    return { problem, worth };
  });
  return found.find(({ problem }) => problem === null) ?? found[0] ?? { problem: null, worth: 0 };
}

function noSource(text: string): Problem {
  return { kind: 'wording', text, detail: 'no-source', rival: null };
}

/** Whether a statement or a source has too much in it to be compared. */
function isList(text: string, { quote }: WeighedSource): boolean {
  return [new CheckedText({ text, dates: [] }), quote].some(
    ({ facts }) => facts.length > MOST_FACTS,
  );
}

/** A text without the calendar dates that evidence has in brackets behind words such as "Wednesday". */
function plainText(text: string): CheckedText {
  return new CheckedText({ text: withoutDateNotes(text), dates: [] });
}

/** Pairs, then triples, in their order. */
function setsOf(lines: readonly CitedSource[]): CitedSource[][] {
  const pairs = lines.flatMap((a, at) => lines.slice(at + 1).map((b) => [a, b]));
  const triples = lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b, next) => lines.slice(at + next + 2).map((c) => [a, b, c])),
  );
  const lengthOf = (set: readonly CitedSource[]) =>
    set.reduce((sum, { witness }) => sum + witness.sentence.text.length, 0);
  return [...pairs, ...triples].filter((set) => lengthOf(set) <= LONGEST_TOGETHER);
}

function isBorneOutBy(
  text: string,
  set: readonly CitedSource[],
  sourceOf: (line: CitedSource) => WeighedSource,
): boolean {
  const lines = set.toSorted((a, b) => orderOf(a.witness, b.witness));
  const joined = joinSources(lines.map(sourceOf));
  if (isList(text, joined)) return false;
  const own = plainText(text);
  return (
    canJoin(own, lines) &&
    checkStatement({ text }, [joined]).status === 'supported' &&
    overstatementIn(own, joined) === null
  );
}

/** Whether some of the lines, or all of them, bear a text out without others. */
function isBorneOutByAny(text: string, lines: readonly CitedSource[]): boolean {
  return (
    lines.some(({ witness, source }) => compare(text, witness, source).problem === null) ||
    setsOf(lines).some((set) => isBorneOutBy(text, set, ({ source }) => source))
  );
}

/** In the order of the articles, so that neighbouring sentences are read as one text. */
function orderOf(a: Witness, b: Witness): number {
  return (
    a.passage.articleId.localeCompare(b.passage.articleId) || a.sentence.start - b.sentence.start
  );
}
