import { findFacts } from '../../facts/index.js';
import { foldWord, sameWord } from '../../words/index.js';
import {
  clauseText,
  endOfPhrase,
  findSubject,
  isDeterminer,
  isNamed,
  isPastForm,
  isPlural,
  isPreposition,
  type Name,
  namesIn,
  objectStretch,
  type QuestionForm,
  type Stretch,
  tiedPhrase,
  wordsBetween,
} from '../grammar/index.js';
import { isSameName, type TurnContext } from './turn-context.js';

/** A question with something in place of something else; `instead` is what had to go, null where it was added. */
export interface Substitution {
  readonly question: string;
  readonly instead: string | null;
}

/** What is to take the place of something: "Turkey", or "Doha" with the preposition "in". */
export interface Substitute {
  readonly phrase: string;
  readonly preposition: string | null;
}

/**
 * Asks the last question of something else: "and Turkey?" puts Turkey in place of a name of its kind, "and in 2014?" a
 * date in place of a date, "and the capital?" a noun in place of a noun. Null where nothing can give way.
 */
export function substitute(
  { form, answerNames }: TurnContext,
  given: Substitute,
): Substitution | null {
  const { phrase } = given;
  const words = phrase.split(' ');
  const dated = dateIn(form, given);
  if (dated !== null) return dated;
  const past = words.length === 1 && isPastForm(foldWord(phrase)) ? pastForm(form) : null;
  if (past !== null) {
    // "How many people died" has no auxiliary for "injured".
    const be = form.asking?.word === 'how' ? 'were' : 'was';
    return within(form, [past, past + 1], form.auxiliary === null ? `${be} ${phrase}` : phrase);
  }
  const [name] = namesIn(phrase);
  const isNoun = isDeterminer(foldWord(words[0] ?? '')) || isPlural(foldWord(phrase));
  if (name === undefined && (isNoun || words.length > 1))
    return nounIn(form, phrase) ?? added(form, given);
  const said = name?.text ?? phrase;
  const known = form.names.find(({ text }) => isSameName(text, said));
  if (known !== undefined) {
    // "and her husband", behind a question about her.
    if (!phrase.startsWith(`${said}'s `)) return null;
    const subject = findSubject(form);
    const isWithin = subject !== null && (tiedPhrase(form)?.text ?? said) !== said;
    return isWithin ? within(form, subject, phrase) : replaced(form, known, phrase);
  }
  const guess = answerNames.find(({ text }) => isSameName(text, said))?.guess ?? name?.guess;
  const gone = nameInPlace(form, guess ?? 'other', given);
  if (gone !== null) return replaced(form, gone, phrase);
  return added(form, given) ?? (name === undefined ? nounIn(form, phrase) : null);
}

/** The name that gives way: behind the same preposition, of the same kind, the subject before others. */
function nameInPlace(
  form: QuestionForm,
  guess: Name['guess'],
  { phrase, preposition }: Substitute,
): Name | null {
  const { names, words, text } = form;
  const before = ({ start }: Name) => text.slice(0, start).toLowerCase();
  if (preposition !== null) {
    const isPlaced = (name: Name) =>
      ` ${before(name).replace(/the $/u, '')}`.endsWith(` ${preposition} `);
    return names.find(isPlaced) ?? null;
  }
  const hasArticle = /^the /iu.test(phrase);
  const fits = names
    .filter((name) => name.guess === guess || name.guess === 'other' || guess === 'other')
    .filter((name) => !hasArticle || / ?the $/u.test(before(name)));
  const exact = fits.filter((name) => name.guess === guess && guess !== 'other');
  const [from, to] = findSubject(form) ?? [0, 0];
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const acting = fits.find((name) => start <= name.start && name.end <= end);
  const bodies = guess === 'person' ? [] : fits.filter((name) => name.guess !== 'person');
  return acting ?? exact[0] ?? bodies[0] ?? fits[0] ?? null;
}

function replaced(form: QuestionForm, gone: Name, phrase: string): Substitution {
  const clause = clauseText(form);
  const the = /\bthe $/iu.exec(clause.slice(0, gone.start))?.[0].length ?? 0;
  return {
    question: `${clause.slice(0, gone.start - the)}${phrase}${clause.slice(gone.end)}`,
    instead: clause.slice(gone.start - the, gone.end),
  };
}

