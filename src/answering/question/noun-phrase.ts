import {
  isAsking,
  isAuxiliary,
  isDeterminer,
  isPastForm,
  isPreposition,
  isSubordinator,
  type QuestionWord,
} from '../grammar/index.js';
import { isCount, isPluralNoun, typeOfHead, typeOfNoun } from './noun-types.js';

/** A phrase that names what is asked for: places of its words, and of its main noun. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Longest phrase that is read, in words. */
const LONGEST = 10;
const ADVERB =
  /^(?:[a-z]{3,}ly|sometimes|often|ever|never|also|still|now|then|once|first|last|not|else)$/u;
const NOUN_IN_LY =
  /^(?:family|ally|assembly|italy|july|reply|supply|only|early|daily|weekly|monthly|yearly|friendly|elderly|holy|deadly|rally|monopoly|anomaly|bully)$/u;
/** Forms of verbs that are no participles and no nouns, so that they never belong to a phrase. */
const FINITE = new Set(
  `came went took gave became began wrote drew drove ate fell flew forgot grew hid knew rode rose ran saw shook spoke stole
  swore threw tore woke wore chose said told met
  consists contains includes involves belongs depends refers relates applies describes allows provides requires occurs
  exists seems becomes remains makes takes gives gets goes comes says tells wants thinks knows owns brings governs
  defines determines produces explains`.split(/\s+/u),
);
/** Small words that belong to the verb before them. */
const PARTICLE = /^(?:up|out|off|down|away|back|together|apart|along)$/u;

/**
 * Reads the noun phrase that begins at a place, up to the verb or preposition behind it.
 * @param isSubject whether a verb without an auxiliary may follow at once, as in "which agency questioned him"
 */
export function readNounPhrase(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  isSubject: boolean,
): NounPhrase | null {
  let to = from;
  while (to < Math.min(words.length, from + LONGEST) && continues(text, words, from, to)) to += 1;
  if (to === from) return null;
  if (!isSubject) return withoutParticiple(words, from, to);
  const next = words[to];
  if (next === undefined) return withoutVerb(words, from, to, false);
  return isAuxiliary(next.folded) ? { from, to, head: to - 1 } : withoutVerb(words, from, to, true);
}

/** The words of a phrase as they stand in the question. */
export function phraseText(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  to: number,
): string {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

function continues(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  at: number,
): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined) return false;
  const { folded } = word;
  if (before !== undefined && at > from && /[,;:?!()]/u.test(text.slice(before.end, word.start)))
    return false;
  if (isAuxiliary(folded) || isPreposition(folded) || isAsking(folded) || folded === 'that')
    return false;
  if (PARTICLE.test(folded)) return false;
  if (/^(?:and|or|but|i|you|he|she|it|they|we|to|there|not|being)$/u.test(folded)) return false;
  if (isSubordinator(folded) && at > from) return false;
  return (
    at === from || !isDeterminer(folded) || /^(?:other|most|more)$/u.test(folded) || isCount(folded)
  );
}

/** "the colony founded in 1564": what was done to it is no part of its name. */
function withoutParticiple(words: readonly QuestionWord[], from: number, to: number): NounPhrase {
  const last = words[to - 1]?.folded ?? '';
  const before = words[to - 2];
  const isParticiple =
    to - from > 1 && isPastForm(last) && typeOfNoun(last) === null && before?.tied !== 's';
  let end = isParticiple ? to - 1 : to;
  while (end - from > 1 && isAdverb(words[end - 1]?.folded ?? '')) end -= 1;
  return { from, to: end, head: end - 1 };
}

/**
 * Cuts a phrase before the verb that it runs into, which no auxiliary parts from it: before a past form or adverb,
 * behind the first plural, or behind a noun of a known class that a form in -s follows.
 */
function withoutVerb(
  words: readonly QuestionWord[],
  from: number,
  to: number,
  goesOn: boolean,
): NounPhrase {
  const cut = (end: number): NounPhrase => ({ from, to: end, head: end - 1 });
  const folded = (at: number) => words[at]?.folded ?? '';
  const isCapital = (at: number) => at < to && /^\p{Lu}/u.test(words[at]?.text ?? '');
  const places = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at);
  const verb = places.find(
    (at) =>
      isFiniteVerb(folded(at)) ||
      (isAdverb(folded(at)) && (at + 1 < to || goesOn)) ||
      (isPastForm(folded(at)) &&
        typeOfNoun(folded(at)) === null &&
        isVerbPlace(words, at, to, goesOn)),
  );
  if (verb !== undefined) return cut(verb);
  const before = places.find(
    (at) =>
      typeOfNoun(folded(at - 1)) !== null &&
      (typeOfNoun(folded(at)) === null || isCapital(at + 1)) &&
      /[^s]s$/u.test(folded(at)) &&
      (goesOn || at + 1 < to),
  );
  if (before !== undefined) return cut(before);
  const plural = places.find(
    (at) => isPluralNoun(folded(at - 1)) && typeOfNoun(folded(at)) === null,
  );
  if (plural !== undefined) return cut(plural);
  const last = folded(to - 1);
  const next = folded(to);
  // Nothing but a verb stands between a noun and "the".
  const isBeforeObject =
    /^(?:the|this|that|these|those|his|her|its|their|our|us|him|them|me)$/u.test(next);
  if (isBeforeObject && places.length > 0) return cut(to - 1);
  const isVerbLast =
    goesOn &&
    places.length > 0 &&
    !isPluralNoun(last) &&
    !/^(?:and|or|of)$/u.test(next) &&
    (typeOfHead(last) === null || typeOfNoun(folded(to - 2)) !== null);
  return cut(isVerbLast ? to - 1 : to);
}

/** "captured soldiers" has its participle before a noun, "official met …" its verb before what follows. */
function isVerbPlace(
  words: readonly QuestionWord[],
  at: number,
  to: number,
  goesOn: boolean,
): boolean {
  const before = words[at - 1];
  if (before === undefined || before.tied === 's') return false;
  if (typeOfHead(before.folded) !== null) return true;
  return at === to - 1 ? goesOn : /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
}

/** Whether a folded word is a verb wherever it stands: "came", "includes". */
export function isFiniteVerb(folded: string): boolean {
  return FINITE.has(folded);
}

function isAdverb(folded: string): boolean {
  return ADVERB.test(folded) && !NOUN_IN_LY.test(folded);
}
