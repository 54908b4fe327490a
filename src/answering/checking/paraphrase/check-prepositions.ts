import type { CheckedName } from '../checked-name.js';
import type { CheckedText } from '../checked-text.js';
import { bears } from '../date-sense.js';
import { areSame } from '../find-name.js';
import { isSameMeasure, type Measure, measuresOf } from '../measures.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { rangeOf } from './check-bounds.js';

/** Prepositions of which one does not stand for another. */
const CONTRASTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:before|prior|ahead)$/u, 'before'],
  [/^(?:after|following|behind)$/u, 'after'],
  [/^(?:since)$/u, 'since'],
  [/^(?:until|till)$/u, 'until'],
  [/^(?:from)$/u, 'from'],
  [/^(?:to|into)$/u, 'to'],
  [/^(?:by)$/u, 'by'],
  [/^(?:for)$/u, 'for'],
  [/^(?:against)$/u, 'against'],
  [/^(?:with)$/u, 'with'],
  [/^(?:without)$/u, 'without'],
  [/^(?:above|over)$/u, 'above'],
  [/^(?:below|under)$/u, 'below'],
  [/^(?:in|on|at|during)$/u, 'in'],
];
/** Which of them cannot stand for which. */
const CONFLICTS: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['before', 'since'],
  ['before', 'in'],
  ['after', 'until'],
  ['after', 'in'],
  ['since', 'until'],
  ['since', 'in'],
  ['until', 'in'],
  ['from', 'to'],
  ['from', 'until'],
  ['from', 'before'],
  ['from', 'in'],
  ['from', 'by'],
  ['to', 'by'],
  ['for', 'against'],
  ['with', 'without'],
  ['above', 'below'],
  ['by', 'in'],
];
/** Numbers: "to 4 percent" is neither "by" nor "from" it, and the second of two is not the first. */
const OF_CHANGE = /^(?:to|by|from)$/u;
const REACH = 5;
/** Words that "to" makes a preposition with. */
const PAIRED = /^(?:according|due|thanks|owing|prior|next|close)$/u;
const SKIPPED =
  /^(?:the|a|an|its|his|her|their|this|that|these|those|about|around|nearly|almost|roughly|more|less|than|least|most|some|up|only|early|late|mid|next|last|former|new)$/u;

/** Whether something stands behind another preposition than in the source: "to 4 percent" for "by", "after" for "before". */
export function checkPrepositions(
  statement: CheckedText,
  { quote }: StatementSource,
): Problem | null {
  return (
    checkMeasures(statement, quote) ?? checkDates(statement, quote) ?? checkRest(statement, quote)
  );
}

function checkMeasures(statement: CheckedText, quote: CheckedText): Problem | null {
  for (const measure of measuresOf(statement)) {
    const same = measuresOf(quote).filter((other) => isSameMeasure(measure, other));
    const own = prepositionAt(statement, placeOf(statement, measure));
    const isRange = (text: CheckedText, one: Measure) =>
      rangeOf(measuresOf(text), one, text.text) !== null;
    if (same.length === 0 || isRange(statement, measure) || same.some((one) => isRange(quote, one)))
      continue;
    const theirs = same.map((one) => prepositionAt(quote, placeOf(quote, one)));
    const fits = theirs.some((one) => {
      if (one === own) return true;
      if (own !== null && OF_CHANGE.test(own)) return false;
      return one !== 'by' && one !== 'from';
    });
    if (!fits && (own !== null || theirs.some((one) => one === 'by' || one === 'from'))) {
      return {
        kind: 'number',
        text: measure.text,
        detail: 'otherwise',
        rival: same[0]?.text ?? null,
      };
    }
  }
  return null;
}

function checkDates(statement: CheckedText, quote: CheckedText): Problem | null {
  for (const date of statement.senses) {
    const same = quote.senses.filter((other) => bears(other, date));
    const own = prepositionAt(statement, statement.placeAt(date.start));
    const theirs = same.map(({ start }) => {
      const place = quote.placeAt(start);
      return isSince(quote, place) && own === 'since' ? own : prepositionAt(quote, place);
    });
    if (same.length > 0 && theirs.every((one) => conflict(own, one ?? 'in'))) {
      return { kind: 'date', text: date.text, detail: 'otherwise', rival: same[0]?.text ?? null };
    }
  }
  return null;
}

/** "Since the group was founded in 1997": the clause of a date begins with "since". */
function isSince(text: CheckedText, place: number): boolean {
  return text.tokens.some(
    ({ folded }, at) =>
      at < place && folded === 'since' && text.clauses[at] === text.clauses[place],
  );
}

function checkRest(statement: CheckedText, quote: CheckedText): Problem | null {
  const names = statement.names
    .filter((name) => !owns(statement, name))
    .map((name) => ({
      text: name.text,
      own: prepositionAt(statement, statement.placeAt(name.start)),
      theirs: quote.names
        .filter((other) => areSame(name, other) && !owns(quote, other))
        .map(({ start }) => prepositionAt(quote, quote.placeAt(start))),
    }));
  const words = statement.words.map(({ token, place, term }) => ({
    text: token.text,
    own: prepositionAt(statement, place),
    theirs: quote.wordsLike(term).map((other) => prepositionAt(quote, other.place)),
  }));
  const wrong = [...names, ...words].find(
    ({ own, theirs }) => theirs.length > 0 && theirs.every((one) => conflict(own, one)),
  );
  if (wrong === undefined) return null;
  return { kind: 'wording', text: wrong.text, detail: 'otherwise', rival: wrong.theirs[0] ?? null };
}

/** "From the union's list": the preposition is the list's. */
function owns({ text }: CheckedText, { start, end }: CheckedName): boolean {
  return (
    /['’]s?$/u.test(text.slice(start, end)) || /^['’](?:s\b|\s)/u.test(text.slice(end, end + 2))
  );
}

/** The place of the first word of a number: a sign of a currency before it is none. */
function placeOf(text: CheckedText, { start }: Measure): number {
  return text.tokens.findIndex(({ end }) => end > start);
}

function conflict(a: string | null, b: string | null): boolean {
  return CONFLICTS.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** The preposition that a word stands behind, by its kind; null where it stands behind none. */
function prepositionAt(text: CheckedText, place: number): string | null {
  for (let at = place - 1; at >= Math.max(0, place - REACH); at -= 1) {
    const token = text.tokens[at];
    const behind = text.tokens[at + 1];
    if (token === undefined || /[.,;:!?“”"()]/u.test(behind?.gap ?? '')) return null;
    const kind = CONTRASTS.find(([pattern]) => pattern.test(token.folded))?.[1];
    const isPair = PAIRED.test(text.tokens[at - 1]?.folded ?? '');
    if (kind !== undefined) return kind === 'to' && isPair ? null : kind;
    const isSkipped =
      SKIPPED.test(token.folded) ||
      /^\p{Lu}/u.test(token.text) ||
      /(?:al|ic|ive|ous|ern|ish)$/u.test(token.folded);
    if (!isSkipped) return null;
  }
  return null;
}
