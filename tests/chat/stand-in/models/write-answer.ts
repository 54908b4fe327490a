import type { EvidenceLine, ModelTask } from './read-task.js';

/** A statement as a model writes it. */
export interface ModelStatement {
  readonly text: string;
  readonly evidence: readonly number[];
}

/** The form that the prompts ask for. */
export function asReply(statements: readonly ModelStatement[]): string {
  return JSON.stringify({ answerable: statements.length > 0, statements });
}

/** Longer lines are no statements. */
const LONGEST_STATEMENT = 380;

/** A model that is any good sees no answer where the lines have less than this share of what is asked. */
const LEAST_SHARE = 0.4;
/** A line is stated besides others if it has at least this share of what the first has. */
const NEARLY_AS_GOOD = 0.35;
/** What words count for that were stated before, words of the article's header, and words side by side as asked. */
const STATED_BEFORE = 0.5;
const HEADER = 0.3;
const SIDE_BY_SIDE = 0.5;
/** A line that has what this kind of question asks for, such as a number, is so much better. */
const ANSWERING = 1.3;

/**
 * What the lines say that have most of the question, in the lines' own words, each adding something to those before;
 * nothing where they have too little of it.
 * @param most how many at most
 */
export function statementsFor(
  { question, lines }: Extract<ModelTask, { kind: 'answer' }>,
  most: number,
): readonly ModelStatement[] {
  const search = new LineSearch(question, lines);
  const stated: EvidenceLine[] = [];
  let best = 0;
  while (stated.length < most) {
    const [next] = search.rate(stated).filter(({ line }) => !stated.includes(line));
    if (next === undefined || next.score < best * NEARLY_AS_GOOD || next.score === 0) break;
    best = Math.max(best, next.score);
    stated.push(next.line);
  }
  if (search.shareOf(stated) < LEAST_SHARE) return [];
  return stated.map((line) => standingAlone(line, lines));
}

/** A statement begins with a name and not with a pronoun: that with which the line before begins, if it does. */
function standingAlone({ n, text, source }: EvidenceLine, lines: readonly EvidenceLine[]) {
  const own = withoutAddedDates(text);
  const before = lines.find((line) => line.n === n - 1 && line.source === source);
  const [name = ''] = /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/u.exec(before?.text ?? '') ?? [];
  const [first = ''] = name.toLowerCase().split(' ');
  const pronoun = /^(?:He|She|It|They)\b/u;
  return name === '' || FUNCTION_WORDS.has(first) || pronoun.test(name) || !pronoun.test(own)
    ? { text: own, evidence: [n] }
    : { text: own.replace(pronoun, name), evidence: [n, n - 1] };
}

/** The line that has least to do with a question. */
export function leastFitting(
  question: string,
  lines: readonly EvidenceLine[],
): EvidenceLine | undefined {
  return new LineSearch(question, lines).rate([]).at(-1)?.line;
}

interface RatedLine {
  readonly line: EvidenceLine;
  readonly score: number;
}

/** Rates lines by how much of a question they have, words that few lines have counting most. */
class LineSearch {
  readonly #wanted: readonly string[];
  readonly #pairs: readonly string[];
  readonly #answers: RegExp;
  readonly #lines: readonly { line: EvidenceLine; words: readonly string[]; header: Set<string> }[];

  constructor(question: string, lines: readonly EvidenceLine[]) {
    this.#wanted = [...new Set(wordsOf(question))];
    this.#pairs = pairsOf(wordsOf(question));
    this.#answers = answerSign(question);
    this.#lines = lines
      .filter(({ text }) => text.length <= LONGEST_STATEMENT)
      .map((line) => ({
        line,
        words: wordsOf(line.text),
        header: new Set(wordsOf(line.source)),
      }));
  }

  /** All lines, best first, after those that were stated. */
  rate(stated: readonly EvidenceLine[]): readonly RatedLine[] {
    const before = new Set(stated.flatMap(({ text }) => wordsOf(text)));
    const pairs = new Set(this.#pairs);
    return this.#lines
      .map(({ line, words, header }) => {
        const single = this.#wanted.map((word) => {
          const place = words.includes(word) ? 1 : header.has(word) ? HEADER : 0;
          return this.#rarity(word) * place * (before.has(word) ? STATED_BEFORE : 1);
        });
        const paired = pairsOf(words).filter((pair) => pairs.has(pair)).length * SIDE_BY_SIDE;
        const sum = single.reduce((total, one) => total + one, paired);
        const length = Math.sqrt(10 + words.length);
        return { line, score: (sum * (this.#answers.test(line.text) ? ANSWERING : 1)) / length };
      })
      .sort((one, other) => other.score - one.score || one.line.n - other.line.n);
  }

  /** How much of what is asked some lines have together with their headers, 0 to 1. */
  shareOf(lines: readonly EvidenceLine[]): number {
    const had = new Set(lines.flatMap(({ text, source }) => wordsOf(`${text} ${source}`)));
    const sum = (words: readonly string[]) =>
      words.reduce((total, word) => total + this.#rarity(word), 0);
    return sum(this.#wanted.filter((word) => had.has(word))) / sum(this.#wanted);
  }

  #rarity(word: string): number {
    const count = this.#lines.filter(({ words }) => words.includes(word)).length;
    return Math.log(1 + this.#lines.length / (count + 0.5));
  }
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** What a line has that answers this kind of question. */
function answerSign(question: string): RegExp {
  if (/\bwhen\b|\bdate\b|(?:what|which) (?:day|month|year)/iu.test(question)) {
    return /\d|\b(?:\w+day|yesterday|month|week|year)\b/iu;
  }
  if (/\bhow (?:many|much|old|long|far)\b/iu.test(question))
    return /\d|\b(?:two|three|four|ten)\b/iu;
  if (/\bwho(?:m|se)?\b/iu.test(question)) return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
  return /\p{L}/u;
}

const FUNCTION_WORDS = new Set(
  'a an and are as at be been by did do does for from had has have how in is it its long many month much of on or still that the their there these this to was were what when where which who whom whose why will with would year'.split(
    ' ',
  ),
);

/** The words that tell something, without the endings that change most. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ly|ed|es|s)$/u, '') : word));
}

/** Footnote puts dates in brackets behind words such as “Wednesday”; the words themselves are what the article has. */
function withoutAddedDates(text: string): string {
  return text.replace(/ \((?:[A-Z][a-z]+ )?(?:\d{1,2}(?: [A-Z][a-z]+|,) ?)?\d{4}\)/gu, '');
}
