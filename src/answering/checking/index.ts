/**
 * Checking: whether statements say nothing that their sources do not say, whoever wrote them, and what a corpus says of
 * a claim. One verifier serves answers, claims of users and evaluation.
 */

export { isActingNoun } from './acting-noun.js';
export {
  type Comparison,
  checkStatement,
  compareWith,
  type WeighedSource,
} from './check-statement.js';
export type { CheckedName } from './checked-name.js';
export { CheckedText, type DatedText } from './checked-text.js';
export { type ClaimCheck, claimCheckSchema, type Finding } from './claim-check.js';
export { ClaimChecker, type ClaimCheckerParts } from './claim-checker.js';
export { type ClaimWording, loadClaimWording } from './claim-wording.js';
export { clausesOf } from './clauses-of.js';
export { bears, conflicts } from './date-sense.js';
export { describeProblem } from './describe-finding.js';
export { areSame, namesIt } from './find-name.js';
export {
  findInArticle,
  findInLines,
  foldSpace,
  isWithin,
  placesInArticle,
  type QuoteFinding,
  type QuotePlace,
} from './find-quote.js';
export { isBorneOut, withoutAttribution } from './is-borne-out.js';
export { slotOf } from './name-slot.js';
export { overstatementIn } from './paraphrase/index.js';
export type { Problem, ProblemDetail, ProblemKind, StatementCheck } from './statement-check.js';
export {
  joinSources,
  type StatementSource,
  sourceOfCitation,
  sourceOfSentence,
  sourcesOfPassage,
} from './statement-source.js';
export { isVerb } from './verb-form.js';
