import { isFormOfBe, isFormOfDo, isIndefinite, isPlural, isPreposition } from './closed-classes.js';
import { beginsPhrase, findSubject } from './find-subject.js';
import { tiedPhrase } from './noun-phrases.js';
import { clauseText, isNamed, type QuestionForm, wordsBetween } from './question-form.js';

/**
 * Asks for something else of the same clause: "why" of "When did the US first talk to Hamas?" is "why did the US talk to
 * Hamas"; of "Who led the talks?" "why was it that someone led the talks". Without a question mark.
 * @param asked asking words that stand for no part of the clause: "why", "since when", "in which city"
 */
export function askAnew(form: QuestionForm, asked: string): string {
  const { asking, auxiliary, words, rest, to } = form;
  if (auxiliary === null) {
    return asking === null
      ? tiedOn(form, asked)
      : joined(asked, 'was it that', statedSubject(form));
  }
  if (asked === 'why not') return whyNot(form);
  const isDo = isFormOfDo(words[auxiliary]?.folded ?? '');
  if (asking === null || asking.role === 'adjunct') {
    // "How tall is the tower?" lacks what a reason could be asked for; where it is can be asked of it all the same.
    if (asking?.word === 'how' && tiedPhrase(form) !== null && asked !== 'where')
      return tiedOn(form, asked);
    const clause = /^(?:why|how)$/u.test(asked) ? withoutFirst(form) : wordsBetween(form, rest, to);
    return joined(asked, auxiliaryOf(form), clause);
  }
  const isTied = isFormOfBe(words[auxiliary]?.folded ?? '') && beginsPhrase(form, rest);
  const isWhole = isDo || (asking.noun !== null && !isTied);
  return isWhole ? joined(asked, auxiliaryOf(form), eventOf(form)) : tiedOn(form, asked);
}

/**
 * Asks for somebody or something of a clause that had a place for it: "who" of "Was anyone killed in the blast?" is "who
 * was killed in the blast", "which" of "How many hostages were freed?" is "which hostages were freed". Elsewhere it is
 * tied on: "Did they talk, and how many".
 * @param asked "who", "which", "how many", or one of the latter with a noun: "which countries"
 */
export function askWhich(form: QuestionForm, asked: string): string {
  const { asking, auxiliary, words, rest, to } = form;
  const [word = ''] = /^(?:which|what|how (?:many|much)|whom?)/u.exec(asked) ?? [];
  const isCount = word.startsWith('how');
  const first = words[rest]?.folded ?? '';
  if (asking === null && auxiliary !== null && /^any/u.test(first)) {
    const helping = words[auxiliary]?.text.toLowerCase() ?? '';
    if (isIndefinite(first)) {
      const who = isCount ? 'how many people' : word;
      return joined(who, isCount ? inPlural(helping) : helping, wordsBetween(form, rest + 1, to));
    }
    const noun = words[rest + 1]?.text ?? '';
    return joined(isCount ? word : 'which', noun, helping, wordsBetween(form, rest + 2, to));
  }
  const next = words[asking?.to ?? to];
  const isSubjectOfMany =
    asking?.role === 'subject' && isPlural(next?.folded ?? '') && !isNamed(form, asking.to);
  if (asking !== null && word !== 'who' && word !== 'whom') {
    const noun = asking.noun?.[0] ?? (isSubjectOfMany ? asking.to : null);
    if (noun !== null && asking.role !== 'adjunct')
      return joined(word, wordsBetween(form, noun, to));
    if (isCount && asking.word === 'who' && asking.role !== 'adjunct') {
      const helping =
        auxiliary === null ? '' : inPlural(words[auxiliary]?.text.toLowerCase() ?? '');
      return joined('how many people', helping, wordsBetween(form, rest, to));
    }
  }
  return tiedOn(form, asked);
}

/**
 * What a question is about, as words that can stand in another one: "the US first talk directly to Hamas" of "when did
 * the US …", "what happened in Chernobyl" of "What happened in Chernobyl?"
 */
