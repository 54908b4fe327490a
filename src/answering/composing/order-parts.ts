import type { Witness } from '../evidence/index.js';
import type { JudgedPart } from './judged-part.js';

/** By how much less likely a sentence may be to lead another part of a question, as log-odds. */
const NEAR_PART = 2.5;

/**
 * Puts another sentence first where one leads a part that led an earlier part already: who asks for two things wants to
 * be told two.
 */
export function orderParts(parts: readonly JudgedPart[]): readonly JudgedPart[] {
  const led = new Set<string>();
  return parts.map((one) => {
    const { evidence } = one;
    const best = evidence[0]?.score ?? 0;
    const fresh = evidence.find(
      (each) => !led.has(keyOf(each)) && each.score >= best - NEAR_PART && each.signals.typed === 1,
    );
    const lead = evidence[0] !== undefined && led.has(keyOf(evidence[0])) ? fresh : evidence[0];
    if (lead === undefined) return one;
    led.add(keyOf(lead));
    return { ...one, evidence: [lead, ...evidence.filter((each) => each !== lead)] };
  });
}

function keyOf({ passage, sentence }: Witness): string {
  return `${passage.articleId}:${sentence.start}`;
}
