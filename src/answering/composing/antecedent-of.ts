import type { ChosenStatement } from './choose-statements.js';
import type { Evidence } from './rank-sentences.js';

/** A sentence that begins so speaks of what the sentence before it named. */
const REFERS_BACK = /^["'“‘(]*(?:he|she|it|they|this|that|these|those|his|her|its|their|both)\b/iu;

/**
 * Puts before the first statement the sentence that it refers back to: "They are the first since 1997" says nothing to
 * somebody who has not read of whom.
 */
export function addAntecedent(
  chosen: readonly ChosenStatement[],
  evidence: readonly Evidence[],
): ChosenStatement[] {
  const [first, ...rest] = chosen;
  if (first === undefined || !REFERS_BACK.test(first.lead.sentence.text)) return [...chosen];
  const { passage, sentence } = first.lead;
  const place = passage.sentences.findIndex(({ start }) => start === sentence.start);
  const before = passage.sentences[place - 1];
  const antecedent = evidence.find(
    (one) => one.passage.articleId === passage.articleId && one.sentence.start === before?.start,
  );
  if (antecedent === undefined) return [...chosen];
  const others = rest.filter(({ lead }) => lead !== antecedent);
  return [{ lead: antecedent, same: [] }, first, ...others].slice(0, Math.max(2, chosen.length));
}
