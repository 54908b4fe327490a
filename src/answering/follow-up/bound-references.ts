import type { NameGuess } from '../../facts/index.js';
import { isFunctionWord } from '../../words/index.js';
import {
  beginsPhrase,
  gapBefore,
  isAsking,
  isAuxiliary,
  isDeterminer,
  isNamed,
  isPeopleNoun,
  isPlural,
  isPreposition,
  isSubordinator,
  type QuestionForm,
} from '../grammar/index.js';

/**
 * Whether a word that stands for something does so for words of its own question: "he" of "How old was Manning when he
 * played?" A clause before it can name what it means; its own clause only what something belongs to ("Tesla … his work").
 */
export function isBound(
  form: QuestionForm,
  at: number,
  kind: string,
  role: 'subject' | 'object' | 'possessive',
): boolean {
  const { asking, auxiliary, from: first } = form;
  const clause = role === 'subject' && isEmbedded(form, at) ? at : startOfClause(form, at);
  if (hasPhrase(form, first, clause, kind)) return true;
  if (/^(?:group|noun)$/u.test(kind) && /^th[eo]se$/u.test(form.words[at]?.folded ?? '')) {
    if (hasPlural(form, at)) return true;
  }
  if (role !== 'possessive') return isNamedLater(form, at, kind);
  if (asking?.noun != null && isKindOf(form, asking.noun[1] - 1, kind)) return true;
  const isBare = asking !== null && auxiliary !== null && asking.noun === null;
  const from = Math.max(clause, isBare ? auxiliary + 1 : form.from);
  const isWithin = hasPhrase(form, from, at, kind) && !belongsToPhrase(form, at);
  return isWithin || isNamedLater(form, at, kind);
}

/** Whether a pronoun is the subject of a clause inside another: "the company said it would", "how old when he". */
function isEmbedded({ words, from }: QuestionForm, at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  return (
    at > from && !isAuxiliary(before) && !isAsking(before) && !/^(?:and|but|or)$/u.test(before)
  );
}

/** "how many of those": of several things that the question spoke of before. */
function hasPlural({ words, from }: QuestionForm, at: number): boolean {
  return words.slice(from, at).some(({ folded }) => isPlural(folded));
}

/** Whether the noun that is asked for can be what a word stands for: "Which university has its origins". */
function isKindOf({ words }: QuestionForm, at: number, kind: string): boolean {
  const noun = words[at]?.folded ?? '';
  if (kind === 'person') return isPeopleNoun(noun);
  return kind === 'group' ? isPlural(noun) : !isPeopleNoun(noun);
}

/** "In its report, what did the group say?": words in front of the question stand for what it names. */
function isNamedLater({ words, names, asking, auxiliary }: QuestionForm, at: number, kind: string) {
  const start = words[asking?.from ?? auxiliary ?? 0];
  const word = words[at];
  if (start === undefined || word === undefined || word.start >= start.start) return false;
  return names.some((name) => name.start > start.start && isOfKind(name.guess, kind));
}

/** "the reasons for their failure": the noun that a phrase belongs to is not what the phrase speaks of. */
function belongsToPhrase({ words, names }: QuestionForm, at: number): boolean {
  const start = words[at]?.start ?? 0;
  const isBehindNoun =
    isPreposition(words[at - 1]?.folded ?? '') && isDeterminer(words[at - 3]?.folded ?? '');
  return isBehindNoun && !names.some((name) => name.end <= start);
}

/** The place where the clause begins that a word stands in. */
function startOfClause(form: QuestionForm, at: number): number {
  const { words, from, asking } = form;
  for (let place = at - 1; place > from; place -= 1) {
    if (asking !== null && place >= asking.from && place < asking.to) return asking.from;
    const word = words[place]?.folded ?? '';
    const before = words[place - 1]?.folded ?? '';
    const next = words[place + 1]?.folded ?? '';
    const joins = /^(?:and|but|or)$/u.test(word) && (isAuxiliary(next) || isAsking(next));
    const isInfinitive = word === 'to' && place + 1 < at && !beginsPhrase(form, place + 1);
    const isGerund = /.{3}ing$/u.test(word) && !isDeterminer(before) && !isAuxiliary(before);
    const isParted = /[,;:.?!]\s/u.test(gapBefore(form, place));
    if (joins || isInfinitive || isGerund || isSubordinator(word) || isParted) return place;
  }
  return from;
}

/** Whether words name somebody or something of a kind. */
function hasPhrase(form: QuestionForm, from: number, to: number, kind: string): boolean {
  const { words, names } = form;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return false;
  const named = names.filter(({ start, end }) => start >= first.start && end <= last.end);
  if (named.some(({ guess }) => isOfKind(guess, kind))) return true;
  const content = words
    .slice(from, to)
    .filter((word, place) => !isFunctionWord(word.folded) && !isNamed(form, from + place));
  if (kind === 'person' || kind === 'group') {
    // Names may be written small, as everything else is.
    const isSmall = !/\p{Lu}/u.test(form.text.slice(first.end));
    const fits = kind === 'person' ? isPeopleNoun : isPlural;
    return content.some(({ folded }) => fits(folded)) || (isSmall && content.length >= 2);
  }
  const hasNoun = content.some((word) =>
    isDeterminer(words[words.indexOf(word) - 1]?.folded ?? ''),
  );
  return content.length >= 2 || hasNoun;
}

function isOfKind(guess: NameGuess, kind: string): boolean {
  return kind !== 'person' || guess === 'person' || guess === 'other';
}
