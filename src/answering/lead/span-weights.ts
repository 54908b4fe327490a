import type { SpanFeatures } from './span-features.js';

/**
 * What each feature is worth, in logits. Fitted by maximum likelihood with an L2 penalty to the questions on half of the
 * articles of XQuAD (Artetxe et al. 2020), given the sentence that holds the answer, and rounded to a tenth. What the
 * words around a candidate make of it, and `countsOther`, are worth about what a later fit to all of it gave. That text
 * asks for no parts, and seldom names an answer in its question: `isPart` and `isRepeated` were set by hand.
 */
export const WEIGHTS: SpanFeatures = {
  pull: 0.8,
  spread: -0.4,
  any: 1.1,
  fits: 1.9,
  misfits: -1.6,
  isNoFact: -0.9,
  isPhrase: -1.1,
  isClause: -1.7,
  isQuote: 0.7,
  isList: -0.7,
  asked: -0.6,
  isAllAsked: -1.5,
  verbDiffers: -1.1,
  sideAgrees: 0.7,
  isAgent: 1.5,
  prepositionAgrees: 1.4,
  isAfterBe: 0.3,
  isAfterNaming: 0.9,
  isAttribute: -1,
  isCut: -0.6,
  opens: 0.7,
  headInside: 0.8,
  headBeside: 1.1,
  counts: 0.2,
  countsOther: -0.5,
  placePreposition: 0.7,
  isPart: 3,
  hasUnitAsked: -1.9,
  hasPreposition: -0.5,
  isBracketed: -0.8,
  isApposed: 0.4,
  isAntecedent: 1.4,
  isRepeated: -2,
  isSpeaker: -0.9,
  isWhole: -2.5,
};
