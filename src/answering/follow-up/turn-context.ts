import { formatCalendarDate, resolveDates } from '../../dating/index.js';
import { literally } from '../../phrasing/index.js';
import { bareWord, foldWord, isFunctionWord } from '../../words/index.js';
import type { Answer, Statement } from '../answer.js';
import { type Name, type QuestionForm, readQuestionForm } from '../grammar/index.js';

/** A question that was asked before, as one that stands alone, with as much of its answer as follow-ups need. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: Pick<Answer, 'kind' | 'statements' | 'citations'>;
}

/** A question and its answer as follow-ups look back on them. */
export interface TurnContext {
  readonly answer: AnsweredQuestion['answer'];
  readonly form: QuestionForm;
  /** All statements of the answer, read as far as grammar goes. */
  readonly statements: readonly QuestionForm[];
  /** The first of them; empty where there is none. */
  readonly lead: QuestionForm;
  /** The names of the first statement, where it answers the question. */
  readonly leadNames: readonly Name[];
  /** The names of all statements. */
  readonly answerNames: readonly Name[];
}

/** Names of an answer that a question is searched for. */
const MOST_NAMES = 60;

/** Reads what was asked before. Names that the question has in small letters are spelt as the answer spells them. */
export function readTurn({ question, answer }: AnsweredQuestion): TurnContext {
  const told = answer.kind === 'none' ? [] : answer.statements;
  const statements = told.map((statement) => readQuestionForm(ownWords(statement, answer)));
  const lead = statements[0] ?? readQuestionForm('');
  const answerNames = statements.flatMap(({ names }) => names);
  const guessed = (names: readonly Name[]) =>
    names.map((name) => ({ ...name, guess: guessOf(name, answerNames) }));
  const form = readQuestionForm(spellNames(question, answerNames));
  const leadNames = answer.kind === 'answered' ? guessed(lead.names) : [];
  return {
    answer,
    form: { ...form, names: guessed(form.names) },
    statements,
    lead,
    leadNames,
    answerNames,
  };
}

/** The first date of the first statement, as a calendar date ("February 2025"); null where none can be worked out. */
export function dateToldBy({
  answer: { statements, citations },
  lead,
}: TurnContext): string | null {
  const cited = statements[0]?.citations[0];
  const article = citations.find(({ n }) => n === cited)?.date ?? null;
  const [date] = resolveDates({ text: lead.text, kind: 'paragraph' }, { article });
  return date === undefined ? null : formatCalendarDate(date.value);
}

/** Characters of a quote that tell where in a statement it begins. */
const BEGINNING = 24;

/**
 * A statement from where the words of its articles begin: whom it is taken from, and the date of the article, stand
 * before them and are not what was asked about. One without such words is left whole.
 */
function ownWords({ text, citations }: Statement, answer: AnsweredQuestion['answer']): string {
  const starts = answer.citations
    .filter(({ n }) => citations.includes(n))
    .map(({ quote }) => text.indexOf(quote.slice(0, BEGINNING)))
    .filter((start) => start !== -1);
  return starts.length === 0 ? text : text.slice(Math.min(...starts));
}

/**
 * Writes the names of a question that is typed in small letters throughout as they are known: "hamas" as "Hamas".
 * A name that is also a small word of English needs "the" before it: "the us", not "us".
 */
export function spellNames(text: string, known: readonly Name[]): string {
  if (/\p{Lu}/u.test(text.slice(1))) return text;
  const surnames = known.flatMap((name) =>
    name.guess === 'person' ? [name.text.split(/\s+/u).at(-1) ?? ''] : [],
  );
  const spellings = [...new Set([...known.map((name) => name.text), ...surnames])]
    .filter((name) => /\p{Lu}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_NAMES);
  return spellings.reduce((spelt, name) => {
    const the = isFunctionWord(foldWord(name)) ? '(?<=\\bthe )' : '';
    const words = literally(name);
    const pattern = `${the}(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`;
    return spelt.replace(new RegExp(pattern, 'giu'), () => name);
  }, text);
}

/** Whether two names are one, in full and in part: "Boehler" and "Adam Boehler", not "Suez Canal" and "Panama Canal". */
export function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
  return short.at(-1) === long.at(-1) && short.every((part) => long.includes(part));
}

/** The fullest form in which a name occurs: "Adam Boehler" for "Boehler". */
export function fullestName(name: string, among: readonly Name[]): string {
  return among
    .filter(({ text, guess }) => guess === 'person' && isSameName(text, name))
    .reduce((best, { text }) => (text.length > best.length ? text : best), name);
}

function partsOf(name: string): string[] {
  return name.split(/\s+/u).map((part) => foldWord(bareWord(part)));
}

/** What a name is, where the words around it in the answer tell more than those in the question. */
function guessOf({ text, guess }: Name, answerNames: readonly Name[]): Name['guess'] {
  if (guess !== 'other') return guess;
  return (
    answerNames.find((name) => name.guess !== 'other' && isSameName(name.text, text))?.guess ??
    guess
  );
}
