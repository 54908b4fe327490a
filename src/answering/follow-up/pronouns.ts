import {
  isAuxiliary,
  isFormOfDo,
  isPreposition,
  isSubordinator,
  isVerbOfPeople,
  isVerbToPeople,
  type QuestionForm,
} from '../grammar/index.js';
import { isBound } from './bound-references.js';
import { endsPhrase, type Reference, referring } from './reference.js';

const PERSON = /^(?:he|she|him|her|his|hers)$/u;
const GROUP = /^(?:they|them|their|theirs)$/u;
const THING = /^(?:it|its)$/u;
const POSSESSIVE = /^(?:his|its|their|theirs|hers)$/u;
const SUBJECT = /^(?:he|she|they)$/u;

/** Whether a folded word is a pronoun of the third person. */
export function isPronoun(folded: string): boolean {
  return PERSON.test(folded) || GROUP.test(folded) || THING.test(folded);
}

/** What the pronoun at a place refers to; null where its own question tells, or where it stands for nothing. */
export function pronounAt(form: QuestionForm, at: number): Reference | null {
  const folded = form.words[at]?.folded ?? '';
  const isPossessive =
    POSSESSIVE.test(folded) ||
    (folded === 'her' && !endsPhrase(form, at + 1)) ||
    (folded === 'it' && isMisspelt(form, at));
  const isSubject =
    !isPossessive && (SUBJECT.test(folded) || (folded === 'it' && isSubjectIt(form, at)));
  if (folded === 'it' && isSubject && isExpletive(form, at)) return null;
  const kind = PERSON.test(folded) ? 'person' : GROUP.test(folded) ? 'group' : 'thing';
  const role = isPossessive ? 'possessive' : isSubject ? 'subject' : 'object';
  if (isBound(form, at, kind, role)) return null;
  const verb = isSubject ? verbBehind(form, at) : verbBefore(form, at);
  const isToPeople = isVerbToPeople(verb);
  return {
    ...referring(form, at, kind),
    isPossessive,
    isSubject,
    acts: isSubject ? isVerbOfPeople(verb) : isToPeople,
    isSpokenOf: role === 'object' && isVerbOfPeople(verb) && !isToPeople && isSaid(form, at),
  };
}

/** "said it", "talk about it"; not "get for it" and "do with it". */
function isSaid({ words }: QuestionForm, at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  const isBehindVerb = !isPreposition(before) || /^(?:about|of|on|to)$/u.test(before);
  return isBehindVerb && !isFormOfDo(before);
}

/** "it's" in place of "its": before a noun, in the middle of a clause. */
function isMisspelt(form: QuestionForm, at: number): boolean {
  const before = form.words[at - 1]?.folded ?? '';
  const isInside =
    at > form.from && !isSubordinator(before) && !/^(?:and|but|or|as)$/u.test(before);
  return form.words[at]?.tied === 's' && isInside && !endsPhrase(form, at + 1);
}

/** "it" before a verb: behind an auxiliary or a word that begins a clause. */
function isSubjectIt({ words, from }: QuestionForm, at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  const isTied = (words[at]?.tied ?? '') !== '';
  const isBeforeAuxiliary = isAuxiliary(words[at + 1]?.folded ?? '');
  return (
    isTied || at === from || isAuxiliary(before) || isSubordinator(before) || isBeforeAuxiliary
  );
}

/** "it" that stands for nothing: "is it true that …", "how long does it take to …". */
function isExpletive({ words }: QuestionForm, at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  const behind = words.slice(at + 1, at + 10).map(({ folded }) => folded);
  const [next = ''] = behind;
  if (/^(?:takes?|took|costs?|means?|feels?|requires?)$/u.test(next)) {
    return behind.some((word) => /^(?:to|for|that)$/u.test(word)) || words.length > at + 4;
  }
  const isBe = /^(?:is|was|be|isnt|wasnt|been)$/u.test(before) || /^(?:is|was|be)$/u.test(next);
  const said = behind.filter((word) => !/^(?:is|was|be)$/u.test(word));
  const clause = said.findIndex(
    (word, place) =>
      /^(?:that|who)$/u.test(word) ||
      (place < 4 && (isSubordinator(word) || /^(?:to|for)$/u.test(word))),
  );
  if (!isBe || clause === -1 || clause === said.length - 1) return false;
  return !/^(?:going|supposed|able|about|due|set|likely|meant|expected|linked|related|sent|used)$/u.test(
    said[clause - 1] ?? '',
  );
}

/** The verb behind a subject: the next word but for auxiliaries and adverbs. */
function verbBehind({ words }: QuestionForm, at: number): string {
  const behind = words.slice(at + 1, at + 4).map(({ folded }) => folded);
  const isBetween = /ly$|^(?:ever|also|first|really|still|then|not|never|even|just|actually)$/u;
  return (
    behind.find((word) => !isAuxiliary(word) && !isBetween.test(word)) ??
    behind.find(isAuxiliary) ??
    ''
  );
}

function verbBefore({ words }: QuestionForm, at: number): string {
  const before = words.slice(Math.max(0, at - 3), at).reverse();
  return before.find(({ folded }) => !isPreposition(folded))?.folded ?? '';
}
