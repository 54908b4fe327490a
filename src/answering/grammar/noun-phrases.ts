import { isPastForm } from '../../words/index.js';
import {
  isAsking,
  isAuxiliary,
  isFormOfBe,
  isPlural,
  isPreposition,
  isSubordinator,
  isTime,
  isTimeAdverb,
} from './closed-classes.js';
import { beginsPhrase, findSubject, type Stretch } from './find-subject.js';
import { gapBefore, isNamed, type QuestionForm, wordsBetween } from './question-form.js';

/** A phrase that stands for somebody or something when it is taken out of its question. */
export interface Phrase {
  readonly text: string;
  readonly isPlural: boolean;
  /** Folded; null where the phrase is a name. */
  readonly head: string | null;
}

/** The subject where it is a phrase of its own: "the ICG's 2014 report" of "what was the ICG's 2014 report about". */
export function subjectPhrase(form: QuestionForm): Phrase | null {
  const subject = findSubject(form);
  return subject === null ? null : phraseOf(form, withoutPreposition(form, subject));
}

/** The phrase that "be" ties the asking word to: "the Quartet" of "What is the Quartet?" */
export function tiedPhrase(form: QuestionForm): Phrase | null {
  const { auxiliary, words, to } = form;
  const subject = findSubject(form);
  if (auxiliary === null || subject === null) return null;
  const { folded, tied } = words[auxiliary] ?? { folded: '', tied: '' };
  const [, end] = subject;
  const isWhole = end >= to || (end === to - 1 && isPreposition(words[end]?.folded ?? ''));
  const isBe = isFormOfBe(folded) || /^(?:s|re)$/u.test(tied);
  return isBe && isWhole ? subjectPhrase(form) : null;
}

/** The object of the verb: "the treaty" of "who signed the treaty in 1995". */
export function objectPhrase(form: QuestionForm): Phrase | null {
  const object = objectStretch(form);
  return object === null ? null : phraseOf(form, object);
}

/** The places of the object; null where the verb has none, or where "be" is the verb. */
export function objectStretch(form: QuestionForm): Stretch | null {
  const { auxiliary, asking, words, to } = form;
  if (auxiliary !== null && isFormOfBe(words[auxiliary]?.folded ?? '')) return null;
  const verb = auxiliary === null ? asking?.to : findSubject(form)?.[1];
  if (verb === undefined) return null;
  for (let at = verb + 1; at < to && at <= verb + 2; at += 1) {
    const word = words[at]?.folded ?? '';
    if (isPreposition(word) || isTimeAdverb(word)) return null;
    const isBare =
      at === verb + 1 && auxiliary === null && asking?.word === 'who' && !word.endsWith('ly');
    if (isBare || beginsPhrase(form, at)) return [at, endOfPhrase(form, at)];
  }
  return null;
}

/** The first phrase that a determiner begins and that is no plural: "the Beirut explosion". */
export function firstThing(form: QuestionForm): Phrase | null {
  for (let at = findSubject(form)?.[1] ?? form.rest; at < form.to; at += 1) {
    if (!/^(?:the|an?)$/u.test(form.words[at]?.folded ?? '')) continue;
    const phrase = phraseOf(form, [at, endOfPhrase(form, at)]);
    if (phrase?.head != null && !phrase.isPlural && !isTime(phrase.head)) return phrase;
  }
  return null;
}

/** The phrase that a determiner or name at this place begins, with what its prepositions add. */
export function endOfPhrase(form: QuestionForm, from: number): number {
  const { words, to } = form;
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at]?.folded ?? '';
    const next = words[at + 1]?.folded ?? '';
    if (isNamed(form, at)) continue;
    if (/[,;:]/u.test(gapBefore(form, at)) || isAuxiliary(word)) return at;
    if (isSubordinator(word) || isAsking(word) || isTimeAdverb(word)) return at;
    if (isPreposition(word) && (isAdjunct(word) || isOfTime(form, at + 1))) return at;
    if (/^and$/u.test(word) && !isNamed(form, at + 1) && !beginsPhrase(form, at + 1)) return at;
    const endsHere = next === '' || isPreposition(next);
    if (isPastForm(word) && at > from + 1 && endsHere) return at;
  }
  return to;
}

function phraseOf(form: QuestionForm, [from, to]: Stretch): Phrase | null {
  const text = wordsBetween(form, from, to);
  if (text === '') return null;
  const isName = Array.from({ length: to - from }, (_, at) => from + at).every(
    (at) => isNamed(form, at) || /^(?:the|and)$/u.test(form.words[at]?.folded ?? ''),
  );
  if (isName) return { text, isPlural: / and /u.test(text), head: null };
  let head = from;
  while (head + 1 < to && !isPreposition(form.words[head + 1]?.folded ?? '')) head += 1;
  const noun = form.words[head]?.folded ?? '';
  return { text, isPlural: isPlural(noun), head: noun };
}

function withoutPreposition({ words }: QuestionForm, [from, to]: Stretch): Stretch {
  return isPreposition(words[to - 1]?.folded ?? '') ? [from, to - 1] : [from, to];
}

/** Prepositions that say when something was, not what a noun is. */
function isAdjunct(preposition: string): boolean {
  return /^(?:after|before|during|since|until|as|despite)$/u.test(preposition);
}

function isOfTime({ words }: QuestionForm, at: number): boolean {
  const word = words[at]?.folded ?? '';
  return (
    /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)$/u.test(
      word,
    ) || isTime(words[at + 1]?.folded ?? '')
  );
}
