import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { checkActors } from './check-actors.js';
import { checkBeliefs } from './check-beliefs.js';
import { checkBounds } from './check-bounds.js';
import { checkCauses } from './check-causes.js';
import { checkClauses } from './check-clauses.js';
import { checkHedges } from './check-hedges.js';
import { checkNewWords } from './check-new-words.js';
import { checkPolarity } from './check-polarity.js';
import { checkPrepositions } from './check-prepositions.js';
import { checkQuantifiers } from './check-quantifiers.js';
import { checkSpeakers } from './check-speakers.js';
import { checkTitles } from './check-titles.js';

/** In the order of what tells most. */
const CHECKS = [
  checkBounds,
  checkNewWords,
  checkPolarity,
  checkQuantifiers,
  checkHedges,
  checkBeliefs,
  checkSpeakers,
  checkActors,
  checkTitles,
  checkPrepositions,
  checkClauses,
  checkCauses,
] as const;

/**
 * What a paraphrase says beyond its source, the first thing that is found; null where nothing is. The words of the source
 * themselves say nothing beyond it.
 */
export function overstatementIn(statement: CheckedText, source: StatementSource): Problem | null {
  if (isWithin(statement.text, source.quote.text)) return null;
  for (const check of CHECKS) {
    const problem = check(statement, source);
    if (problem !== null) return problem;
  }
  return null;
}

function isWithin(own: string, theirs: string): boolean {
  return own.replace(/\s+/gu, ' ').trim() === theirs.replace(/\s+/gu, ' ').trim();
}