export function eventOf(form: QuestionForm): string {
  const { asking, auxiliary, words, rest, to, from } = form;
  if (asking === null) {
    const start = isIndefinite(words[rest]?.folded ?? '') ? rest + 1 : rest;
    return wordsBetween(form, auxiliary === null ? from : start, to);
  }
  if (auxiliary === null) {
    const isFree = asking.word === 'what' && asking.role === 'subject';
    return isFree ? joined('what', wordsBetween(form, asking.to, to)) : statedSubject(form);
  }
  const isDo = isFormOfDo(words[auxiliary]?.folded ?? '');
  const isLoose = isPreposition(words[to - 1]?.folded ?? '') && asking.noun === null;
  const end = isLoose && asking.role === 'argument' ? to - 1 : to;
  const said = wordsBetween(form, rest, end);
  if (asking.role === 'adjunct' || isLoose || (asking.noun === null && !isDo)) return said;
  if (!(isDo || beginsPhrase(form, rest) || isNamed(form, rest)))
    return joined(askedNoun(form), said);
  const at = placeOfObject(form, findSubject(form)?.[1] ?? rest + 1, end);
  return joined(wordsBetween(form, rest, at), askedNoun(form), wordsBetween(form, at, end));
}

/** Ties an asking phrase to a whole question: "Who won the cup, and when". */
export function tiedOn(form: QuestionForm, asked: string): string {
  return `${clauseText(form)}, and ${asked}`;
}

/** "someone led the talks" of "Who led the talks?", "some official gave an interview" of "Which official gave …". */
function statedSubject(form: QuestionForm): string {
  const { asking, words, to } = form;
  if (asking === null) return '';
  const behind = wordsBetween(form, asking.to, to);
  if (asking.role === 'adjunct' || asking.word === 'how') return behind;
  if (asking.word === 'who' || asking.word === 'whom') return joined('someone', behind);
  if (asking.word === 'whose') return joined("someone's", behind);
  const next = words[asking.to]?.folded ?? '';
  return joined(asking.word === 'which' || isPlural(next) ? 'some' : 'something', behind);
}

/** What is asked for as a phrase of its own: "hostages" of "how many hostages", "someone" of "whom". */
function askedNoun(form: QuestionForm): string {
  const { asking } = form;
  if (asking === null) return '';
  if (asking.noun === null) return /^whom?$/u.test(asking.word) ? 'someone' : 'something';
  const noun = wordsBetween(form, ...asking.noun);
  return asking.word === 'how'
    ? noun
    : joined(asking.word === 'whose' ? "someone's" : 'some', noun);
}

/** The place where an object that was asked for belongs: behind the verb, before what a preposition begins. */
function placeOfObject(form: QuestionForm, verb: number, end: number): number {
  for (let at = verb + 1; at < end; at += 1) {
    if (isPreposition(form.words[at]?.folded ?? '')) return at;
  }
  return end;
}

/** A reason is not asked for the first time only. */
function withoutFirst(form: QuestionForm): string {
  const { rest, to, words } = form;
  const verb = findSubject(form)?.[1];
  if (verb === undefined || words[verb]?.folded !== 'first') return wordsBetween(form, rest, to);
  return joined(wordsBetween(form, rest, verb), wordsBetween(form, verb + 1, to));
}

/** "why did Israel not know …": behind the subject, where that can be told. */
function whyNot(form: QuestionForm): string {
  const { rest, to } = form;
  const verb = findSubject(form)?.[1] ?? rest;
  const clause = [wordsBetween(form, rest, verb), 'not', wordsBetween(form, verb, to)];
  return joined('why', auxiliaryOf(form), ...clause);
}

/** The auxiliary as a word of its own: "is" of "who's". */
function auxiliaryOf({ words, auxiliary }: QuestionForm): string {
  const word = auxiliary === null ? undefined : words[auxiliary];
  if (word === undefined) return '';
  return { s: 'is', re: 'are', d: 'did', ll: 'will' }[word.tied] ?? word.text.toLowerCase();
}

function inPlural(auxiliary: string): string {
  return { was: 'were', is: 'are', has: 'have', does: 'do' }[auxiliary] ?? auxiliary;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
