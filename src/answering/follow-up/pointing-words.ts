import {
  gapBefore,
  isAuxiliary,
  isFormOfBe,
  isNamed,
  isPastForm,
  isPreposition,
  isTime,
  isTimeAdverb,
  type QuestionForm,
} from '../grammar/index.js';
import { isBound } from './bound-references.js';
import { endsPhrase, isEnding, type Reference, referring } from './reference.js';

/** What "this", "that", "these" or "those" at a place refers to; null where it points to nothing outside the question. */
export function demonstrativeAt(form: QuestionForm, at: number): Reference | null {
  const folded = form.words[at]?.folded ?? '';
  const next = form.words[at + 1]?.folded ?? '';
  const isLast = at + 1 === form.words.length || /[,;:.?!]/u.test(gapBefore(form, at + 1));
  if (/^th[eo]se$/u.test(folded)) {
    const isAlone = isLast || isAuxiliary(next) || isEnding(next);
    if (isAlone) return isBound(form, at, 'group', 'object') ? null : referring(form, at, 'group');
    // "those who", "those in Gaza": what follows tells which.
    return isPastForm(next) || endsPhrase(form, at + 1) ? null : nounAt(form, at);
  }
  const isState = at === form.rest && at + 2 === form.words.length && isOfBe(form);
  const isEvent = folded === 'this' || at === form.rest || isEnding(next);
  const isClause =
    folded === 'that' && (/^(?:the|an?|there)$/u.test(next) || isNamed(form, at + 1));
  if (isLast || isState || (isEvent && !isClause && endsPhrase(form, at + 1))) {
    return isBound(form, at, 'event', 'object') ? null : referring(form, at, 'event');
  }
  if (isTime(next)) {
    const isThen = folded === 'that' && isPreposition(form.words[at - 1]?.folded ?? '');
    return isThen ? { ...referring(form, at, 'time'), from: at - 1, to: at + 2 } : null;
  }
  if (endsPhrase(form, at + 1) || (folded === 'that' && !isDeterminerThat(form, at))) return null;
  return nounAt(form, at);
}

/** "that meeting": of nothing that the question itself tells. */
function nounAt(form: QuestionForm, at: number): Reference | null {
  const isInFront = form.asking !== null && at < form.asking.from;
  const isKnown = form.names.length > 0 || isInFront || isBound(form, at, 'noun', 'object');
  return isKnown ? null : referring(form, at, 'noun');
}

/** "that" before a noun: "did that meeting end", "who attended that meeting"; no "that" that begins a clause. */
function isDeterminerThat({ words, asking, rest, auxiliary }: QuestionForm, at: number): boolean {
  if (at === rest || isPreposition(words[at - 1]?.folded ?? '')) return true;
  const isObject = asking !== null && auxiliary === null && at === asking.to + 1;
  const behind = words[at + 2];
  return isObject && (behind === undefined || isPreposition(behind.folded));
}

/** "there" that is a place: not that of "were there any", but that of "who was there". */
export function placeAt(form: QuestionForm, at: number): Reference | null {
  const { words, asking, from } = form;
  const before = words[at - 1]?.folded ?? '';
  const isBeside = isAuxiliary(before) || isAuxiliary(words[at + 1]?.folded ?? '');
  const isLast = words
    .slice(at + 1)
    .every(({ folded }) => isTimeAdverb(folded) || isEnding(folded));
  const isExpletive = isBeside && !(isLast && asking !== null && asking.noun === null);
  return at === from || isExpletive || !endsPhrase(form, at + 1)
    ? null
    : referring(form, at, 'place');
}

function isOfBe({ words, auxiliary }: QuestionForm): boolean {
  return auxiliary !== null && isFormOfBe(words[auxiliary]?.folded ?? '');
}
