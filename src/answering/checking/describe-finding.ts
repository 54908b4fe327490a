import { formatCalendarDate } from '../../dating/index.js';
import { fillTemplate } from '../templates.js';
import type { CheckedText } from './checked-text.js';
import type { ClaimWording } from './claim-wording.js';
import { bears } from './date-sense.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';

/** A problem in words for a reader, as what is said of the source: "has “Adam Boehler”, not “Steve Witkoff”". */
export function describeProblem({ detail, text, rival }: Problem, wording: ClaimWording): string {
  return fillTemplate(wording[detail], { text, rival: rival ?? '' });
}

/** Why a source supports a claim, in words for a reader: that it says the same, and how its dates were worked out. */
export function describeSupport(
  claim: CheckedText,
  { quote }: StatementSource,
  wording: ClaimWording,
): string[] {
  const used = quote.senses.filter((sense) => claim.senses.some((own) => bears(sense, own)));
  const values = used.flatMap(({ value }) => value ?? []);
  return [wording.same, ...describeDates(quote, values, wording)];
}

/** What parts a source from a claim, in words for a reader, and how a date of the source was worked out. */
export function describeDifference(
  problems: readonly Problem[],
  { quote }: StatementSource,
  wording: ClaimWording,
): string[] {
  const rivals = problems.flatMap(({ kind, rival }) => (kind === 'date' ? (rival ?? []) : []));
  const values = quote.senses.flatMap(({ value }) =>
    value !== null && rivals.includes(formatCalendarDate(value)) ? [value] : [],
  );
  // Of a sentence that says too little, single words that it lacks tell nothing more.
  const unlike = problems.filter(({ detail }) => detail === 'unlike');
  const told = unlike.length > 0 ? unlike : problems;
  const reasons = told.map((problem) => describeProblem(problem, wording));
  return [...reasons, ...describeDates(quote, values, wording)];
}

function describeDates(
  { dates }: CheckedText,
  values: readonly string[],
  wording: ClaimWording,
): string[] {
  return dates
    .filter(({ basis, value }) => basis === 'inferred' && values.includes(value))
    .map(({ value, why }) =>
      fillTemplate(wording['worked-out'], { date: formatCalendarDate(value), why }),
    );
}
