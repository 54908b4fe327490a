import type { ResolvedDate } from '../../dating/index.js';
import { type Evidence, type Witness, WitnessReader } from '../evidence/index.js';
import { findLead, type LeadSpan, sameLead } from '../lead/index.js';
import type { QuestionPart } from '../question/index.js';
import { answerYesNo, type YesOrNo } from './answer-yes-no.js';
import { isSinceWhen, timeBefore } from './time-lead.js';

/** What an answer begins with: words of an article, or where it stands on a yes-or-no question. */
export type Lead =
  | {
      readonly kind: 'words';
      readonly span: LeadSpan;
      /** The date that the words mean, where they were found to mean one that they do not say. */
      readonly date: ResolvedDate | null;
      /** The sentence that the words stand in, then others of other articles that say the same. */
      readonly by: readonly [Witness, ...Witness[]];
    }
  | { readonly kind: 'stance'; readonly says: YesOrNo['says']; readonly by: readonly Evidence[] };

/** The share of the question, by weight, that a sentence mentions from whose words one may be taken out. */
const LEAST_COVERED = 0.25;
/** How much less likely than the best a sentence may be to bear a lead out, as log-odds, and how many are asked. */
const NEAR_BEST = 6;
const ASKED = 5;
const MOST_SOURCES = 3;

/** Finds what an answer to a part of a question begins with; null where the best sentence as a whole must do. */
export function findLeadOf(
  part: QuestionPart,
  evidence: readonly Evidence[],
  reader = new WitnessReader(),
): Lead | null {
  const [best] = evidence;
  if (best === undefined) return null;
  if (part.expects === 'yes-no') {
    const found = answerYesNo(part, evidence);
    return found === null ? null : { kind: 'stance', ...found };
  }
  const leadOf = (one: Evidence) => {
    const found = findLead(part, one, reader.read(one.passage, one.place - 1));
    const isBound =
      part.expects === 'time' &&
      found?.place === 'sentence' &&
      isSinceWhen(part, one.sentence, found.start);
    return found === null || isBound ? timeBefore(part, one, reader) : found;
  };
  if (best.signals.covered < LEAST_COVERED) return null;
  const span = leadOf(best);
  if (span === null) return null;
  const from = span.place === 'before' ? reader.read(best.passage, best.place - 1) : best;
  if (from === null) return null;
  const others = evidence.slice(1, ASKED).filter((one) => {
    if (one.score < best.score - NEAR_BEST) return false;
    const other = leadOf(one);
    return other !== null && sameLead(span, other);
  });
  const by: [Witness, ...Witness[]] = span.place === 'before' ? [best, from] : [best];
  const articles = new Set([best.passage.articleId]);
  for (const one of others) {
    if (by.length >= MOST_SOURCES || articles.has(one.passage.articleId)) continue;
    articles.add(one.passage.articleId);
    by.push(one);
  }
  const date = from.dates.find(({ start, end }) => start < span.end && end > span.start) ?? null;
  return { kind: 'words', span, date: date?.basis === 'inferred' ? date : null, by };
}
