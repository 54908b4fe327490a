import { isAsking, isAuxiliary, isPreposition, isSubordinator, isTime } from './closed-classes.js';
import { gapBetween, type QuestionWord } from './question-word.js';

/**
 * The words that ask. `adjunct`: they ask for a time, place, reason or manner, and the clause is whole without them;
 * `argument`: for somebody or something that the clause lacks; `subject`: for its subject, so that no auxiliary follows.
 */
export interface AskingPhrase {
  /** Places of its words: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly role: 'adjunct' | 'argument' | 'subject';
  /** Places of the noun in it: "hostages" of "how many hostages"; null where it has none. */
  readonly noun: readonly [from: number, to: number] | null;
}

/** Words between "which" and its auxiliary at most. */
const LONGEST_NOUN = 8;

/** Whether an asking phrase begins at a place: "who", "in which". */
export function beginsAsking(words: readonly QuestionWord[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  return isAsking(word) || (isPreposition(word) && isAsking(words[at + 1]?.folded ?? ''));
}

/** Reads the asking phrase at a place; null where there is none. */
export function readAsking(
  text: string,
  words: readonly QuestionWord[],
  start: number,
): AskingPhrase | null {
  const hasPreposition = !isAsking(words[start]?.folded ?? '');
  const at = hasPreposition ? start + 1 : start;
  const asking = words[at];
  if (asking === undefined || !isAsking(asking.folded)) return null;
  const next = words[at + 1]?.folded ?? '';
  const phrase = (to: number, noun: AskingPhrase['noun'], isAdjunct: boolean): AskingPhrase => {
    const isFollowed =
      isAuxiliary(words[to]?.folded ?? '') || (to === at + 1 && asking.tied !== '');
    const role = hasPreposition || isAdjunct ? 'adjunct' : isFollowed ? 'argument' : 'subject';
    return { from: start, to, word: asking.folded, role, noun };
  };
  const word = asking.folded;
  if (/^(?:when|where|why)$/u.test(word)) return phrase(at + 1, null, true);
  if (/^whom?$/u.test(word)) return phrase(at + 1, null, false);
  if (word === 'how' && !/^(?:many|much)$/u.test(next)) {
    const isManner = isAuxiliary(next) || next === '' || asking.tied !== '';
    return phrase(isManner ? at + 1 : at + 2, null, true);
  }
  const first = word === 'how' ? at + 2 : at + 1;
  // Without an auxiliary nothing tells where the noun ends and the verb begins.
  const end =
    asking.tied !== ''
      ? null
      : words[first]?.folded === 'of'
        ? endOfPart(words, first)
        : endOfNoun(text, words, first);
  if (end === null || end === first) return phrase(first, null, false);
  const isOfTime = isTime(words[end - 1]?.folded ?? '') && word !== 'whose';
  return phrase(end, [first, end], isOfTime);
}

/** The place of the auxiliary behind the noun of "which" and its like; null where none is near. */
function endOfNoun(text: string, words: readonly QuestionWord[], first: number): number | null {
  for (let at = first; at <= Math.min(words.length - 1, first + LONGEST_NOUN); at += 1) {
    const word = words[at]?.folded ?? '';
    if (isAuxiliary(word)) return at;
    if (isSubordinator(word) || (at > first && /[,;:]/u.test(gapBetween(text, words, at)))) {
      return null;
    }
  }
  return null;
}

/** The same behind "how many of the hostages that are left": a clause inside has an auxiliary of its own. */
function endOfPart(words: readonly QuestionWord[], first: number): number | null {
  const clause = words.findIndex(({ folded }, at) => at > first && /^(?:that|who)$/u.test(folded));
  const skipped =
    clause === -1 ? -1 : words.findIndex(({ folded }, at) => at > clause && isAuxiliary(folded));
  const end = words.findIndex(
    ({ folded }, at) => at > Math.max(first, skipped) && isAuxiliary(folded),
  );
  return end === -1 ? null : end;
}
