import {
  areSame,
  type CheckedName,
  CheckedText,
  namesIt,
  type Problem,
} from '../checking/index.js';
import type { KeptSentence } from './check-written.js';
import { type CitedSource, CitedSources } from './cited-source.js';
import { withoutDateNotes } from './date-notes.js';
import {
  antecedentIn,
  antecedentOfLine,
  distanceBetween,
  startsBack,
  withAntecedent,
} from './written-reference.js';
import { sameWords, supportFor, type WrittenSupport } from './written-support.js';

/** The sentence that another refers back to. */
export interface Antecedent {
  readonly sentence: KeptSentence;
  /** Whether it is of a statement with citations of its own. */
  readonly isOfOtherStatement: boolean;
}

/** A sentence that refers back, with whom it speaks of in it, and what bears it out so. */
export interface BehindReading {
  readonly meant: string;
  readonly support: WrittenSupport;
}

/** How far the lines of two sentences of one statement may stand apart, and how far behind the line before it may follow. */
const REACH_WITHIN = 2;
const REACH_BETWEEN = 1;

/**
 * Reads a sentence that begins with "he" and the like behind the one before it. Only lines count that speak of the same:
 * neighbours of a line that the sentence before cites, or, within a statement, lines that name whom it is about; and
 * where a line begins so itself, it must be about the same in its article. In the words of the article, behind the line
 * that stands there before it, a sentence means what it means there, whether or not that can be told by a name.
 */
export function readBehind(
  sentence: string,
  before: Antecedent,
  cited: readonly CitedSource[],
): BehindReading {
  const antecedent = antecedentIn(sentence, meaningOf(before.sentence));
  const copied = copiedSupport(sentence, before.sentence, antecedent, cited);
  const meant = withAntecedent(sentence, antecedent);
  if (copied !== null) return { meant, support: copied };
  const bound = cited.filter((line) => isBound(line, antecedent, before));
  if (bound.length === 0)
    return { meant, support: { status: 'unsupported', problem: unbound(sentence) } };
  const further = before.isOfOtherStatement ? linesBefore(before.sentence, bound) : [];
  return { meant, support: supportFor(meant, bound, further) };
}

/** What a sentence says, with whom it speaks of named where it refers back itself. */
function meaningOf({ text, behind }: KeptSentence): string {
  const words = withoutDateNotes(text);
  if (behind === undefined) return words;
  return withAntecedent(words, antecedentIn(words, meaningOf(behind)));
}

/** A line in its own words right behind the one that the sentence before gives, or that speaks of the same. */
function copiedSupport(
  sentence: string,
  before: KeptSentence,
  antecedent: CheckedName | null,
  cited: readonly CitedSource[],
): WrittenSupport | null {
  for (const { witness } of cited) {
    if (!sameWords(sentence, witness.sentence.text)) continue;
    const previous = before.cited.find((one) => distanceBetween(one, witness) === REACH_BETWEEN);
    if (previous === undefined) continue;
    const own = antecedentOfLine(witness);
    const isSame = antecedent !== null && own !== null && areSame(antecedent, own);
    if (!isSame && !sameWords(before.text, previous.sentence.text)) continue;
    return { status: 'supported', cited: [witness, previous], isVerbatim: true };
  }
  return null;
}

function isBound(
  { witness, source }: CitedSource,
  antecedent: CheckedName | null,
  { sentence, isOfOtherStatement }: Antecedent,
): boolean {
  const distances = sentence.cited.flatMap((one) => distanceBetween(one, witness) ?? []);
  const own = antecedentOfLine(witness);
  if (antecedent !== null && own !== null && !areSame(antecedent, own)) return false;
  if (!isOfOtherStatement) {
    const isNear = distances.some((distance) => Math.abs(distance) <= REACH_WITHIN);
    return isNear || (antecedent !== null && namesIt(source.quote, antecedent));
  }
  // Of another statement, what a line refers back to must be known.
  const isKnown = antecedent !== null && (own !== null || !startsBack(witness.sentence.text));
  return isKnown && distances.some((distance) => distance >= 0 && distance <= REACH_BETWEEN);
}

/** Lines of the sentence before that stand close before others. */
function linesBefore({ cited }: KeptSentence, lines: readonly CitedSource[]): CitedSource[] {
  const close = cited.filter((one) =>
    lines.some(({ witness }) => {
      const distance = distanceBetween(one, witness);
      return distance !== null && distance > 0 && distance <= REACH_WITHIN;
    }),
  );
  return new CitedSources(close.slice(0, REACH_WITHIN)).weighed([]);
}

function unbound(sentence: string): Problem {
  const { tokens } = new CheckedText({ text: sentence, dates: [] });
  return { kind: 'name', text: tokens[0]?.text ?? sentence, detail: 'absent', rival: null };
}
