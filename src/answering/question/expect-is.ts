import { isAuxiliary, isPastForm, isPreposition, type QuestionWord } from '../grammar/index.js';
import { expectNoun } from './expect-noun.js';
import { type Expectation, expecting } from './expectation.js';
import { type NounPhrase, phraseText, readNounPhrase } from './noun-phrase.js';
import { isPluralNoun, typeOfNoun } from './noun-types.js';
import { isCounted, isSeveral, typeOfPhrase } from './phrase-type.js';
import { findSpeech } from './read-speaker.js';
import { sayingVerb } from './speech-verbs.js';

/** Longest term to be explained, in words: with capitals, and without. */
const LONGEST_NAME = 6;
const LONGEST_TERM = 4;
/** Words with which nothing is named: "what is it", "what is wrong", "what is left". */
const LOOSE =
  /^(?:it|this|that|these|those|there|he|she|they|you|so|not|known|wrong|left|next|behind)$/u;
const NO_TERM =
  /^(?:it|this|that|there|they|he|she|you|to|most|best|same|first|last|other|another|example|difference)s?$/u;
/** "What is the section called?" */
const CALLED = /^(?:called|named|known|termed|nicknamed|dubbed|abbreviated)$/u;
const MEASURES = /^(?:number|money|percentage|time|duration|age)$/u;
const NAMING = /^(?:names?|kinds?|sorts?|types?|lists?)$/u;

/**
 * What "what is …" asks for: a name or bare noun to be explained, what a noun tells ("what is the price of …"),
 * somebody's words ("what is said about …"), or a thing.
 * @param be the place of "is" or its like
 * @param start the place behind it
 */
export function expectIs(
  text: string,
  words: readonly QuestionWord[],
  be: number,
  start: number,
): Expectation {
  const first = words[start]?.folded ?? '';
  if (first === 'meant' && words[start + 1]?.folded === 'by') {
    return expecting('definition', phraseText(text, words, start + 2, words.length));
  }
  const hasArticle = /^(?:the|an?)$/u.test(first);
  const from = hasArticle ? start + 1 : start;
  const isClause = LOOSE.test(first) || (!hasArticle && isPastForm(first));
  const read = isClause ? null : readNounPhrase(text, words, from, false);
  // "What are pharmacists forbidden to do?" has its verb behind the noun.
  const hasVerb = !hasArticle && read !== null && isPastForm(words[read.to]?.folded ?? '');
  const phrase = hasVerb ? null : read;
  if (phrase !== null && !isGoingOn(words, phrase)) {
    const asked = phraseText(text, words, phrase.from, phrase.to);
    if (asksForName(words)) return expecting('thing', asked);
    const named = isStranded(words, phrase) ? null : expectNamed(text, words, phrase, start);
    if (named !== null) return named;
  }
  const speech = findSpeech(text, words, be, sayingVerb);
  if (speech !== null) return expecting('statement', null, speech.speaker);
  if (phrase === null || isGoingOn(words, phrase)) return expecting('thing');
  const isList = isSeveral(words, phrase) && isOfSeveral(words, be, phrase);
  return expecting(isList ? 'list' : 'thing', phraseText(text, words, phrase.from, phrase.to));
}

