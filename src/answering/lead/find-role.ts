import type { Fact, NameFact } from '../../facts/index.js';
import { acronymOf, isFunctionWord } from '../../words/index.js';
import { isDeterminer, isPastForm, isPreposition } from '../grammar/index.js';
import { type AnswerType, typeOfNoun } from '../question/index.js';
import type { LeadRole } from './lead-span.js';
import type { FrameWord, SentenceFrame } from './sentence-frame.js';

/** What opens an apposition behind a name: ", the", ", who was". */
const APPOSITION =
  /^, (?:(?:the|a|an|his|her|its|their|then|now|who (?:is|was|serves as|served as)(?: (?:the|a|an))?) )?/u;
/** What may follow a whole apposition. */
const CLOSED = /^\s?(?:[,.;:)!?—–"”]|$|who\b|which\b)/u;
const BREAK = /[.,;:()[\]"“”!?—–]/u;
const CLAUSE_WORD =
  /^(?:and|or|but|who|which|that|whose|where|when|while|as|by|than|so|not|is|was|has|had|however|moreover|rather|either|together)$/u;
/** Prepositions inside a role before a name: "envoy for hostage affairs", "leader of the party". */
const INSIDE_ROLE = /^(?:of|for)$/u;
const MOST_WORDS = 10;
const NAMED: ReadonlySet<AnswerType> = new Set(['person', 'organisation', 'place']);

/**
 * What a sentence calls whom it names: before the name ("US presidential envoy Adam Boehler") or behind it, between
 * commas ("Karoline Leavitt, the White House press secretary, …"). Null where it says nothing of the kind. A noun for
 * people, bodies or places has to be in it, as the guess of the name requires.
 */
export function findRole(
  frame: SentenceFrame,
  facts: readonly Fact[],
  name: NameFact,
): LeadRole | null {
  return roleBehind(frame, facts, name) ?? roleBefore(frame, facts, name);
}

function roleBehind(
  { text, words }: SentenceFrame,
  facts: readonly Fact[],
  name: NameFact,
): LeadRole | null {
  const opened = APPOSITION.exec(text.slice(name.end, name.end + 40));
  if (opened === null) return null;
  const start = name.end + opened[0].length;
  const from = words.findIndex((word) => word.start >= start);
  if (from === -1) return null;
  let to = from;
  while (to < words.length && to - from <= MOST_WORDS) {
    const word = words[to];
    if (word === undefined || CLAUSE_WORD.test(word.folded)) break;
    if (to > from && BREAK.test(word.gap)) break;
    to += 1;
  }
  const inside = words.slice(from, to);
  const last = inside.at(-1);
  if (last === undefined || to - from > MOST_WORDS || !CLOSED.test(text.slice(last.end)))
    return null;
  return asRole(text, inside, facts, name);
}

function roleBefore(
  { text, words }: SentenceFrame,
  facts: readonly Fact[],
  name: NameFact,
): LeadRole | null {
  const at = words.findIndex((word) => word.end > name.start);
  let first = at;
  while (first > 0 && at - first < MOST_WORDS) {
    const word = words[first - 1];
    if (word === undefined || words[first]?.gap !== ' ' || endsRole(word, first === at)) break;
    first -= 1;
  }
  while (first < at && INSIDE_ROLE.test(words[first]?.folded ?? '')) first += 1;
  return asRole(text, words.slice(first, at), facts, name);
}

/** Whether a word stands before what a name is called, rather than in it. */
function endsRole({ folded, text }: FrameWord, isBesideName: boolean): boolean {
  if (acronymOf(text) !== null) return false;
  if (INSIDE_ROLE.test(folded)) return isBesideName;
  return (
    isFunctionWord(folded) || isDeterminer(folded) || isPreposition(folded) || isPastForm(folded)
  );
}

/** The words as a role, where a noun that can be said of the name comes before any preposition, and they are no names. */
function asRole(
  text: string,
  inside: readonly FrameWord[],
  facts: readonly Fact[],
  { guess }: NameFact,
): LeadRole | null {
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  const preposition = inside.findIndex(({ folded }) => isPreposition(folded));
  const main = preposition === -1 ? inside : inside.slice(0, preposition);
  const names = facts.filter(
    ({ kind, start, end }) => kind === 'name' && start < last.end && end > first.start,
  );
  const isNamed = (word: FrameWord) =>
    names.some(({ start, end }) => start <= word.start && word.start < end);
  const isOthers = names.some((fact) => fact.kind === 'name' && fact.guess === 'person');
  const hasNoun = main.some((word) => !isNamed(word) && fitsGuess(word.folded, guess));
  const isVerbal = main.some(({ folded }) => isPastForm(folded));
  if (isOthers || isVerbal || !hasNoun) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

function fitsGuess(folded: string, guess: NameFact['guess']): boolean {
  const type = typeOfNoun(folded);
  return type !== null && (guess === 'other' ? NAMED.has(type) : type === guess);
}
