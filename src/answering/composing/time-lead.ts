import { type Witness, WitnessReader } from '../evidence/index.js';
import type { LeadSpan } from '../lead/index.js';
import type { QuestionPart } from '../question/index.js';
import { antecedentOf } from './antecedent-of.js';

/** How sure it is that a sentence that refers back is of the one date that the sentence before it gives. */
const BY_ANTECEDENT = 0.5;

/**
 * Whether words give only the beginning of a span: "the first talks since Hamas was listed in 1997" does not say that
 * they were held in 1997. A question that asks since when wants just that.
 */
export function isSinceWhen(
  part: QuestionPart,
  { text }: Witness['sentence'],
  at: number,
): boolean {
  return !/\bsince\b/iu.test(part.text) && /\bsince\b[^,;:.]*$/iu.test(text.slice(0, at));
}

/** The date of what a sentence refers back to, where the sentence before gives one and only one; null otherwise. */
export function timeBefore(
  part: QuestionPart,
  witness: Witness,
  reader = new WitnessReader(),
): LeadSpan | null {
  if (part.expects !== 'time') return null;
  const before = antecedentOf(witness, reader);
  const [date, ...others] = before?.dates ?? [];
  if (before === null || date === undefined || others.length > 0) return null;
  if (isSinceWhen(part, before.sentence, date.start)) return null;
  const { start, end, text, value } = date;
  return {
    start,
    end,
    text,
    place: 'before',
    kind: 'time',
    confidence: BY_ANTECEDENT,
    role: null,
    value,
  };
}