/** What the phrase behind "is" asks for, as a noun of a known class or as a term to be explained. */
function expectNamed(
  text: string,
  words: readonly QuestionWord[],
  phrase: NounPhrase,
  start: number,
): Expectation | null {
  if (!isName(words.slice(phrase.from, phrase.to)) && tellsType(words, phrase, start)) {
    return expectNoun(text, words, phrase.from, null, false);
  }
  const term = text.slice(words[start]?.start).replace(/[\s?!."'”’)]+$/u, '');
  if (/[,;:]/u.test(term) || !isTerm(words, start, phrase)) return null;
  return expecting('definition', phraseText(text, words, start, words.length));
}

function tellsType(words: readonly QuestionWord[], phrase: NounPhrase, start: number): boolean {
  const type = typeOfPhrase(words, phrase);
  // "what is a stator" and "what is a lawyer" ask what it is, "what is a typical price" for a price.
  const isKind = /^an?$/u.test(words[start]?.folded ?? '') && phrase.to === words.length;
  if (isKind && !MEASURES.test(type ?? '')) return false;
  // "What are construction managers?"
  const isBarePlural =
    phrase.from === start &&
    isPluralNoun(words[phrase.head]?.folded ?? '') &&
    !isCounted(words, phrase);
  if (isBarePlural && phrase.to === words.length) return false;
  if (isGroupName(words, phrase)) return false;
  return type !== null || NAMING.test(words[phrase.head]?.folded ?? '');
}

/** "what are the qassam brigades" in small letters: one group is asked about, not several groups for. */
function isGroupName(words: readonly QuestionWord[], { from, to, head }: NounPhrase): boolean {
  if (typeOfNoun(words[head]?.folded ?? '') !== 'organisation' || to < words.length) return false;
  const hasCapital = words.slice(1).some(({ text }) => /^\p{Lu}/u.test(text));
  return !hasCapital && to - from > 1 && words.slice(from, head).every(({ tied }) => tied === '');
}

/** Whether what follows "what is" is a name or a bare noun, to be explained. */
function isTerm(words: readonly QuestionWord[], start: number, phrase: NounPhrase): boolean {
  const term = words.slice(phrase.from);
  if (isName(term)) return term.length <= LONGEST_NAME;
  const isBroken = term.some(
    ({ folded, tied }, at) =>
      tied === 's' ||
      isAuxiliary(folded) ||
      isPreposition(folded) ||
      (at > 0 && isPastForm(folded)) ||
      NO_TERM.test(folded),
  );
  if (isBroken || term.length > LONGEST_TERM) return false;
  const last = term.at(-1)?.folded ?? '';
  // "What is Ford planning?"
  const isOne = /^an?$/u.test(words[start]?.folded ?? '');
  if (!isOne && term.length > 1 && isParticiple(last)) return false;
  // "What are the demands?" asks for a list, "what are stators" what they are.
  const isListed = words[start]?.folded === 'the' && isPluralNoun(last);
  return !isListed || isGroupName(words, phrase);
}

function isName(words: readonly QuestionWord[]): boolean {
  return words.every(
    ({ text, folded, tied }) =>
      tied === '' &&
      (/^\p{Lu}|-\p{Lu}|^\p{N}/u.test(text) || /^(?:of|the|for|and|in|on|de|al)$/u.test(folded)),
  );
}

/** Plurals behind "are the", and numbers of things, are to be listed. */
function isOfSeveral(words: readonly QuestionWord[], be: number, phrase: NounPhrase): boolean {
  const { folded = '', tied = '' } = words[be] ?? {};
  return /^(?:are|were)$/u.test(folded) || tied === 're' || phrase.to - phrase.from > 1;
}

/** "What is the country known for?" ends in the preposition of what is asked for. */
function isStranded(words: readonly QuestionWord[], phrase: NounPhrase): boolean {
  return phrase.to < words.length && isPreposition(words.at(-1)?.folded ?? '');
}

/** "what is going on". */
function isGoingOn(words: readonly QuestionWord[], { from, to }: NounPhrase): boolean {
  const first = words[from]?.folded ?? '';
  return to - from === 1 && to < words.length && isParticiple(first) && typeOfNoun(first) === null;
}

function asksForName(words: readonly QuestionWord[]): boolean {
  const [beforeLast, last] = words.slice(-2).map(({ folded }) => folded);
  return (
    CALLED.test(last ?? '') ||
    (last === 'as' && /^(?:known|called|abbreviated)$/u.test(beforeLast ?? ''))
  );
}

function isParticiple(folded: string): boolean {
  return /^\p{L}{3,}ing$/u.test(folded);
}
