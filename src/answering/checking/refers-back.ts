import { isDescription, isTitleNoun } from '../../facts/index.js';
import type { CheckedText } from './checked-text.js';

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|who|this|that|these|those|both|former|latter|there)$/u;
const DETERMINER = /^(?:the|this|that|these|those|his|her|its|their)$/u;
/** What bodies and places are called when they were named before. */
const GENERAL =
  /^(?:group|movement|organi[sz]ation|party|company|firm|government|administration|army|military|agency|body|bloc|team|club|union|authorit(?:y|ies)|council|court|ministry|paper|newspaper|journal|broadcaster|site|country|state|nation|region|territory|city|town|capital|area|enclave|strip|island|side|two|pair|meeting|talks?|negotiations|contacts?|discussions|conference|summit|attack|war|deal|truce|ceasefire|agreement)s?$/u;

/** Whether a sentence speaks of somebody or something that was named before it: "he", "the movement", "the talks". */
export function refersBack({ tokens }: CheckedText): boolean {
  return tokens.some(({ folded }, place) => {
    if (PRONOUN.test(folded)) return true;
    if (!DETERMINER.test(folded)) return false;
    return tokens
      .slice(place + 1, place + 4)
      .some(
        (next) =>
          GENERAL.test(next.folded) || isDescription(next.folded) || isTitleNoun(next.folded),
      );
  });
}
