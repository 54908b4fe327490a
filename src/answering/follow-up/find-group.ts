import { isFunctionWord, sameWord } from '../../words/index.js';
import {
  beginsPhrase,
  eventOf,
  findSubject,
  isAuxiliary,
  isNamed,
  isPeopleNoun,
  isPlural,
  isPreposition,
  isSubordinator,
  isTimeAdverb,
  type Name,
  type Phrase,
  phraseAround,
  pluralPhrase,
  type QuestionForm,
  wordsBetween,
} from '../grammar/index.js';
import type { Reference } from './reference.js';
import { fullestName, isSameName, type TurnContext } from './turn-context.js';

/**
 * What "they" stands for. Where they speak, want or decide: people that the question speaks of, its countries and
 * organisations, or its persons. Otherwise the several things that it speaks of, first of all.
 * @param own names of the question that holds the reference: it is none of them
 */
export function findGroup(reference: Reference, turn: TurnContext, own: readonly Name[]): string {
  const { form } = turn;
  const several = pluralPhrase(form);
  const isOfPeople = several?.head != null && isPeopleNoun(several.head);
  const bodies = bodiesOf(form, own);
  const named = bodies.length === 0 ? null : listOf(bodies);
  const answering = reference.isSubject || reference.isPossessive ? answeringNames(turn) : null;
  const persons = personsOf(turn, own);
  if (reference.acts) {
    const people = isOfPeople ? several.text : null;
    return people ?? answering ?? named ?? persons ?? several?.text ?? those(form);
  }
  const things = several ?? eventPhraseOf(turn);
  return things?.text ?? answering ?? named ?? persons ?? those(form);
}

/** "those who led the talks", where nothing tells who they are. */
function those(form: QuestionForm): string {
  const { asking, auxiliary, words, rest, to } = form;
  if (asking?.word !== 'who' || (auxiliary !== null && beginsPhrase(form, rest)))
    return eventOf(form);
  const from = words[asking.to]?.folded === 'else' ? asking.to + 1 : asking.to;
  return `those who ${wordsBetween(form, from, to)}`;
}

/** The names of countries and organisations that a question is about; one that only says where is left out. */
export function bodiesOf(form: QuestionForm, own: readonly Name[]): string[] {
  const { names, words, text } = form;
  const bodies = names.filter((name) => {
    const isPossessor = words.some(
      (word) => word.tied === 's' && word.start < name.end && name.start < word.end,
    );
    const before = text.slice(0, name.start);
    const isWhere =
      name.guess === 'place' && /\b(?:in|at|near|inside|from) (?:the )?$/iu.test(before);
    const isOwn = own.some((one) => isSameName(one.text, name.text));
    const isOf = isModifier(form, name);
    return name.guess !== 'person' && !isWhere && !isPossessor && !isOwn && !isOf;
  });
  return [...new Set(bodies.map((name) => withArticle(form, name)))];
}

/** "the Beirut explosion": a name before the noun that it describes, outside the subject. */
function isModifier(form: QuestionForm, name: Name): boolean {
  const { words, to } = form;
  const last = words.findIndex(({ end }) => end >= name.end);
  const [from, end] = findSubject(form) ?? [0, 0];
  const next = words[last + 1];
  if ((last >= from && last < end) || next === undefined || last + 1 >= to) return false;
  const { folded } = next;
  const isClosed = isPreposition(folded) || isAuxiliary(folded) || isSubordinator(folded);
  return !isClosed && !isFunctionWord(folded) && !isTimeAdverb(folded) && !isNamed(form, last + 1);
}

/** What the answer calls, in the plural, what the question has as a verb: "the direct talks" where the US "talk". */
export function eventPhraseOf({ form, statements }: TurnContext): Phrase | null {
  const content = form.words
    .map(({ folded }) => folded)
    .filter((folded, at) => !isFunctionWord(folded) && !isNamed(form, at));
  for (const statement of statements) {
    const noun = statement.words.findIndex(
      ({ folded, text }, at) =>
        at > 0 &&
        text === text.toLowerCase() &&
        isPlural(folded) &&
        !isNamed(statement, at) &&
        content.some((word) => sameWord(word, folded)),
    );
    if (noun === -1) continue;
    const phrase = phraseAround(statement, noun);
    const bodies = bodiesOf(form, []);
    const isWhole = form.names.some(({ text }) => phrase.text.includes(text));
    if (isWhole || bodies.length === 0) return phrase;
    const behind =
      bodies.length > 1 ? `between ${listOf(bodies.slice(0, 2))}` : `with ${bodies[0]}`;
    return { ...phrase, text: `the ${statement.words[noun]?.text ?? ''} ${behind}` };
  }
  return null;
}

/** The bodies or several persons with which the answer to a "who" begins: "Qatar and Egypt mediated …". */
function answeringNames({ form, lead, leadNames }: TurnContext): string | null {
  if (form.asking?.role !== 'subject' || form.asking.word === 'how') return null;
  const answering: Name[] = [];
  for (const name of leadNames) {
    const from = answering.at(-1)?.end ?? 0;
    if (!/^(?:,? and |, )?(?:the )?$/iu.test(lead.text.slice(from, name.start))) break;
    if (form.names.some(({ text }) => isSameName(text, name.text))) break;
    answering.push(name);
  }
  const isOnePerson = answering.length === 1 && answering[0]?.guess === 'person';
  return answering.length === 0 || isOnePerson ? null : listOf(answering.map(({ text }) => text));
}

/** A name with the "the" that stands before it. */
function withArticle({ text }: QuestionForm, name: Name): string {
  return /\bthe $/iu.test(text.slice(0, name.start)) ? `the ${name.text}` : name.text;
}

/** The persons of a turn, where there are several. */
function personsOf(
  { form, leadNames, answerNames }: TurnContext,
  own: readonly Name[],
): string | null {
  const persons = [...leadNames, ...form.names]
    .filter(
      ({ guess, text }) => guess === 'person' && !own.some((name) => isSameName(name.text, text)),
    )
    .map(({ text }) => fullestName(text, answerNames));
  const different = persons.filter(
    (text, at) => persons.findIndex((name) => isSameName(name, text)) === at,
  );
  return different.length < 2 ? null : listOf(different.slice(0, MOST_PERSONS));
}

/** Persons that "they" stands for at most. */
const MOST_PERSONS = 3;

/** "A", "A and B", "A, B and C". */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
