import { formatCalendarDate } from '../../dating/index.js';
import { mentionsIn, spelledAlike } from '../../words/index.js';
import type { Evidence, QuestionTokens, WeightedTerm } from '../evidence/index.js';
import type { AnswerType, QuestionPart } from '../question/index.js';
import { gateSignals } from './gate-signals.js';
import { GATE_OFFSET, GATE_WEIGHTS } from './gate-weights.js';

/**
 * What the evidence for a question amounts to. `confidence` is the log-odds that the question can be answered, as
 * fitted on questions with and without their answer. `missing` are words of the question that the corpus lacks,
 * `elsewhere` those that it has, but not near the evidence.
 */
export interface Verdict {
  readonly kind: 'answered' | 'closest' | 'none';
  readonly confidence: number;
  readonly missing: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Least confidence for an answer, and for showing the nearest passages at all; see gate-weights.ts. */
const ENOUGH_TO_ANSWER = -0.04;
const ENOUGH_TO_SHOW = -3.5;

/** A name that late interaction matches this well is meant by another one that stands there. */
const SAME_NAME = 0.45;

/** A word tells what is missing where it weighs this much of what a word does that is nowhere: "go" tells nothing. */
const TELLING = 0.65;

/** Kinds of answers that are figures, and sentences that are looked at for one. */
const FIGURES: ReadonlySet<AnswerType> = new Set([
  'number',
  'money',
  'percentage',
  'age',
  'duration',
  'time',
]);
const READ = 4;

/** Confidence from which on the words of a question are as good as answered. */
const SURE = 2;

/**
 * Judges whether the best evidence answers a question. Every name and number of the question must occur in it or
 * around it in its article, and enough of the other words; where they do not, the answer would be one to another
 * question.
 * @param isKnown whether a term occurs anywhere in the corpus
 */
export function judgeEvidence(
  evidence: readonly Evidence[],
  part: QuestionPart,
  { terms, highest }: QuestionTokens,
  isKnown: (term: WeightedTerm) => boolean,
): Verdict {
  const isMissing = (term: WeightedTerm) =>
    !isKnown(term) && (term.isName || term.weight >= highest * TELLING);
  const signals = gateSignals(evidence);
  const best = evidence[0];
  if (signals === null || best === undefined || terms.length === 0) {
    const missing = terms.filter(isMissing).map(({ text }) => text);
    return { kind: 'none', confidence: Number.NEGATIVE_INFINITY, missing, elsewhere: [] };
  }
  const confidence = Object.entries(GATE_WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * signals[name as keyof typeof GATE_WEIGHTS],
    GATE_OFFSET,
  );
  const mentioned = mentionsIn(nearby(evidence, best).join('\n'));
  const unknown = terms.filter((term) => isMissing(term) && !mentioned(term));
  const absent = terms.filter((term) => term.isName && !mentioned(term) && !isMeant(term, best));
  const missing = unknown.map(({ text }) => text);
  const elsewhere = absent.filter((term) => !unknown.includes(term)).map(({ text }) => text);
  const kind = kindOf(confidence, absent.length > 0 || lacksType(part, evidence, confidence));
  return { kind, confidence, missing, elsewhere };
}

/**
 * Whether a figure is asked for, which shows by its form, and the best sentences have none. A reason can be given
 * without a word that marks it, but only where all else is sure.
 */
function lacksType(
  { expects }: QuestionPart,
  evidence: readonly Evidence[],
  confidence: number,
): boolean {
  const isMarked = FIGURES.has(expects) || (expects === 'reason' && confidence < SURE);
  return isMarked && !evidence.slice(0, READ).some(({ signals }) => signals.typed > 0);
}

/** Whether evidence speaks of what a name names by another one: "Washington" for "American". Numbers have no others. */
function isMeant({ text, folded }: WeightedTerm, { support, words }: Evidence): boolean {
  if (/\p{N}/u.test(text)) return false;
  const own = support.find(({ term }) => term.folded === folded);
  return (own?.around ?? 0) >= SAME_NAME || [...words].some((word) => spelledAlike(word, folded));
}

function kindOf(confidence: number, isOther: boolean): Verdict['kind'] {
  if (confidence < ENOUGH_TO_SHOW) return 'none';
  return confidence >= ENOUGH_TO_ANSWER && !isOther ? 'answered' : 'closest';
}

/**
 * What the article of the best evidence says around it, as far as it was found, and the calendar dates that it means.
 * Many sentences share a passage.
 */
function nearby(evidence: readonly Evidence[], best: Evidence): string[] {
  const passages = evidence
    .map(({ passage }) => passage)
    .filter(({ articleId }) => articleId === best.passage.articleId);
  const { publisher, title, dating } = best.passage.article;
  const dates = [...best.dates, ...(dating.status === 'dated' ? [dating.date] : [])];
  return [
    publisher ?? '',
    title,
    ...dates.map(({ value }) => formatCalendarDate(value)),
    ...[...new Set(passages)].flatMap(({ context, text }) => [...context, text]),
  ];
}
