import { isPastForm } from '../../words/index.js';
import {
  isAsking,
  isAuxiliary,
  isDeterminer,
  isFormOfBe,
  isIndefinite,
  isPeopleNoun,
  isPlainVerb,
  isPreposition,
  isSubordinator,
} from './closed-classes.js';
import { gapBefore, isNamed, type QuestionForm } from './question-form.js';

/** Places of words in a row: the first, and the one behind the last. */
export type Stretch = readonly [from: number, to: number];

/**
 * The subject behind the auxiliary: "the US" of "when did the US first talk …", "Iran's foreign minister" of "whom did
 * Iran's foreign minister meet …". Null where the question has none there, or where it cannot be told from the verb.
 * No tagger: the subject ends where a name does, or before the word that a new phrase follows, as one follows a verb.
 */
export function findSubject(form: QuestionForm): Stretch | null {
  const { auxiliary, rest, to, words } = form;
  if (auxiliary === null || rest >= to || isIndefinite(words[rest]?.folded ?? '')) return null;
  const own = words[auxiliary]?.folded ?? '';
  const isAsked = form.asking?.role === 'argument' && form.asking.noun !== null;
  if (
    isFormOfBe(own) &&
    (isPastForm(words[rest]?.folded ?? '') || (isAsked && !beginsPhrase(form, rest)))
  )
    return null;
  const named = endOfName(form, rest);
  if (named !== null) return [rest, named];
  const isBe = isFormOfBe(own) || (auxiliary < rest - 1 ? false : words[auxiliary]?.tied === 's');
  const end = isBe ? beforeParticiple(form) : beforeVerb(form);
  return end === null ? null : [rest, end];
}

/** Whether words in a row begin as a noun phrase does: with a determiner, a name or "Egypt's". */
export function beginsPhrase(form: QuestionForm, place: number): boolean {
  const word = form.words[place];
  if (word === undefined) return false;
  return isDeterminer(word.folded) || isNamed(form, place) || word.tied === 's';
}

/** The place behind a subject that is a name, or several tied by "and". */
function endOfName(form: QuestionForm, place: number): number | null {
  const { words, to } = form;
  let at = words[place]?.folded === 'the' ? place + 1 : place;
  if (!isNamed(form, at)) return null;
  while (at < to && isNamed(form, at)) {
    if (words[at]?.tied === 's') return null;
    at += 1;
    const joins = words[at]?.folded === 'and' && isNamed(form, at + 1);
    const joinsThe =
      joins ||
      (words[at]?.folded === 'and' && isNamed(form, at + 2) && words[at + 1]?.folded === 'the');
    if (joinsThe) at += joins ? 1 : 2;
  }
  return isPeopleNoun(words[at]?.folded ?? '') ? null : at;
}

/** The place of the verb behind "did" and its like; see {@link findSubject}. */
function beforeVerb(form: QuestionForm): number | null {
  const { rest, to, words } = form;
  const isPhrase = beginsPhrase(form, rest);
  let weak: number | null = null;
  for (let at = rest + (isPhrase ? 2 : 1); at < to; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined || /[,;:]/u.test(gapBefore(form, at))) break;
    if (isSubordinator(word.folded) || isAuxiliary(word.folded)) break;
    const isLoose = isNamed(form, at) || isPreposition(word.folded) || isDeterminer(word.folded);
    const isBound =
      isDeterminer(before.folded) || isPreposition(before.folded) || before.tied === 's';
    if (isLoose || isBound || word.folded === 'and') continue;
    if (isPlainVerb(word.folded)) return at;
    const next = words[at + 1];
    if (next === undefined || at + 1 === to || beginsPhrase(form, at + 1)) return weak ?? at;
    if (isAsking(next.folded) || isSubordinator(next.folded) || next.folded.endsWith('ly'))
      return at;
    if (isPreposition(next.folded) && !/^(?:of|between)$/u.test(next.folded)) weak = at;
  }
  return weak;
}

/** The place of the participle behind "was" and its like; the end where "be" ties two phrases. */
function beforeParticiple(form: QuestionForm): number {
  const { rest, to, words } = form;
  for (let at = rest + 1; at < to; at += 1) {
    const word = words[at]?.folded ?? '';
    const before = words[at - 1]?.folded ?? '';
    const next = words[at + 1];
    const endsPhrase =
      next === undefined ||
      at + 1 >= to ||
      isPreposition(next.folded) ||
      isSubordinator(next.folded) ||
      beginsPhrase(form, at + 1);
    if (isPastForm(word) && !isDeterminer(before) && endsPhrase) return at;
  }
  return to;
}
