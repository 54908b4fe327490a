import {
  eventOf,
  findSubject,
  firstThing,
  isFormOfBe,
  isIndefinite,
  isPeopleNoun,
  isVerbOfPeople,
  type Name,
  objectPhrase,
  type Phrase,
  type QuestionForm,
  subjectPhrase,
  tiedPhrase,
} from '../grammar/index.js';
import { bodiesOf, findGroup } from './find-group.js';
import { findPerson } from './find-person.js';
import type { Reference } from './reference.js';
import { dateToldBy, isSameName, type TurnContext } from './turn-context.js';

/** What a reference stands for: words, several persons between whom nothing decides, or nothing that the turn tells. */
export type Antecedent =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'several'; readonly among: readonly string[] }
  | { readonly kind: 'none' };

/**
 * What a reference stands for in a turn.
 * @param own names of the question that holds the reference: it is none of them
 */
export function findAntecedent(
  reference: Reference,
  turn: TurnContext,
  own: readonly Name[],
): Antecedent {
  switch (reference.kind) {
    case 'person': {
      const persons = findPerson(reference, turn, own);
      return persons.length > 1 ? { kind: 'several', among: persons } : found(persons[0] ?? null);
    }
    case 'group':
      return found(findGroup(reference, turn, own));
    case 'thing':
      return found(thingOf(reference, turn));
    case 'event':
      return found(tiedPhrase(turn.form)?.text ?? eventOf(turn.form));
    case 'place':
      return found(placeOf(turn));
    case 'time':
      return found(timeOf(turn));
    case 'noun':
      return { kind: 'none' };
  }
}

/** What a question is about, in a few words. */
export function topicOf({ form }: TurnContext): string {
  const { auxiliary, asking, words, rest } = form;
  const object = auxiliary === null ? objectPhrase(form) : null;
  const isOfAnyone = asking === null && isIndefinite(words[rest]?.folded ?? '');
  const phrase = tiedPhrase(form) ?? object ?? (isOfAnyone ? firstThing(form) : null);
  return phrase?.text ?? eventOf(form);
}

function found(text: string | null): Antecedent {
  return text === null || text === '' ? { kind: 'none' } : { kind: 'found', text };
}

/** What "it" stands for: a thing that the question speaks of, who acts in it, or what it asks about as a whole. */
function thingOf(reference: Reference, { form }: TurnContext): string {
  const bodies = bodiesOf(form, []);
  const body = bodies.length === 1 ? bodies[0] : undefined;
  const tied = tiedPhrase(form);
  if (tied !== null) {
    // "its" behind "the population of Qatar" is Qatar's, "it" behind "the symptoms of malaria" malaria.
    const [, whole] = / of (.+)$/u.exec(tied.text) ?? [];
    const isOfBody = reference.isPossessive && body !== undefined && whole === body;
    return (tied.isPlural || isOfBody) && whole !== undefined ? whole : tied.text;
  }
  const subject = subjectPhrase(form);
  const acting = subject !== null && bodies.includes(subject.text) ? subject.text : body;
  if (acting !== undefined && (reference.isPossessive || reference.acts)) return acting;
  const thing = thingsOf(reference, form).find(
    (phrase) => !phrase.isPlural && isThing(phrase, form),
  );
  if (thing !== undefined) return thing.text;
  if (body !== undefined && !reference.isSpokenOf) return body;
  const isOfNobody = form.asking === null || form.asking.role === 'subject';
  return (isOfNobody ? firstThing(form)?.text : undefined) ?? eventOf(form);
}

/** The phrases of a question that "it" can stand for, the likeliest first. */
function thingsOf(reference: Reference, form: QuestionForm): Phrase[] {
  const { auxiliary, words } = form;
  const subject = subjectPhrase(form);
  const isBe = auxiliary !== null && isFormOfBe(words[auxiliary]?.folded ?? '');
  const verb = words[findSubject(form)?.[1] ?? words.length]?.folded ?? '';
  // Who did it is not what was done: "who decided it" asks for no subject of "did".
  const acts = isVerbOfPeople(verb);
  const phrases = isBe
    ? [subject]
    : [objectPhrase(form), acts ? firstThing(form) : null, reference.isSpokenOf ? null : subject];
  return phrases.filter((phrase) => phrase !== null);
}

/**
 * Whether a phrase can be that of a thing: it is no person's, country's or organisation's; a name has an article, or
 * says nothing of its kind.
 */
function isThing({ text, head }: Phrase, { names }: QuestionForm): boolean {
  if (head !== null) return !isPeopleNoun(head);
  const name = names.find((one) => text.endsWith(one.text));
  return name !== undefined && name.guess === 'other' && text !== name.text;
}

function placeOf({ form, leadNames, lead }: TurnContext): string | null {
  const isAsked = ({ text }: Name) => form.names.some((name) => isSameName(name.text, text));
  const asksWhere = form.asking?.word === 'where';
  const asked = form.names.filter((name) => isWhere(form, name, false));
  const told = leadNames.filter((name) => isWhere(lead, name, asksWhere) && !isAsked(name));
  const [first] = asksWhere ? [...told, ...asked] : [...asked, ...told];
  return first === undefined ? null : `in ${first.text}`;
}

/** Whether a name says where: "in Doha"; behind "to" only a place does, or the answer to where somebody went. */
function isWhere({ text }: QuestionForm, { start, guess }: Name, isAnswer: boolean): boolean {
  const before = text.slice(0, start);
  const isTowards = /\b(?:to|from) (?:the )?$/iu.test(before) && (guess === 'place' || isAnswer);
  const isIn = /\b(?:in|at|near) (?:the )?$/iu.test(before);
  return (isIn || isTowards) && guess !== 'person' && guess !== 'organisation';
}

function timeOf(turn: TurnContext): string | null {
  const date = dateToldBy(turn);
  if (date === null) return null;
  return /^\d+ /u.test(date) ? `on ${date}` : `in ${date}`;
}
