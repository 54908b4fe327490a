import { isDescription, isTitleNoun } from '../../facts/index.js';
import { CheckedText } from '../checking/index.js';

/** Two who may have done it to one another. */
const FEWEST_NAMES = 2;
const QUANTIFIER =
  /^(?:all|every|each|everyone|everybody|most|majority|half|many|several|some|few|only|sole|none|both|any|nobody|entire|whole)$/u;
const COMPARISON =
  /^(?:than|more|less|fewer|first|last|largest|biggest|highest|lowest|oldest|youngest|earliest|latest|same|before|after)$/u;

/** Whether a sentence is of a kind that rules tell weakly: two names around a verb, a quantifier, a role, a comparison. */
export function isDoubtful(sentence: string): boolean {
  const { names, tokens } = new CheckedText({ text: sentence, dates: [] });
  const actors = names.filter(({ guess }) => guess !== 'place');
  return (
    actors.length >= FEWEST_NAMES ||
    tokens.some(
      ({ folded }) =>
        QUANTIFIER.test(folded) ||
        COMPARISON.test(folded) ||
        isTitleNoun(folded) ||
        isDescription(folded),
    )
  );
}
