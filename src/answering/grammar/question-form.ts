import { type AskingPhrase, beginsAsking, readAsking } from './asking-phrase.js';
import { isAuxiliary, isFormOfBe, isFormOfDo, isOpener } from './closed-classes.js';
import { type Name, namesIn } from './names-in.js';
import { gapBetween, type QuestionWord, questionWordsOf } from './question-word.js';

/** How a question is built: `[openers] [fronted words] asking phrase, auxiliary, rest`, each of which may be absent. */
export interface QuestionForm {
  readonly text: string;
  readonly words: readonly QuestionWord[];
  readonly names: readonly Name[];
  /** The place of the first word behind openers such as "and" and "but". */
  readonly from: number;
  readonly asking: AskingPhrase | null;
  /** The place of the auxiliary before the subject; where it is tied to the asking word ("who's"), that word's place. */
  readonly auxiliary: number | null;
  /** The place of the first word behind both. */
  readonly rest: number;
  /** The place behind the last word; a second question tied on with "and when" is left out. */
  readonly to: number;
}

/** Words that are read of a question. */
const MOST_WORDS = 120;

/** Reads how a question is built. Works on any text. */
export function readQuestionForm(text: string): QuestionForm {
  const words = questionWordsOf(text).slice(0, MOST_WORDS);
  const names = namesIn(text);
  const from = skipOpeners(words, names);
  const start = startOfQuestion(text, words, from);
  const asking = start === null ? null : readAsking(text, words, start);
  const behind = asking?.to ?? start ?? from;
  const tied = words[behind - 1];
  const isTied =
    asking !== null && asking.noun === null && /^(?:s|re|d|ll)$/u.test(tied?.tied ?? '');
  const auxiliary = isTied
    ? behind - 1
    : start !== null && isAuxiliary(words[behind]?.folded ?? '')
      ? behind
      : null;
  const rest = auxiliary === null ? behind : auxiliary + 1;
  return { text, words, names, from, asking, auxiliary, rest, to: endOf(words, rest) };
}

/** The words from one place up to another, as the question has them. */
export function wordsBetween({ text, words }: QuestionForm, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  const end = /^['’]s?(?=[\s?.,]|$)/u.exec(text.slice(last.end, last.end + 3))?.[0].length ?? 0;
  return text.slice(first.start, last.end + end);
}

/** What stands between a word and the one before it; behind the last word, what stands there. */
export function gapBefore({ text, words }: QuestionForm, place: number): string {
  return gapBetween(text, words, place);
}

/** The question without a second one that is tied on, and without its mark. */
export function clauseText({ text, words, to }: QuestionForm): string {
  const end = to < words.length ? words[to - 1]?.end : undefined;
  return text.slice(0, end).replace(/[\s?!.,]+$/u, '');
}

/** Whether a word belongs to a name. */
export function isNamed({ names, words }: QuestionForm, place: number): boolean {
  const word = words[place];
  return word !== undefined && names.some(({ start, end }) => start < word.end && word.start < end);
}

function skipOpeners(words: readonly QuestionWord[], names: readonly Name[]): number {
  const first = words.findIndex(
    ({ folded, start }, at) =>
      at === words.length - 1 || !isOpener(folded) || names.some((name) => name.start === start),
  );
  return Math.max(0, first);
}

/** The place where the question proper begins: at once, or behind words in front of it ("In 2005, what did …"). */
function startOfQuestion(
  text: string,
  words: readonly QuestionWord[],
  from: number,
): number | null {
  for (let at = from; at < words.length; at += 1) {
    const isFirst = at === from || /[,;:.!?]\s/u.test(gapBetween(text, words, at));
    if (isFirst && beginsQuestion(words, at)) return at;
  }
  return null;
}

function beginsQuestion(words: readonly QuestionWord[], at: number): boolean {
  return isAuxiliary(words[at]?.folded ?? '') || beginsAsking(words, at);
}

/** Leaves out a second question that hangs on the first: "…, and when?", "… and how many of those are dead?" */
function endOf(words: readonly QuestionWord[], rest: number): number {
  for (let at = rest + 1; at < words.length - 1; at += 1) {
    const next = words[at + 1]?.folded ?? '';
    const isQuestion = beginsAsking(words, at + 1) || isFormOfDo(next) || isFormOfBe(next);
    if (words[at]?.folded === 'and' && isQuestion) return at;
  }
  return words.length;
}
