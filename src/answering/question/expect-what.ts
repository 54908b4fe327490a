import {
  isAuxiliary,
  isDeterminer,
  isFormOfBe,
  isPastForm,
  isPreposition,
  type QuestionWord,
} from '../grammar/index.js';
import { expectIs } from './expect-is.js';
import { expectNoun } from './expect-noun.js';
import { type Expectation, expecting } from './expectation.js';
import { isFiniteVerb, phraseText } from './noun-phrase.js';
import { isPluralNoun, typeOfNoun } from './noun-types.js';
import { findSpeech } from './read-speaker.js';
import { sayingVerb } from './speech-verbs.js';

const CAUSING =
  /^(?:caused?|causes|prompted|prompts|triggered|triggers|provoked|provokes|sparked|sparks|motivated|motivates|drove|explains)$/u;
/** Prepositions that follow a verb in -s rather than a plural: "what flows between Bingen and Bonn". */
const AFTER_VERB = /^(?:between|into|through|against|to|onto|toward|towards)$/u;

/**
 * What "what" or "which" at a place asks for.
 * @param preposition the folded word before it, as in "in which year"; null where there is none
 */
export function expectWhat(
  text: string,
  words: readonly QuestionWord[],
  at: number,
  preposition: string | null,
): Expectation {
  if (words[at + 1]?.folded === 'else') return expectWhat(text, words, at + 1, preposition);
  const next = words[at + 1]?.folded ?? '';
  const gap = text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length);
  if (/^(?:s|re)$/u.test(words[at]?.tied ?? '')) return expectIs(text, words, at, at + 1);
  if (next === '' || /[,;:?]/u.test(gap)) return expecting('thing');
  if (isFormOfBe(next)) return expectIs(text, words, at + 1, at + 2);
  if (isAuxiliary(next)) return expectDoes(text, words, at + 1);
  if (words[at]?.folded === 'what' && beginsClause(words, at + 1))
    return expectTold(text, words, at);
  if (words[at]?.folded === 'what') {
    if (next === 'for' || isCausing(words, at + 1)) return expecting('reason');
    if (/^(?:if|about)$/u.test(next) || isVerb(words, at + 1)) return expecting('thing');
  }
  return expectNoun(text, words, at + 1, preposition);
}

/** "what the minister said", "what NATO is": a clause inside another one. */
function expectTold(text: string, words: readonly QuestionWord[], at: number): Expectation {
  const speech = findSpeech(text, words, at, sayingVerb);
  if (speech !== null) return expecting('statement', null, speech.speaker);
  const isExplained = isFormOfBe(words.at(-1)?.folded ?? '') && words.length - at < 7;
  if (!isExplained) return expecting('thing');
  return expecting('definition', phraseText(text, words, at + 1, words.length - 1));
}

function beginsClause(words: readonly QuestionWord[], at: number): boolean {
  const { folded = '', text = '' } = words[at] ?? {};
  const isPlain = /^(?:the|an?|this|that|his|her|its|their|i|you|he|she|it|they|we)$/u.test(folded);
  return isPlain || (/^\p{Lu}/u.test(text) && isFormOfBe(words.at(-1)?.folded ?? ''));
}

/** "What caused the crash", "what led to it", "what made them leave". */
function isCausing(words: readonly QuestionWord[], at: number): boolean {
  const verb = words[at]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if (/^(?:led|leads)$/u.test(verb)) return words.slice(at).some(({ folded }) => folded === 'to');
  if (/^(?:made|makes)$/u.test(verb)) return next !== 'up' && next !== '';
  return CAUSING.test(verb);
}

/** Whether the word behind "what" is its verb rather than a noun: "what happened", "what limits the speed". */
function isVerb(words: readonly QuestionWord[], at: number): boolean {
  const verb = words[at]?.folded ?? '';
  const next = words[at + 1];
  const isFollowed =
    next === undefined ||
    isDeterminer(next.folded) ||
    isPreposition(next.folded) ||
    /^(?:he|him|it|them|us|that|to|when|where|how)$/u.test(next.folded);
  if (isFiniteVerb(verb) || /^happen(?:s|ed)?$/u.test(verb)) return true;
  if (isPastForm(verb)) return isFollowed || /^\p{Lu}/u.test(next.text);
  if (typeOfNoun(verb) !== null || !isPluralNoun(verb) || next === undefined) return false;
  return (
    AFTER_VERB.test(next.folded) ||
    isDeterminer(next.folded) ||
    /^(?:us|him|them|me|it)$/u.test(next.folded)
  );
}

/** "What did the report say", "what does X mean", "what does it do". */
function expectDoes(text: string, words: readonly QuestionWord[], auxiliary: number): Expectation {
  const last = words.at(-1)?.folded ?? '';
  const isStanding = last === 'for' && /^stands?$/u.test(words.at(-2)?.folded ?? '');
  if (
    /^(?:does|do|did)$/u.test(words[auxiliary]?.folded ?? '') &&
    (last === 'mean' || isStanding)
  ) {
    const end = isStanding ? words.length - 2 : words.length - 1;
    return expecting('definition', phraseText(text, words, auxiliary + 1, end));
  }
  const speech = findSpeech(text, words, auxiliary, sayingVerb);
  return speech === null ? expecting('thing') : expecting('statement', null, speech.speaker);
}
