import {
  isAuxiliary,
  isDeterminer,
  isFormOfBe,
  isPreposition,
  type QuestionWord,
} from '../grammar/index.js';
import { phraseText } from './noun-phrase.js';
import { isSaidOf, type VerbClass } from './speech-verbs.js';

/** What somebody is said to do, and who, where the question tells. */
export interface Speech {
  readonly speaker: string | null;
  /** The place of the verb. */
  readonly at: number;
}

/** Words behind the subject and before its verb. */
const BETWEEN =
  /^(?:[a-z]{3,}ly|also|first|once|then|ever|always|just|still|later|already|to|have|has|had|been|be)$/u;
/** Subjects that name nobody in particular. */
const NOBODY =
  /^(?:(?:(?:the|these|those|your|some|any|all|other|different)\s)*(?:articles?|sources|reports|news|media|press|papers|documents|corpus|texts?|stories|coverage|accounts)|i|you|he|she|it|him|her|them|they|we|us|me|people|one|others|anyone|everyone|some|there)$/iu;
/** Words that begin another clause before the verb of this one. */
const OTHER_CLAUSE = /^(?:that|which|because|whether|if|when|while|after|before|since|until)$/u;
/** Longest name of a speaker behind "by", in words. */
const LONGEST_AGENT = 7;

/**
 * Who does what, read from behind the auxiliary of a question: "what did X say", "what has X been calling for", "what
 * was said by X". Null where no verb of the class follows in the same clause.
 */
export function findSpeech(
  text: string,
  words: readonly QuestionWord[],
  auxiliary: number,
  verbOf: VerbClass,
): Speech | null {
  const own = words[auxiliary];
  const isBe = isFormOfBe(own?.folded ?? '') || /^(?:s|re)$/u.test(own?.tied ?? '');
  const passive = isBe ? verbOf(words[auxiliary + 1]?.folded ?? '') : null;
  if (passive !== null && isSaidOf(passive)) {
    return { speaker: agentOf(text, words, auxiliary + 1), at: auxiliary + 1 };
  }
  const hasSmall = /\p{Ll}/u.test(text);
  for (let at = auxiliary + 2; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || startsOther(text, words, at)) return null;
    const isName = hasSmall && /^\p{Lu}/u.test(word.text);
    const verb = isName ? null : verbOf(word.folded);
    if (verb === null || isNounPlace(words, at)) continue;
    if (verb === 'call' && !/^(?:for|on)$/u.test(words[at + 1]?.folded ?? '')) continue;
    const isAfterBe = /^(?:be|been|being)$/u.test(words[at - 1]?.folded ?? '');
    const isPassive = (isBe || isAfterBe) && !/ing$/u.test(word.folded);
    if (isPassive && !isSaidOf(verb)) return null;
    const speaker = isPassive
      ? agentOf(text, words, at)
      : speakerBefore(text, words, auxiliary + 1, at);
    return { speaker, at };
  }
  return null;
}

/** A phrase that names somebody who speaks; null for "they" and "the articles". */
export function namedSpeaker(phrase: string): string | null {
  const text = phrase.replace(/['’]s?$/u, '').trim();
  return text === '' || NOBODY.test(text) ? null : text;
}

function speakerBefore(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  verb: number,
): string | null {
  let to = verb;
  while (to > from && BETWEEN.test(words[to - 1]?.folded ?? '')) to -= 1;
  return namedSpeaker(phraseText(text, words, from, to));
}

/** "by X" behind a passive. */
function agentOf(text: string, words: readonly QuestionWord[], verb: number): string | null {
  const by = words.findIndex(({ folded }, at) => at > verb && folded === 'by');
  if (by === -1) return null;
  const behind = words.findIndex(
    ({ folded }, at) =>
      at > by + 1 && (isPreposition(folded) || isAuxiliary(folded) || OTHER_CLAUSE.test(folded)),
  );
  const to = Math.min(behind === -1 ? words.length : behind, by + 1 + LONGEST_AGENT);
  return namedSpeaker(phraseText(text, words, by + 1, to));
}

function startsOther(text: string, words: readonly QuestionWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  const isSecond = isAuxiliary(folded) && !/^(?:have|has|had|been|be)$/u.test(folded);
  return /[;:?!]/u.test(gap) || isSecond || OTHER_CLAUSE.test(folded);
}

/** Behind an article, possessive, number or preposition a word is a noun: "the report", "Iran's claim". */
function isNounPlace(words: readonly QuestionWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    before.tied === 's' ||
    isDeterminer(before.folded) ||
    /^\p{N}/u.test(before.folded) ||
    (isPreposition(before.folded) && before.folded !== 'to')
  );
}
