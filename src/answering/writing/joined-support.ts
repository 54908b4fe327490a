import {
  bears,
  CheckedText,
  clausesOf,
  conflicts,
  isVerb,
  namesIt,
  slotOf,
} from '../checking/index.js';
import type { CitedSource } from './cited-source.js';
import { distanceBetween, startsBack } from './written-reference.js';

/** A line that is read by itself, or behind the one that it refers back to. */
export type Whole = readonly [CitedSource, ...CitedSource[]];

/** Whether a whole bears a text out. */
export type IsBorneOut = (text: string, whole: Whole) => boolean;

/** How many sentences before one that begins with "he" whom it speaks of may stand. */
const REACH = 2;
/** Before a date or a place that is added at the end of a sentence. */
const ADDS = /^(?:in|on|at|near|since|from|until|during)$/u;
const MOST_ADDITIONS = 2;
/** What one line alone does not bear out, its parts do not either. */
const FEWEST_LINES = 2;

/**
 * The lines that bear a statement out together; null where they do not. Each clause of it, its subject with its verb,
 * must be borne out by one line, so that nobody is tied to what is said of somebody else. A date or place at the end may
 * come from another line that names the same people and has the same verbs.
 */
export function joinedSupport(
  statement: CheckedText,
  lines: readonly CitedSource[],
  isBorneOut: IsBorneOut,
): CitedSource[] | null {
  if (lines.length < FEWEST_LINES) return null;
  const wholes = wholesOf(lines);
  const bearing = (text: string) => wholes.find((whole) => isBorneOut(text, whole));
  const clauses = clausesOf(statement);
  const found = clauses.map((clause) => bearing(clause) ?? withAddition(clause, wholes, bearing));
  const all = [...new Set(found.flatMap((whole) => whole ?? []))];
  return found.includes(null) || all.length < FEWEST_LINES ? null : all;
}

/** Whether a line stands close before another of its passage. */
export function isJustBefore({ witness }: CitedSource, line: CitedSource): boolean {
  const distance = distanceBetween(witness, line.witness);
  return distance !== null && distance > 0 && distance <= REACH;
}

function wholesOf(lines: readonly CitedSource[]): Whole[] {
  const pairs = lines.flatMap((line): Whole[] =>
    startsBack(line.witness.sentence.text)
      ? lines.filter((one) => isJustBefore(one, line)).map((one) => [one, line])
      : [],
  );
  return [...lines.map((line): Whole => [line]), ...pairs];
}

/** A line that bears a clause out without the dates and places at its end, with one that has them of the same. */
function withAddition(
  clause: string,
  wholes: readonly Whole[],
  bearing: (text: string) => Whole | undefined,
): Whole | null {
  for (const trunk of trunksOf(clause)) {
    const first = bearing(trunk);
    if (first === undefined) continue;
    if (first.some(({ source }) => isOfOtherDay(source.quote, clause))) continue;
    const second = wholes.find(([line]) => adds(line.source.quote, clause, trunk));
    if (second !== undefined) return [...first, ...second];
  }
  return null;
}

/** Whether a line names those of a clause and has its verbs, with the dates and places that are added to its trunk. */
function adds(quote: CheckedText, clause: string, trunk: string): boolean {
  const own = new CheckedText({ text: trunk, dates: [] });
  const added = new CheckedText({ text: clause.slice(trunk.length - 1), dates: [] });
  const verbs = own.words.filter(({ place }) => isVerb(own, place));
  const named = own.names.filter((name) => slotOf(own, name) !== 'place');
  return (
    verbs.length > 0 &&
    verbs.every(({ term }) => quote.wordsLike(term).length > 0) &&
    [...named, ...added.names].every((name) => namesIt(quote, name)) &&
    added.senses.every((date) => quote.senses.some((other) => bears(other, date)))
  );
}

/** Whether a line tells of another day than a clause. */
function isOfOtherDay(quote: CheckedText, clause: string): boolean {
  const { senses } = new CheckedText({ text: clause, dates: [] });
  return senses.some((own) => quote.senses.some((other) => conflicts(own, other)));
}

/** A sentence without the last of the dates and places that it ends with, and without the last two. */
function trunksOf(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (found.length < MOST_ADDITIONS) {
    const read = new CheckedText({ text: rest, dates: [] });
    const end = rest.replace(/[.\s]+$/u, '').length;
    const last = read.facts.find(
      (fact) => fact.end >= end && (fact.kind === 'date' || fact.kind === 'name'),
    );
    const before = last && read.tokens[read.placeAt(last.start) - 1];
    if (before === undefined || !ADDS.test(before.folded)) break;
    rest = `${rest.slice(0, before.start).trimEnd()}.`;
    found.push(rest);
  }
  return found;
}
