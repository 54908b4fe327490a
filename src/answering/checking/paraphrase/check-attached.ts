import type { CheckedName } from '../checked-name.js';
import type { CheckedText } from '../checked-text.js';
import { bears, type DateSense } from '../date-sense.js';
import { areSame } from '../find-name.js';
import { isSameMeasure, type Measure, measuresOf } from '../measures.js';
import type { Problem } from '../statement-check.js';

/** How many words behind a number what belongs to it may stand. */
const REACH = 6;

/** A date or a place behind the number that belongs to it. */
type Attachment = { readonly measure: Measure } & (
  | { readonly kind: 'date'; readonly date: DateSense }
  | { readonly kind: 'place'; readonly name: CheckedName }
);

/** Whether a date or place behind a number stands behind another one there: "12 percent in January and 11 in February". */
export function checkAttached(statement: CheckedText, quote: CheckedText): Problem | null {
  const theirs = attachmentsIn(quote);
  const measures = measuresOf(quote);
  for (const own of attachmentsIn(statement)) {
    const same = theirs.filter((other) => isBorneOut(own, other));
    const isKnown = measures.some((other) => isSameMeasure(own.measure, other));
    if (same.length === 0 || !isKnown) continue;
    if (same.every(({ measure }) => !isSameMeasure(measure, own.measure))) {
      const rival = same[0]?.measure.text ?? null;
      return { kind: 'number', text: own.measure.text, detail: 'otherwise', rival };
    }
  }
  return null;
}

function isBorneOut(own: Attachment, other: Attachment): boolean {
  if (own.kind === 'date') return other.kind === 'date' && bears(other.date, own.date);
  return other.kind === 'place' && areSame(other.name, own.name);
}

function attachmentsIn(text: CheckedText): Attachment[] {
  const dates = text.senses.flatMap((date): Attachment[] => {
    const measure = measureBefore(text, date.start);
    return measure === null ? [] : [{ kind: 'date', date, measure }];
  });
  const places = text.names
    .filter(({ guess }) => guess === 'place')
    .flatMap((name): Attachment[] => {
      const measure = measureBefore(text, name.start);
      return measure === null ? [] : [{ kind: 'place', name, measure }];
    });
  return [...dates, ...places];
}

/** The nearest number before an offset, in its clause and without a name between. */
function measureBefore(text: CheckedText, start: number): Measure | null {
  const place = text.placeAt(start);
  const found = measuresOf(text).findLast((one) => {
    if (one.kind !== 'number' || one.role === 'ordinal' || one.start >= start) return false;
    const at = text.placeAt(one.start);
    const isBetween = (name: CheckedName) => name.start > one.start && name.start < start;
    return (
      place - at <= REACH && text.clauses[at] === text.clauses[place] && !text.names.some(isBetween)
    );
  });
  return found ?? null;
}
