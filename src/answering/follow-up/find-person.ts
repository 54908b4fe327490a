import {
  isBodyNoun,
  isPeopleNoun,
  type Name,
  type QuestionForm,
  subjectPhrase,
  tiedPhrase,
} from '../grammar/index.js';
import type { Reference } from './reference.js';
import { fullestName, isSameName, type TurnContext } from './turn-context.js';

/** The persons that "he" can be: one where the turn tells, several where nothing decides between them. */
export type Persons = readonly string[];

/**
 * The person that "he" or "she" stands for. Of a question that asks who, it is the answer's; of another, the one that the
 * question is about, and the answer's where it is about none. A subject stands for a subject, an object for an object.
 * @param own names of the question that holds the reference: it is none of them
 */
export function findPerson(reference: Reference, turn: TurnContext, own: readonly Name[]): Persons {
  const { form } = turn;
  const isOther = ({ text }: Name) => !own.some((name) => isSameName(name.text, text));
  const asked = form.names.filter((name) => name.guess === 'person' && isOther(name));
  const told = turn.leadNames.filter(
    (name) =>
      name.guess === 'person' &&
      isOther(name) &&
      !asked.some(({ text }) => isSameName(text, name.text)),
  );
  const subject = personSubject(turn, own);
  const isObject = !reference.isSubject && !reference.isPossessive;
  const tied = tiedPhrase(form);
  const isTied =
    tied !== null && tied.head === null && asked.some(({ text }) => tied.text.endsWith(text));
  const first = (...choices: (readonly Name[])[]) =>
    choices.map((names) => foremost(names, turn)).find(({ length }) => length > 0) ?? [];
  if (!asksForPerson(form) || isTied) {
    if (subject !== null && !isObject) return [subject];
    const others = asked.filter(({ text }) => !isSameName(text, subject ?? ''));
    const found = first(isObject ? others : asked, asked, told);
    return found.length === 0 ? bearersOfTitles(form) : found;
  }
  const isAskedObject = form.asking?.role === 'argument' && subject !== null && tied === null;
  if (isAskedObject && !isObject) return [subject];
  const found = isObject && !isAskedObject ? first(asked, told) : first(told, asked);
  return found.length === 0 && subject !== null ? [subject] : found;
}

/** The person among names that the answer speaks of most; all of them where it speaks of several as much. */
function foremost(names: readonly Name[], { answerNames }: TurnContext): Persons {
  const persons = names
    .filter((name, at) => names.findIndex(({ text }) => isSameName(text, name.text)) === at)
    .map(({ text }) => ({
      text: fullestName(text, answerNames),
      count: answerNames.filter((name) => isSameName(name.text, text)).length,
    }));
  const most = Math.max(...persons.map(({ count }) => count));
  return persons.filter(({ count }) => count === most).map(({ text }) => text);
}

/** Names with an article that may be a person's title: "the Dalai Lama", where nobody else is named. */
function bearersOfTitles({ names, text }: QuestionForm): Persons {
  const titled = names.filter(
    ({ guess, start, text: name }) =>
      guess === 'other' && name.includes(' ') && /\bthe $/iu.test(text.slice(0, start)),
  );
  return titled.length === 1 ? titled.map((name) => `the ${name.text}`) : [];
}

/** The subject of the question where it is a person: by name, or by office ("Iran's foreign minister"). */
function personSubject(turn: TurnContext, own: readonly Name[]): string | null {
  const phrase = subjectPhrase(turn.form);
  if (phrase === null || phrase.isPlural) return null;
  if (phrase.head !== null) {
    return isPeopleNoun(phrase.head) && !isBodyNoun(phrase.head) ? phrase.text : null;
  }
  const name = turn.form.names.find(({ text }) => phrase.text.endsWith(text));
  if (name === undefined || own.some(({ text }) => isSameName(text, name.text))) return null;
  if (name.guess === 'person') return fullestName(phrase.text, turn.answerNames);
  const isAcronym = /^\p{Lu}{2,}$/u.test(name.text);
  return name.guess === 'other' && !isAcronym && phrase.text === name.text ? phrase.text : null;
}

function asksForPerson({ asking, words }: QuestionForm): boolean {
  if (asking === null) return false;
  if (/^whom?$/u.test(asking.word)) return true;
  const near = words.slice(asking.to - (asking.noun === null ? 0 : 1), asking.to + 3);
  return /^(?:which|what)$/u.test(asking.word) && near.some(({ folded }) => isPeopleNoun(folded));
}
