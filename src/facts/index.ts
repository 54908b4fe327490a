/**
 * What a sentence asserts that can be checked: names, numbers, dates and durations, and whether it denies what it says.
 * Told by form and context, without lists of names; a lookup can be handed in by layers that have one. Stands on
 * `words/` and `dating/`, and knows nothing of the library, of retrieval or of answers.
 */

export { isDemonym } from './demonyms.js';
export type {
  DateFact,
  DurationFact,
  DurationUnit,
  Fact,
  NameFact,
  NameGuess,
  NumberFact,
  NumberRole,
} from './fact.js';
export { findFacts } from './find-facts.js';
export type { NameLookup } from './find-names.js';
export { isHypothetical, isHypotheticalAt } from './is-hypothetical.js';
export { isNegated, isNegatedAt } from './is-negated.js';
export { type NameRun, nameRunAt } from './name-run.js';
export type { NameWord } from './name-word.js';
export {
  isDescription,
  isEventHead,
  isField,
  isNumbered,
  isOrganisationHead,
  isParticle,
  isPlaceHead,
  isPlaceStart,
  isTitleNoun,
  isTitleWord,
} from './name-words.js';
export { sameName } from './same-name.js';
export { isOpener, looksCommon } from './sentence-openers.js';
export { splitNamePair } from './split-name-pair.js';
export { type NamePart, splitNameRun } from './split-name-run.js';
export { startsSentence } from './starts-sentence.js';
export { type Token, tokensOf } from './token.js';