/** A date in place of a date, else behind the question; null for a phrase that is no date. */
function dateIn(form: QuestionForm, { phrase, preposition }: Substitute): Substitution | null {
  const said = joined(preposition, phrase);
  const given = dateOf(said);
  if (given === null) return null;
  const clause = clauseText(form);
  const others = phrase
    .replace(given.text, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord);
  const isRepeated = others.every(
    (word) =>
      word === '' || isDeterminer(word) || form.words.some(({ folded }) => sameWord(folded, word)),
  );
  if (!isRepeated) return null;
  const date = dateOf(clause);
  const whole = preposition === null && /^\d{4}$/u.test(phrase) ? `in ${phrase}` : said;
  if (date === null) return { question: `${clause} ${whole}`, instead: null };
  const before = /\b(?:in|on|at|since|by|during|before|after|until) $/iu.exec(
    clause.slice(0, date.start),
  );
  const start = before?.index ?? date.start;
  // A date inside a phrase ("the 2014 report") has no preposition to go with it.
  const text = before === null ? given.text : whole;
  return {
    question: `${clause.slice(0, start)}${text}${clause.slice(date.end)}`,
    instead: date.text,
  };
}

function dateOf(text: string) {
  return findFacts(text).find(({ kind }) => kind === 'date') ?? null;
}

/** A noun in place of the one that is asked for, of the object, or of the first that a determiner begins. */
function nounIn(form: QuestionForm, phrase: string): Substitution | null {
  const { asking, words, rest, auxiliary, to } = form;
  const tied = tiedPhrase(form) === null ? null : findSubject(form);
  const isBare = !isDeterminer(foldWord(phrase.split(' ')[0] ?? ''));
  if (isBare && asking?.noun != null) return within(form, asking.noun, phrase);
  if (isBare && asking !== null && auxiliary === null && asking.word !== 'who') {
    const noun = words.findIndex(
      ({ folded }, at) => at >= asking.to && at < asking.to + 3 && isPlural(folded),
    );
    if (noun !== -1) return within(form, [asking.to, noun + 1], phrase);
  }
  const hasOwn = phrase.split(' ').some((word) => isPreposition(word.toLowerCase()));
  for (let at = rest; at < to; at += 1) {
    if (!isDeterminer(words[at]?.folded ?? '') || isNamed(form, at + 1)) continue;
    const end = endOfPhrase(form, at);
    let head = at + 1;
    while (head < end && !isPreposition(words[head]?.folded ?? '')) head += 1;
    return within(form, [at, hasOwn ? end : head], phrase);
  }
  const object = auxiliary === null ? objectStretch(form) : tied;
  return object === null ? null : within(form, object, phrase);
}

function within(form: QuestionForm, [from, to]: Stretch, phrase: string): Substitution {
  const clause = clauseText(form);
  const start = form.words[from]?.start ?? 0;
  const end = form.words[to - 1]?.end ?? start;
  return {
    question: `${clause.slice(0, start)}${phrase}${clause.slice(end)}`,
    instead: wordsBetween(form, from, to),
  };
}

/** The participle or past form of the question: "killed" of "was anyone killed". */
function pastForm(form: QuestionForm): number | null {
  const { words, rest, to } = form;
  const found = words.findIndex(
    ({ folded }, at) => at >= rest && at < to && isPastForm(folded) && !isNamed(form, at),
  );
  return found === -1 ? null : found;
}

/** The phrase behind its preposition: the one that the question has, or at its end; null where it has none. */
function added(form: QuestionForm, { phrase, preposition }: Substitute): Substitution | null {
  if (preposition === null) return null;
  const { words, rest, to } = form;
  const same = words.findLastIndex(
    ({ folded }, at) => at >= rest && at < to - 1 && folded === preposition,
  );
  if (same !== -1 && namesIn(phrase).length === 0) {
    return within(form, [same + 1, endOfPhrase(form, same + 1)], phrase);
  }
  const comma = preposition.startsWith('according') ? ',' : '';
  return { question: `${clauseText(form)}${comma} ${preposition} ${phrase}`, instead: null };
}

function joined(preposition: string | null, phrase: string): string {
  return preposition === null ? phrase : `${preposition} ${phrase}`;
}
