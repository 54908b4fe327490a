import type { SpanCandidate } from './span-candidate.js';
import { type SpanContext, type SpanFeatures, spanFeatures } from './span-features.js';
import { WEIGHTS } from './span-weights.js';

/** A candidate with how likely it is that the answer is these words or among them. */
export interface RankedSpan {
  readonly span: SpanCandidate;
  readonly confidence: number;
}

const FEATURES = Object.keys(WEIGHTS) as (keyof SpanFeatures)[];
/** A fuller form is given where it is at least this likely beside the likeliest. */
const FULLER_WORTH = 0.35;

/**
 * Ranks candidates, likeliest first, none overlapping another. Scores become shares of certainty by a softmax beside
 * that of "none of them", 0 (a conditional logit model; McFadden 1974); what overlaps a likelier span is another form of
 * it and adds its share.
 */
export function rankSpans(context: SpanContext, spans: readonly SpanCandidate[]): RankedSpan[] {
  const shares = shareOut(spans.map((span) => scoreOf(spanFeatures(context, span))));
  let left = spans
    .map((span, place) => ({ span, confidence: shares[place] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
  const ranked: RankedSpan[] = [];
  for (let best = left[0]; best !== undefined; best = left[0]) {
    const span = fullestForm(best, left);
    const forms = left.filter((one) => overlaps(one.span, span));
    const confidence = forms.reduce((sum, one) => sum + one.confidence, 0);
    ranked.push({ span, confidence: Math.min(1, confidence) });
    left = left.filter((one) => !overlaps(one.span, span));
  }
  return ranked.sort((a, b) => b.confidence - a.confidence);
}

function shareOut(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(-highest));
  return shares.map((share) => share / total);
}

function scoreOf(features: SpanFeatures): number {
  return FEATURES.reduce((sum, feature) => sum + features[feature] * WEIGHTS[feature], 0);
}

function overlaps(a: SpanCandidate, b: SpanCandidate): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A span, or a fuller one that is about as likely: the list that it is an item of, or what completes it. */
function fullestForm(best: RankedSpan, spans: readonly RankedSpan[]): SpanCandidate {
  const fuller = spans
    .filter(({ confidence }) => confidence >= best.confidence * FULLER_WORTH)
    .map(({ span }) => span)
    .filter((span) => span.start <= best.span.start && best.span.end <= span.end);
  const list = fuller.find(({ form }) => form === 'list');
  return fuller
    .filter(({ start, isCompleted }) => isCompleted && start === best.span.start)
    .reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), list ?? best.span);
}

function lengthOf({ start, end }: SpanCandidate): number {
  return end - start;
}
