import type { ArticleId } from '../../corpus/index.js';
import { type Evidence, type Witness, WitnessReader } from '../evidence/index.js';
import { bearsOut, type Gist, gistOf, originsOf, sameStatement } from '../origins/index.js';
import { antecedentOf } from './antecedent-of.js';

/** A statement on its way into an answer: the sentence that is shown, and those that say the same elsewhere. */
export interface ChosenStatement {
  readonly lead: Evidence;
  /** The sentence before it, where it says nothing without that one. */
  readonly antecedent: Witness | null;
  /** Other articles that bear it out. */
  readonly same: readonly Evidence[];
}

/** Statements of an answer at most, and how many further sources one statement may cite. */
const MOST_STATEMENTS = 4;
const MOST_SOURCES = 2;

/** By how much less likely a sentence may be than the best one to be shown beside it, as log-odds. */
const NEAR_BEST = 6;

/** Chooses what is shown: the best sentences, each thing once, with further sources for what several say. */
export function chooseStatements(
  evidence: readonly Evidence[],
  reader = new WitnessReader(),
): ChosenStatement[] {
  const chosen: { lead: Evidence; gist: Gist; antecedent: Witness | null; same: Evidence[] }[] = [];
  const best = evidence[0]?.score ?? 0;
  for (const candidate of evidence) {
    if (candidate.score < best - NEAR_BEST) break;
    const isAntecedent = chosen.some(({ antecedent }) => isSameSentence(antecedent, candidate));
    if (isAntecedent) continue;
    const gist = gistOf(candidate);
    const twin = chosen.find((one) => sameStatement(one.gist, gist));
    if (twin === undefined) {
      if (chosen.length < MOST_STATEMENTS) {
        chosen.push({
          lead: candidate,
          gist,
          antecedent: antecedentOf(candidate, reader),
          same: [],
        });
      }
    } else if (twin.same.length < MOST_SOURCES && bearsOut(gist, twin.gist)) {
      const files = [twin.lead, ...twin.same].map(({ passage }) => passage.articleId);
      if (!files.includes(candidate.passage.articleId)) twin.same.push(candidate);
    }
  }
  return chosen.map(({ lead, antecedent, same }) => ({ lead, antecedent, same }));
}

/** How many reports that do not copy one another are among the articles of some sentences. */
export function independentReports(witnesses: readonly Witness[]): number {
  const origins = originsOf(witnesses);
  const originOf = (id: ArticleId) => origins.get(id) ?? id;
  return new Set(witnesses.map(({ passage }) => originOf(passage.articleId))).size;
}

function isSameSentence(a: Witness | null, b: Witness): boolean {
  return (
    a !== null &&
    a.passage.articleId === b.passage.articleId &&
    a.sentence.start === b.sentence.start
  );
}
