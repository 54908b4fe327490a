import type { Evidence } from './rank-sentences.js';

/** A statement on its way into an answer: the sentence that is shown, and those that say the same elsewhere. */
export interface ChosenStatement {
  readonly lead: Evidence;
  readonly same: readonly Evidence[];
}

/** Statements of an answer at most, and how many further sources one statement may cite. */
const MOST_STATEMENTS = 4;
const MOST_SOURCES = 2;

/** A sentence must come this near to the best one to be shown beside it. */
const NEAR_BEST = 0.82;

/** Sentences that share this much of their words say the same. */
const SAME_WORDS = 0.6;

/** Chooses what is shown: the best sentences, each thing once, with further sources for what several say. */
export function chooseStatements(evidence: readonly Evidence[]): ChosenStatement[] {
  const chosen: { lead: Evidence; same: Evidence[] }[] = [];
  const best = evidence[0]?.score ?? 0;
  for (const candidate of evidence) {
    if (candidate.score < best * NEAR_BEST) break;
    const twin = chosen.find(({ lead }) => overlap(lead.words, candidate.words) >= SAME_WORDS);
    if (twin !== undefined) {
      const files = [twin.lead, ...twin.same].map(({ passage }) => passage.article.path);
      const isNew = !files.includes(candidate.passage.article.path);
      if (isNew && twin.same.length < MOST_SOURCES) twin.same.push(candidate);
    } else if (chosen.length < MOST_STATEMENTS) {
      chosen.push({ lead: candidate, same: [] });
    }
  }
  return chosen;
}

/** Shared words against all words of the shorter text. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : shared / shorter;
}
