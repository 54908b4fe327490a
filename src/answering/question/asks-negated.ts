import { isPreposition, type QuestionWord } from '../grammar/index.js';
import type { Focus } from './find-focus.js';
import { sayingVerb } from './speech-verbs.js';

const NEGATION =
  /^(?:not|never|nobody|nothing|none|neither|nor|nowhere|cannot|no)$|^(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|might|need)nt$/u;
/** Words behind "not" and "no" that take the negation back. */
const NOT_ONLY =
  /^(?:only|just|merely|simply|least|doubt|later|less|fewer|more|sooner|until|necessarily)$/u;
/** Words that begin a clause whose negation is its own. */
const SUBORDINATE =
  /^(?:when|because|if|although|though|while|after|before|since|until|unless|whereas)$/u;

/**
 * Whether a question asks for what did not happen or is not so: "who never came", "why did they not sign". "Didn't they
 * sign?" asks whether they did, and "why did he say that they did not" why he said it.
 */
export function asksNegated(text: string, words: readonly QuestionWord[], focus: Focus): boolean {
  const from = startOfClaim(words, focus);
  if (from === null) return false;
  let isOwn = true;
  for (let at = from; at < words.length; at += 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (at > from + 1 && beginsOther(words, at)) isOwn = false;
    else if (gap.includes(',')) isOwn = true;
    if (isOwn && isNegation(words, at, gap)) return true;
  }
  return false;
}

/** Where what is asked for begins; of a question of yes or no only a clause with "that" can be negated. */
function startOfClaim(words: readonly QuestionWord[], focus: Focus): number | null {
  switch (focus.kind) {
    case 'asking':
      return focus.from;
    case 'imperative':
      return focus.at;
    case 'auxiliary': {
      const that = words.findIndex(({ folded }, at) => at > focus.at && folded === 'that');
      return that === -1 ? null : that;
    }
    case 'none':
      return null;
  }
}

function beginsOther(words: readonly QuestionWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (SUBORDINATE.test(folded)) return true;
  return folded === 'that' && sayingVerb(words[at - 1]?.folded ?? '') !== null;
}

function isNegation(words: readonly QuestionWord[], at: number, gap: string): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const folded = word.folded.toLowerCase();
  if (!NEGATION.test(folded) && !/n['’]t$/iu.test(word.text)) return false;
  const before = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  // "accused of never paying", "for not jumping": what is denied is not what is asked for.
  if (isPreposition(before)) return false;
  if (folded === 'not') {
    // "…, not in government", "and not its fighters", "or not".
    return !gap.includes(',') && !/^(?:and|or|if)$/u.test(before) && !NOT_ONLY.test(next);
  }
  if (folded !== 'no') return true;
  return next !== '' && before !== 'or' && !NOT_ONLY.test(next) && !/^\p{N}/u.test(next);
}
