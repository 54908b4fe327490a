import { compareWith } from './check-statement.js';
import type { CheckedText } from './checked-text.js';
import { bears } from './date-sense.js';
import { namesIt } from './find-name.js';
import { givesMeasure, isSingular, measuresOf } from './measures.js';
import { overlapWith } from './overlap.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { isVerb } from './verb-form.js';

/** How a sentence stands to a claim. */
export type Stance = 'supports' | 'contradicts' | 'mentions';

/** A sentence's stance, why, and how near it is to the claim: compares with other sentences for the same claim. */
export interface Judgement {
  readonly stance: Stance;
  readonly problems: readonly Problem[];
  readonly nearness: number;
}

/**
 * What a sentence must share with a claim to say the same thing otherwise: of its plain words, of its names, and as
 * cosine. A contradiction that is none does more harm than one that is shown as a mention.
 */
const SAME_WORDS = 0.6;
const SAME_NAMES = 0.5;
const SAME_MEANING = 0.4;
/** Differences in more places than this make another statement rather than the contrary of this one. */
const MOST_DIFFERENCES = 2;
/** What a mention must come to, half of it shared content and half cosine. */
const NEAR = 0.4;

/** Judges how a sentence stands to a claim; null where it has nothing to do with it. */
export function judgeStance(
  claim: CheckedText,
  source: StatementSource,
  cosine: number,
): Judgement | null {
  const { overlap, problems, hasPredicate } = compareWith(claim, { ...source, similarity: cosine });
  const nearness = (overlap + cosine) / 2;
  if (problems.length === 0) return { stance: 'supports', problems, nearness };
  const isContrary =
    hasPredicate &&
    cosine >= SAME_MEANING &&
    areDifferences(problems) &&
    isSameOtherwise(claim, source.quote, problems);
  if (isContrary) return { stance: 'contradicts', problems, nearness };
  return nearness >= NEAR ? { stance: 'mentions', problems, nearness } : null;
}

/** Whether all that parts a sentence from a claim is what it has at the same place: another fact, or a denial. */
function areDifferences(problems: readonly Problem[]): boolean {
  const names = problems.filter(({ kind }) => kind === 'name');
  return (
    problems.length <= MOST_DIFFERENCES &&
    names.length <= 1 &&
    problems.every(({ detail }) => /^(?:otherwise|denied|asserted)$/u.test(detail))
  );
}

/** Whether a sentence has the rest of a claim: its verbs, most of its words and names, and its other figures. */
function isSameOtherwise(
  claim: CheckedText,
  quote: CheckedText,
  problems: readonly Problem[],
): boolean {
  const isOther = ({ text }: { readonly text: string }) =>
    !problems.some((problem) => problem.text === text);
  const verbs = claim.words.filter(({ place }) => isVerb(claim, place));
  const names = claim.names.filter(isOther);
  const shared = names.filter((name) => namesIt(quote, name));
  const measures = measuresOf(claim).filter((one) => isOther(one) && !isSingular(one));
  return (
    verbs.every(({ term }) => quote.has(term)) &&
    overlapWith(claim.words, quote) >= SAME_WORDS &&
    shared.length >= names.length * SAME_NAMES &&
    measures.every((one) => givesMeasure(quote, one)) &&
    claim.senses.filter(isOther).every((own) => quote.senses.some((other) => bears(other, own)))
  );
}
