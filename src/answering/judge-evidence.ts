import { mentionsIn } from '../words/index.js';
import type { Evidence, WeightedTerm } from './rank-sentences.js';

/** What the evidence for a question amounts to. */
export type Verdict =
  | { readonly kind: 'answered' }
  /** Near, but these words of the question are nowhere in it. */
  | { readonly kind: 'closest'; readonly missing: readonly string[] }
  | { readonly kind: 'none'; readonly missing: readonly string[] };

/**
 * Least score of the best sentence for an answer, and for showing the nearest passages at all. On half of the questions
 * of XQuAD, .44 refuses 7 % of those that have an answer, and answers 3 % of those whose whole article was taken away and 16 % of
 * those that lost only their paragraph. Names decide more of the latter.
 */
const ENOUGH_TO_ANSWER = 0.44;
const ENOUGH_TO_SHOW = 0.28;

/**
 * Judges whether the best evidence answers a question. Every name and number of the question must occur in it or
 * around it in its article, and enough of the other words; where they do not, the answer would be one to another
 * question.
 * @param isKnown whether a term occurs anywhere in the corpus
 */
export function judgeEvidence(
  evidence: readonly Evidence[],
  terms: readonly WeightedTerm[],
  isKnown: (term: WeightedTerm) => boolean,
): Verdict {
  const best = evidence[0];
  if (best === undefined || terms.length === 0) {
    return {
      kind: 'none',
      missing: terms.filter((term) => !isKnown(term)).map(({ text }) => text),
    };
  }
  const around = evidence
    .map(({ passage }) => passage)
    .filter(({ articleId }) => articleId === best.passage.articleId);
  // Many sentences share a passage; it is read once.
  const nearby = [...new Set(around)].flatMap(({ context, text }) => [...context, text]);
  const mentioned = mentionsIn(nearby.join('\n'));
  const missingNames = terms.filter((term) => term.isName && !mentioned(term));
  const unknown = terms.filter((term) => !isKnown(term) && !mentioned(term));
  if (best.score < ENOUGH_TO_SHOW) {
    return { kind: 'none', missing: unknown.map(({ text }) => text) };
  }
  if (best.score >= ENOUGH_TO_ANSWER && missingNames.length === 0) return { kind: 'answered' };
  return {
    kind: 'closest',
    missing: [...new Set([...unknown, ...missingNames])].map(({ text }) => text),
  };
}
