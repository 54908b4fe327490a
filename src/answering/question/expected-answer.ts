import { findFacts } from '../../facts/index.js';
import { isPastForm, isPreposition, type QuestionWord } from '../grammar/index.js';
import { expectHow } from './expect-how.js';
import { expectNoun } from './expect-noun.js';
import { expectWhat } from './expect-what.js';
import { expectWho } from './expect-who.js';
import { type Expectation, expecting } from './expectation.js';
import type { Focus } from './find-focus.js';
import { phraseText, readNounPhrase } from './noun-phrase.js';
import { typeOfNoun } from './noun-types.js';
import { isSeveral } from './phrase-type.js';

/** Words that say of something that it is so, where no verb does: "hostages still alive?" */
const CLAIMING = /^(?:still|already|yet|now|really|alive|dead|over|true)$/u;

/** Tells what a question expects for an answer, by the words that ask and the noun that goes with them. */
export function expectedAnswer(
  text: string,
  words: readonly QuestionWord[],
  focus: Focus,
): Expectation {
  switch (focus.kind) {
    case 'asking':
      return expectAsked(text, words, focus.from, focus.at);
    case 'auxiliary':
      return alternatives(text) ?? expecting('yes-no');
    case 'imperative':
      return expectListed(text, words, focus.at);
    case 'none':
      return expectBare(text, words);
  }
}

function expectAsked(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  at: number,
): Expectation {
  const preposition = at > from ? (words[from]?.folded ?? null) : null;
  switch (words[at]?.folded) {
    case 'who':
    case 'whom':
    case 'whose':
      return expectWho(text, words, at);
    case 'when':
      return expecting('time');
    case 'where':
      return expecting('place');
    case 'why':
      return expecting('reason');
    case 'how':
      return expectHow(text, words, at);
    default:
      return expectWhat(text, words, at, preposition);
  }
}

/** "list the countries that …", "name the captain of …": a list where there are several. */
function expectListed(text: string, words: readonly QuestionWord[], from: number): Expectation {
  const start = /^(?:the|all|an?|some|every|any)$/u.test(words[from]?.folded ?? '')
    ? from + 1
    : from;
  const second = /^(?:the|of)$/u.test(words[start]?.folded ?? '') ? start + 1 : start;
  const expectation = expectNoun(text, words, second, null, false);
  const isList = /^(?:list|enumerate)$/u.test(words[0]?.folded ?? '');
  return isList ? { ...expectation, expects: 'list' } : expectation;
}

/** Words that ask nothing by their form: "population of Qatar", "Hamas leader killed?" */
function expectBare(text: string, words: readonly QuestionWord[]): Expectation {
  const isClaim = words.slice(1).some(({ folded }) => isPastForm(folded) || CLAIMING.test(folded));
  if (isClaim && /\?\s*$/u.test(text)) return expecting('yes-no');
  const start = words[0]?.folded === 'the' ? 1 : 0;
  const phrase = readNounPhrase(text, words, start, false);
  if (phrase === null) return expecting('thing');
  const next = words[phrase.to]?.folded;
  const isNoun = next === undefined || isPreposition(next) || next === 'and';
  if (isNoun && typeOfNoun(words[phrase.head]?.folded ?? '') !== null) {
    return expectNoun(text, words, start, null, false);
  }
  const isList = start === 1 && isSeveral(words, phrase);
  return expecting(isList ? 'list' : 'thing', phraseText(text, words, phrase.from, phrase.to));
}

const PLACED = '(?:(?:just|only|really|in|at|on|from|by|with|the|an?) ){0,3}';
const OR = new RegExp(
  `\\b(?:was|were|is|are) (?:it|this|that) ${PLACED}([^,?]{2,60}?),? or ${PLACED}([^,?]{2,60}?)(?: (?:who|that|which|where)\\b.{0,200}| (?:as well|too|instead|either)\\b.{0,20})?[\\s?]*$`,
  'iu',
);
const RELATIVE = /\s(?:who|that|which|where)\b.*$/iu;

/** "Was it Qatar or Egypt that …?" asks for one of two. */
function alternatives(text: string): Expectation | null {
  const [, one = '', other = ''] = OR.exec(text) ?? [];
  const [first, second] = [one, other].map((choice) => choice.replace(RELATIVE, '').trim());
  if (first === undefined || second === undefined || second === '') return null;
  if (/^(?:not|no|is|was|just|are)\b/iu.test(second)) return null;
  const guesses = findFacts(text).flatMap((fact) =>
    fact.kind === 'name' && fact.guess !== 'other' && `${first} ${second}`.includes(fact.text)
      ? [fact.guess]
      : [],
  );
  const [guess] = guesses;
  const isOne = guess !== undefined && guesses.every((one) => one === guess);
  return expecting(isOne ? guess : 'thing', `${first} or ${second}`);
}
