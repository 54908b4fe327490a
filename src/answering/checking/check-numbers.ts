import { isAboutTheSame } from './about-the-same.js';
import { affinityOf, neighboursOf } from './affinity.js';
import type { CheckedText } from './checked-text.js';
import { givesMeasure, isSameMeasure, isSingular, type Measure, measuresOf } from './measures.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { sameTerm, termOf } from './word-match.js';

/** A number tied to the statement's words more closely than the right one by this factor stands at its place. */
const CLOSER = 1.05;

/**
 * The numbers and durations of a statement that its source does not bear out. A number must stand in the quote, bound to
 * the same words, or in a sentence beside it that is about the same.
 */
export function checkNumbers(statement: CheckedText, source: StatementSource): Problem[] {
  const own = measuresOf(statement);
  return own.flatMap((fact): Problem[] => {
    if (isSingular(fact)) return [];
    const { quote, around } = source;
    const rival = rivalOf(statement, fact, own, quote);
    const inQuote = measuresOf(quote).some((other) => isSameMeasure(fact, other));
    if (inQuote && rival === null && countsTheSame(fact, quote)) return [];
    const isLent =
      !inQuote && rival === null && around.some((text) => lends(statement, fact, text));
    if (isLent || (!inQuote && givesMeasure(quote, fact))) return [];
    const detail = rival === null ? 'absent' : 'otherwise';
    return [{ kind: 'number', text: fact.text, detail, rival: rival?.text ?? null }];
  });
}

/** The number of the source that stands at the place of one of the statement: of its role, tied to the same words. */
function rivalOf(
  statement: CheckedText,
  fact: Measure,
  own: readonly Measure[],
  text: CheckedText,
): Measure | null {
  const near = neighboursOf(statement, statement.placeAt(fact.start));
  const tie = (other: Measure) => affinityOf(text, text.placeAt(other.start), near);
  const others = measuresOf(text).filter(
    (other) => isComparable(fact, other) && !own.some((one) => isSameMeasure(one, other)),
  );
  const right = measuresOf(text).filter((other) => isSameMeasure(fact, other));
  const best = Math.max(0, ...right.map(tie));
  // "From 12 to 11 percent": the end of a change does not stand at the place of its beginning.
  const change = changeAt(statement, fact);
  const isEnd = right.some((one) => change !== null && changeAt(text, one) === change);
  const rivals = others.filter(
    (other) =>
      tie(other) > 0 &&
      tie(other) > best * CLOSER &&
      (!isEnd || changeAt(text, other) === change || changeAt(text, other) === null),
  );
  return rivals.sort((a, b) => tie(b) - tie(a))[0] ?? null;
}

/** The preposition right before a number that tells which end of a change it is, or by how much; else null. */
function changeAt(text: CheckedText, { start }: Measure): string | null {
  const before = text.tokens[text.placeAt(start) - 1]?.folded ?? '';
  return /^(?:from|to|by)$/u.test(before) ? before : null;
}

/** Whether two facts could stand at the same place: durations, or numbers that do not count different things. */
function isComparable(a: Measure, b: Measure): boolean {
  if (a.kind === 'duration' || b.kind === 'duration') return a.kind === b.kind;
  if (isSingular(b) || a.role !== b.role) return false;
  return a.counted === null || b.counted === null || sameTerm(termOf(a.counted), termOf(b.counted));
}

/** Whether what the number counts in the quote is not something else that the statement counts otherwise. */
function countsTheSame(fact: Measure, quote: CheckedText): boolean {
  if (fact.kind === 'duration' || fact.counted === null) return true;
  const counted = termOf(fact.counted);
  const same = measuresOf(quote).filter((other) => isSameMeasure(fact, other));
  const fits = same.some(
    (other) =>
      other.kind === 'duration' ||
      other.counted === null ||
      sameTerm(termOf(other.counted), counted),
  );
  if (fits) return true;
  // The quote counts something else so often: wrong where it has another number of what the statement counts.
  return !measuresOf(quote).some(
    (other) =>
      other.kind === 'number' && other.counted !== null && sameTerm(termOf(other.counted), counted),
  );
}

/** Whether a sentence beside the quote has the number and is about the same. */
function lends(statement: CheckedText, fact: Measure, text: CheckedText): boolean {
  if (!measuresOf(text).some((other) => isSameMeasure(fact, other))) return false;
  return isAboutTheSame(statement, text);
}
