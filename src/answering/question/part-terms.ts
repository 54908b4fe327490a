import { isAsking, isFormOfBe, type QuestionWord } from '../grammar/index.js';
import type { Focus } from './find-focus.js';
import { readNounPhrase } from './noun-phrase.js';
import { type QuestionTerm, questionTerms } from './question-terms.js';

/** Nouns that only say what kind of answer is asked for: the answer to "in which city" need not say "city". */
const KINDS =
  /^(?:years?|months?|days?|dates?|weeks?|times?|calendar|cit(?:y|ies)|countr(?:y|ies)|towns?|places?|locations?|persons?|people|man|men|woman|women|guys?|numbers?|amounts?|percentages?|percent|ages?|reasons?|names?|kinds?|sorts?|types?|ways?|means|things?|ones?|organi[sz]ations?)$/u;
/** What "how" asks for a degree of. */
const DEGREES = /^(?:old|far|big|tall|high|large|deep|fast|wide|soon|much|early|late)$/u;
/** Words that ask for care or lead up to something, and forms of "say" and "tell", which are function words here. */
const EMPTY =
  /^(?:exactly|actually|really|precisely|anyway|please|currently|else|according|said|says|saying|told|tells|telling)$/u;

/**
 * The words of a part that an answer has to take up: its content words but for those that only say what kind of answer
 * is asked for, in the phrase that asks, and the verb of "name the …" and "list the …". Where nothing else is left,
 * what kind of answer is asked for is all that can be taken up.
 */
export function partTerms(
  text: string,
  words: readonly QuestionWord[],
  focus: Focus,
): QuestionTerm[] {
  const asking = new Set(askingPhrase(text, words, focus).map((word) => word.text.toLowerCase()));
  const spelt = new Set(words.filter(({ folded }) => isAsking(folded)).map((word) => word.text));
  const content = questionTerms(text).filter(
    (term) => !EMPTY.test(term.folded) && !spelt.has(term.text),
  );
  const own = content.filter((term) => term.isName || !asking.has(term.text.toLowerCase()));
  return own.length > 0 ? own : content;
}

/** The words that only ask: "year" of "in which year did", "list" of "list the countries". */
function askingPhrase(
  text: string,
  words: readonly QuestionWord[],
  focus: Focus,
): readonly QuestionWord[] {
  if (focus.kind === 'imperative') {
    return [...words.slice(0, focus.at), ...kindsAt(text, words, focus.at, false)];
  }
  if (focus.kind !== 'asking') return [];
  const { folded = '', tied = '' } = words[focus.at] ?? {};
  const next = words[focus.at + 1];
  if (folded === 'how') return next !== undefined && DEGREES.test(next.folded) ? [next] : [];
  const hasBe = isFormOfBe(next?.folded ?? '');
  if (hasBe || tied !== '') return kindsAt(text, words, focus.at + (hasBe ? 2 : 1), false);
  return /^wh(?:at|ich)$/u.test(folded) ? kindsAt(text, words, focus.at + 1, true) : [];
}

/** The words of a phrase that name a kind of answer, and those of what it is the name or number of. */
function kindsAt(
  text: string,
  words: readonly QuestionWord[],
  place: number,
  isSubject: boolean,
): QuestionWord[] {
  const isBound = /^(?:the|of|all|an?|his|her|its|their|these|those)$/u;
  let from = place;
  while (isBound.test(words[from]?.folded ?? '')) from += 1;
  const phrase = readNounPhrase(text, words, from, isSubject);
  if (phrase === null) return [];
  const kinds = words.slice(phrase.from, phrase.to).filter(({ folded }) => KINDS.test(folded));
  const isOf = words[phrase.to]?.folded === 'of' && kinds.length > 0;
  return isOf ? [...kinds, ...kindsAt(text, words, phrase.to + 1, isSubject)] : kinds;
}
