import { isAuxiliary, isDeterminer, isPlural, isPreposition, isTime } from './closed-classes.js';
import { beginsPhrase, findSubject } from './find-subject.js';
import { endOfPhrase, type Phrase } from './noun-phrases.js';
import { isNamed, type QuestionForm, wordsBetween } from './question-form.js';

/**
 * The several things that a question is about: "the hostages that are left in Gaza" of "how many hostages are left in
 * Gaza", "the talks between the US and Hamas" of "who led the talks between …". Null where it speaks of none.
 */
export function pluralPhrase(form: QuestionForm): Phrase | null {
  return askedPlural(form) ?? plainPlural(form);
}

function askedPlural(form: QuestionForm): Phrase | null {
  const { asking, auxiliary, words, rest, to } = form;
  if (asking === null || !/^(?:which|what|how)$/u.test(asking.word)) return null;
  if (auxiliary === null) {
    const end = words.findIndex(
      ({ folded }, at) =>
        at >= asking.to && at < asking.to + 4 && isPlural(folded) && !isNamed(form, at),
    );
    if (end === -1 || end + 1 >= to) return null;
    const noun = wordsBetween(form, asking.to, end + 1);
    return plural(`the ${noun} that ${wordsBetween(form, end + 1, to)}`, words[end]?.folded);
  }
  if (asking.noun === null) return null;
  if (words[asking.noun[0]]?.folded === 'of') {
    const [from, end] = asking.noun;
    const part = words.slice(from, end).find(({ folded }) => isPlural(folded));
    return part === undefined ? null : plural(wordsBetween(form, from + 1, end), part.folded);
  }
  const head = words[asking.noun[1] - 1]?.folded ?? '';
  if (!isPlural(head)) return null;
  const noun = wordsBetween(form, ...asking.noun);
  const subject = beginsPhrase(form, rest) ? findSubject(form) : null;
  const helping = words[auxiliary]?.text ?? '';
  if (subject === null)
    return plural(`the ${noun} that ${helping} ${wordsBetween(form, rest, to)}`, head);
  const [, verb] = subject;
  const clause = [wordsBetween(form, rest, verb), helping, wordsBetween(form, verb, to)];
  return plural(`the ${noun} that ${clause.filter((part) => part !== '').join(' ')}`, head);
}

function plainPlural(form: QuestionForm): Phrase | null {
  const { auxiliary, asking, words, rest, to } = form;
  // "who heads …": the verb of a question about its subject.
  const first = auxiliary === null && asking !== null ? asking.to + 1 : rest;
  for (let at = first; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || !isPlural(word.folded) || isNamed(form, at)) continue;
    if (word.tied !== '' || isTime(word.folded.replace(/s$/u, ''))) continue;
    return phraseAround(form, at, first);
  }
  return null;
}

/** The phrase whose noun stands at a place: "the direct talks between the US and Hamas" around "talks". */
export function phraseAround(form: QuestionForm, noun: number, first = 0): Phrase {
  const from = startOfPhrase(form, noun, first);
  const phrase = wordsBetween(form, from, endOfPhrase(form, noun));
  const isWhole = isDeterminer(form.words[from]?.folded ?? '') || form.words[from]?.tied === 's';
  return plural(isWhole ? phrase : `the ${phrase}`, form.words[noun]?.folded);
}

/** Words before a noun that belong to its phrase: back to a determiner or possessive, if one is near; names at once. */
function startOfPhrase(form: QuestionForm, noun: number, first: number): number {
  const { words } = form;
  for (let at = noun - 1; at >= Math.max(first, noun - 4); at -= 1) {
    const word = words[at];
    if (word === undefined || isPreposition(word.folded) || isAuxiliary(word.folded)) break;
    if (/^(?:no|any|some|each|every)$/u.test(word.folded)) break;
    if (isDeterminer(word.folded)) return at;
    if (word.tied === 's') {
      let start = at;
      while (start > first && isNamed(form, start - 1)) start -= 1;
      return start;
    }
  }
  let start = noun;
  while (start > first && isNamed(form, start - 1)) start -= 1;
  return start;
}

function plural(text: string, head: string | undefined): Phrase {
  return { text, isPlural: true, head: head ?? null };
}
