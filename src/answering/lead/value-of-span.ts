import type { Witness } from '../evidence/index.js';
import type { SpanCandidate } from './span-candidate.js';

const CURRENCY = /[$€£¥₪₹₽]|dollars?|euros?|pounds?|shekels?|yen|yuan|roubles?|rupees?|lira/iu;
const SIGNS = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₪', 'shekel'],
  ['₹', 'rupee'],
  ['₽', 'rouble'],
]);

/**
 * What a span comes down to: a calendar date (`2025-02`), a number (`59`, `40%`, `5000000 dollar`), a length of time
 * (`42 day`), or two of them for a range (`7/10`). Null for names and phrases, and for dates that could not be resolved.
 */
export function valueOfSpan(
  { start, end, form }: SpanCandidate,
  { facts, dates }: Pick<Witness, 'facts' | 'dates'>,
): string | null {
  const isInside = (one: { readonly start: number; readonly end: number }) =>
    one.start >= start && one.end <= end;
  if (form === 'date') return joined(dates.filter(isInside).map(({ value }) => value));
  if (form !== 'number' && form !== 'duration') return null;
  return joined(
    facts.filter(isInside).flatMap((fact) => {
      if (fact.kind === 'duration') return [`${fact.count} ${fact.unit}`];
      if (fact.kind !== 'number') return [];
      if (fact.role === 'percent') return [`${fact.value}%`];
      return [fact.role === 'money' ? `${fact.value} ${currencyOf(fact.text)}` : `${fact.value}`];
    }),
  );
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('/');
}

function currencyOf(text: string): string {
  const word = CURRENCY.exec(text)?.[0].toLowerCase() ?? '';
  return SIGNS.get(word) ?? word.replace(/s$/u, '');
}
