import type { QuestionWord } from '../grammar/index.js';
import { type Expectation, expecting } from './expectation.js';
import { type NounPhrase, phraseText, readNounPhrase } from './noun-phrase.js';
import { typeOfNoun } from './noun-types.js';
import { isSeveral, typeOfPhrase } from './phrase-type.js';
import type { AnswerType } from './question.js';
import { namedSpeaker } from './read-speaker.js';

/** Nouns that stand for what follows them with "of". */
const TRANSPARENT =
  /^(?:(?:sur|nick)?names?|lists?|identit(?:y|ies)|pair|couple|set|group|body|bodies|one|ones)$/u;
const KIND = /^(?:kind|sort|type|form|class|category|style|genre)s?$/u;
/** Types that stay what they are in the plural: an answer to "which years" names times. */
const PLURAL_TOO: ReadonlySet<AnswerType> = new Set([
  'time',
  'duration',
  'number',
  'percentage',
  'money',
  'age',
  'reason',
  'manner',
  'statement',
]);

/**
 * What a noun phrase asks for: "Russian official" of "which Russian official …", "name of the captain".
 * @param from the place where it begins
 * @param preposition the folded word before "which", as in "in which area"; null where there is none
 * @param isSubject whether a verb without an auxiliary may follow
 */
export function expectNoun(
  text: string,
  words: readonly QuestionWord[],
  from: number,
  preposition: string | null,
  isSubject = true,
): Expectation {
  const start = afterPartitive(words, from);
  const phrase = readNounPhrase(text, words, start, isSubject);
  if (phrase === null) return expecting('thing');
  const head = words[phrase.head]?.folded ?? '';
  const asked = phraseText(text, words, phrase.from, phrase.to);
  const isOf = words[phrase.to]?.folded === 'of';
  if (KIND.test(head))
    return expecting('thing', isOf ? withRest(text, words, phrase, isSubject) : asked);
  if (head === 'ones') return expecting('list');
  const isOwn = /name|list/u.test(head);
  if (TRANSPARENT.test(head) && (isOf || isOwn)) {
    return expectNamed(text, words, phrase, asked, isSubject);
  }
  const next = isOf ? words[phrase.to + 1] : undefined;
  const type = inContext(typeOfPhrase(words, phrase), head, preposition, next);
  if (type === 'statement') return expectWords(text, words, phrase, asked);
  const isPartitive = start > from;
  if (isSeveral(words, phrase) && !isPartitive && !(type !== null && PLURAL_TOO.has(type))) {
    return expecting('list', asked);
  }
  return expecting(type ?? 'thing', asked);
}

/** "the name of the captain" asks for a captain; "his name" for a person. */
function expectNamed(
  text: string,
  words: readonly QuestionWord[],
  phrase: NounPhrase,
  asked: string,
  isSubject: boolean,
): Expectation {
  const head = words[phrase.head]?.folded ?? '';
  if (words[phrase.to]?.folded !== 'of') {
    const isHis = words
      .slice(phrase.from - 1, phrase.head)
      .some(({ folded }) => /^(?:his|her|their|last|first)$/u.test(folded));
    const owner = words.slice(phrase.from, phrase.head).findLast(({ tied }) => tied === 's');
    const type = isHis ? 'person' : owner === undefined ? null : typeOfNoun(owner.folded);
    return expecting(type ?? 'thing', asked);
  }
  const from = phrase.to + 1;
  const article = words[from]?.folded ?? '';
  const start = /^(?:the|an?|all|his|her|its|their)$/u.test(article) ? from + 1 : from;
  const inner = expectNoun(text, words, start, null, isSubject);
  const isPlural = /s$/u.test(head);
  return isPlural && inner.expects !== 'thing' ? { ...inner, expects: 'list' } : inner;
}

/** Whose words "X's comment on", "the position of X" ask for. */
function expectWords(
  text: string,
  words: readonly QuestionWord[],
  phrase: NounPhrase,
  asked: string,
): Expectation {
  const owner = words.findLastIndex(
    ({ tied }, at) => at >= phrase.from && at < phrase.head && tied === 's',
  );
  if (owner !== -1) {
    return expecting(
      'statement',
      asked,
      namedSpeaker(phraseText(text, words, phrase.from, owner + 1)),
    );
  }
  if (!/^(?:of|by|from)$/u.test(words[phrase.to]?.folded ?? '')) {
    return expecting('statement', asked);
  }
  const inner = readNounPhrase(text, words, phrase.to + 1, false);
  const speaker = inner && namedSpeaker(phraseText(text, words, inner.from, inner.to));
  return expecting('statement', asked, speaker);
}

/** "which of the captives": the noun behind "of", determiner or not. */
function afterPartitive(words: readonly QuestionWord[], from: number): number {
  if (words[from]?.folded !== 'of') return from;
  const isDetermined = /^(?:the|these|those|its|his|her|their|our|your|all)$/u.test(
    words[from + 1]?.folded ?? '',
  );
  return isDetermined ? from + 2 : from + 1;
}

/** What the words around a noun make of it: "over what period" asks how long, "at what point" when. */
function inContext(
  type: AnswerType | null,
  head: string,
  preposition: string | null,
  behindOf: QuestionWord | undefined,
): AnswerType | null {
  if (preposition === 'over' && type === 'time') return 'duration';
  if (head === 'extent') return 'manner';
  if (head === 'point' || head === 'stage') return preposition === 'at' ? 'time' : null;
  // "the state of his health" and "the unit of length", unlike "the state of Ohio".
  const isOfThing = behindOf !== undefined && !/^\p{Lu}/u.test(behindOf.text);
  return /^(?:state|unit)$/u.test(head) && isOfThing ? null : type;
}

function withRest(
  text: string,
  words: readonly QuestionWord[],
  phrase: NounPhrase,
  isSubject: boolean,
): string {
  const inner = readNounPhrase(text, words, phrase.to + 1, isSubject);
  return phraseText(text, words, phrase.from, inner === null ? phrase.to : inner.to);
}
