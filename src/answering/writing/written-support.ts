import { withoutReferenceMarks } from '../../citing/index.js';
import {
  CheckedText,
  checkStatement,
  joinSources,
  namesIt,
  overstatementIn,
  type Problem,
  type WeighedSource,
} from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import { anotherIn } from './another-in.js';
import type { CitedSource } from './cited-source.js';
import { withoutDateNotes } from './date-notes.js';
import { isJustBefore, joinedSupport, type Whole } from './joined-support.js';
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

/** What is wrong with a statement for one source, null where nothing is, and how near it comes to it. */
interface Compared {
  readonly problem: Problem | null;
  readonly worth: number;
}

/** Sentences that bear out a statement by themselves and are shown for it. */
const MOST_SHOWN = 4;
/** The names, numbers and dates of a sentence that is compared: each is compared with each; lists of more are no prose. */
const MOST_FACTS = 40;
/** The characters that two sentences which are read as one have; every word of them is compared with every other. */
const LONGEST_TOGETHER = 1_500;

/**
 * Which of the cited sentences bear a statement out: those that do so by themselves, or else several of
 * which each bears out a clause of it. What a line refers back to in its article counts where nothing else does.
 * @param before lines that are not cited for it but for the sentence that it refers back to; they bear out nothing alone
 */
export function supportFor(
  text: string,
  cited: readonly CitedSource[],
  before: readonly CitedSource[] = [],
): WrittenSupport {
  const tried = cited
    .map((line) => ({ line, ...compareLine(text, line) }))
    .sort((a, b) => b.worth - a.worth);
  const alone = tried.filter(({ problem }) => problem === null).map(({ line }) => line);
  const shown = alone.filter(
    ({ witness, shown }) => compare(text, witness, shown).problem === null,
  );
  if (shown.length > 0) return supportedBy(text, shown);
  const all = [...cited, ...before];
  if (alone.length > 0) return supportedBy(text, withThoseMeant(text, alone, all));
  const nearest = tried.slice(0, MOST_SHOWN - before.length).map(({ line }) => line);
  const together = joinedSupport(plainText(text), [...nearest, ...before], isBorneOutBy);
  if (together?.some((line) => cited.includes(line))) return supportedBy(text, together);
  return { status: 'unsupported', problem: tried[0]?.problem ?? noSource(text) };
}

/** Whether two texts have the same words, whatever dates and reference marks stand in brackets in them. */
export function sameWords(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) =>
    withoutReferenceMarks(withoutDateNotes(text)).replace(/\s+/gu, ' ').trim(),
  );
  return left === right;
}

function supportedBy(text: string, lines: readonly CitedSource[]): WrittenSupport {
  const [first, ...more] = lines.slice(0, MOST_SHOWN).map(({ witness }) => witness);
  if (first === undefined) throw new RangeError('Nothing bears a statement out without a line.');
  const isVerbatim = lines.some(({ witness }) => sameWords(witness.sentence.text, text));
  return { status: 'supported', cited: [first, ...more], isVerbatim };
}

/** Compares a statement with one source. */
function compare(text: string, witness: Witness, source: WeighedSource): Compared {
  if (!sameWords(text, witness.sentence.text) && isList(text, source)) {
    return { problem: noSource(text), worth: 0 };
  }
  const said = [text, withoutOutlet(text, witness)].filter((one) => one !== null);
  const found = said.map((one) => {
    const check = checkStatement({ text: one }, [source]);
    const worth = check.overlap + (source.similarity ?? 0);
    const own = plainText(one);
    const problem =
      check.status === 'unsupported'
        ? check.problems[0]
        : (overstatementIn(own, source) ?? anotherIn(own, witness, source));
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

/** What is wrong with a statement for a line, whose "he" may be read as whom it stands for. */
function compareLine(text: string, line: CitedSource): Compared {
  const readings = [line.source, ...(line.named === null ? [] : [line.named])].map((source) =>
    compare(text, line.witness, source),
  );
  const [first] = readings;
  return (
    readings.find(({ problem }) => problem === null) ??
    first ?? { problem: noSource(text), worth: 0 }
  );
}

/** Whether one line bears a statement out, or one that begins with "he" behind the line before it. */
function isBorneOutBy(text: string, [line, behind]: Whole): boolean {
  if (behind === undefined) return compareLine(text, line).problem === null;
  const joined = joinSources([line.source, behind.named ?? behind.source]);
  const length = line.witness.sentence.text.length + behind.witness.sentence.text.length;
  if (length > LONGEST_TOGETHER || isList(text, joined)) return false;
  const own = plainText(text);
  return (
    anotherIn(own, line.witness, joined) === null &&
    checkStatement({ text }, [joined]).status === 'supported' &&
    overstatementIn(own, joined) === null
  );
}

/** Lines, and those of the others before them that name whom a line only refers back to. */
function withThoseMeant(
  text: string,
  lines: readonly CitedSource[],
  all: readonly CitedSource[],
): CitedSource[] {
  const { names } = new CheckedText({ text, dates: [] });
  const meant = all.filter(
    (one) =>
      !lines.includes(one) &&
      lines.some(
        (line) =>
          isJustBefore(one, line) &&
          names.some(
            (name) => !namesIt(line.source.quote, name) && namesIt(one.source.quote, name),
          ),
      ),
  );
  return [...lines, ...meant];
}
