import type { Witness } from '../evidence/index.js';
import type { AnswerType, QuestionPart } from '../question/index.js';
import { findRole } from './find-role.js';
import type { LeadSpan } from './lead-span.js';
import { nameBefore } from './name-before.js';
import { readGap } from './question-gap.js';
import { type RankedSpan, rankSpans } from './rank-spans.js';
import { readFrame, type SentenceFrame } from './sentence-frame.js';
import { spanCandidates } from './span-candidates.js';
import { spanContext } from './span-features.js';
import { valueOfSpan } from './value-of-span.js';

/** Candidates that are given at most. */
const MOST = 8;
/**
 * The confidence from which on words are shown by themselves. A wrong lead is worse than a long one: of those above it,
 * six out of seven overlap what people marked as the answer (XQuAD, in the sentence that holds it).
 */
const LEAST = 0.5;
/** Few words of a sentence are dates: the likeliest one is right more often than not even here. */
const LEAST_FOR_TIMES = 0.4;
/** Where any words may answer, more of them do by chance. */
const LEAST_FOR_WORDS = 0.6;
const ANSWERED_BY_WORDS: ReadonlySet<AnswerType> = new Set([
  'thing',
  'list',
  'definition',
  'statement',
  'reason',
  'manner',
]);

/**
 * Finds the words of a sentence that answer a part of a question. Null where none are good enough; the sentence as a
 * whole is the lead then. Pure; never throws.
 * @param before the sentence in front of it, for what pronouns stand for; null where there is none
 */
export function findLead(
  part: QuestionPart,
  witness: Witness,
  before: Witness | null,
): LeadSpan | null {
  const [best] = leadCandidates(part, witness, before);
  return best !== undefined && best.confidence >= leastFor(part.expects) ? best : null;
}

/**
 * The words of a sentence that may answer a part of a question, likeliest first, none overlapping another: for voting
 * over several sentences. None for yes-or-no questions.
 * @param before as for {@link findLead}
 */
export function leadCandidates(
  part: QuestionPart,
  witness: Witness,
  before: Witness | null,
): LeadSpan[] {
  if (part.expects === 'yes-no') return [];
  const frame = readFrame(witness, part.terms);
  const context = spanContext(frame, readGap(part), part.expects);
  const spans = spanCandidates(frame, witness.facts, part.expects);
  const named = before === null ? null : nameBefore(part, witness, before);
  return [
    ...rankSpans(context, spans).map((ranked) => leadOf(part.expects, frame, witness, ranked)),
    ...(named === null ? [] : [named]),
  ]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST);
}

/** How sure words must be to be shown by themselves, by what is asked for. */
export function leastFor(expects: AnswerType): number {
  if (expects === 'time') return LEAST_FOR_TIMES;
  return ANSWERED_BY_WORDS.has(expects) ? LEAST_FOR_WORDS : LEAST;
}

function leadOf(
  kind: AnswerType,
  frame: SentenceFrame,
  witness: Witness,
  { span, confidence }: RankedSpan,
): LeadSpan {
  const { start, end, form, fact } = span;
  const isName = form === 'name' && fact?.kind === 'name';
  return {
    start,
    end,
    text: frame.text.slice(start, end),
    place: 'sentence',
    kind,
    confidence,
    role: isName ? findRole(frame, witness.facts, fact) : null,
    value: valueOfSpan(span, witness),
  };
}
