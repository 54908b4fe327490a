import { type ChatRequest, type Play, reply } from '../../chat/stand-in/index.js';
import {
  asReply,
  createGoodModel,
  type EvidenceLine,
  type ModelStatement,
  readTask,
} from '../../chat/stand-in/models/index.js';
import { refersBack, withName, wordingsOf } from './wordings.js';

/** What a right answer to a question holds. */
export interface Expectation {
  readonly all: readonly RegExp[];
  readonly any: readonly RegExp[];
  readonly none: readonly RegExp[];
  /** Titles of the articles that tell it; empty where any may. */
  readonly titles: readonly string[];
  readonly abstain: boolean;
}

/** What a model knows of the question that it is asked. */
export interface Known {
  readonly expected: Expectation;
  /** The question as it is clear by itself; null for one that is. */
  readonly whole: string | null;
}

/** A statement that a model could make, and whether it is from an article that tells what is expected. */
interface Candidate extends ModelStatement {
  readonly isExpected: boolean;
}

const MOST_STATEMENTS = 3;
/** Statements that are tried together: those whose lines have most of the question. */
const MOST_CANDIDATES = 16;
/** Lines in front of one that refers back which are stated with it. */
const MOST_BEFORE = 2;

/**
 * Plays as good a model as there is for a question: of the prompt's lines it states the fewest that make a right answer,
 * in their own words or nearly so, and it sees no answer where they make none. It knows nothing but the prompt and what
 * is expected.
 */
export function playInformed(request: ChatRequest, { expected, whole }: Known): Play {
  const task = readTask(request);
  if (task.kind === 'answer') {
    const lines = connected(task.lines, request.user);
    return reply(asReply(expected.abstain ? [] : statementsOf(task.question, lines, expected)));
  }
  const script = createGoodModel({
    rewrite: (question) => ({ question: whole ?? question, parts: [] }),
  });
  return script(request) as Play;
}

/** A line with the lines that it needs in front of it to be clear, in their order. */
interface ConnectedLine {
  readonly line: EvidenceLine;
  readonly before: readonly EvidenceLine[];
}

function connected(lines: readonly EvidenceLine[], prompt: string): readonly ConnectedLine[] {
  return lines.map((line, at) => {
    const before: EvidenceLine[] = [];
    let first = line;
    for (const previous of lines.slice(Math.max(0, at - MOST_BEFORE), at).reverse()) {
      const follows = previous.source === first.source && !prompt.includes(`\n…\n[${first.n}] `);
      if (!refersBack(first.text) || !follows) break;
      before.unshift(previous);
      first = previous;
    }
    return { line, before };
  });
}

/** The fewest statements that make a right answer, those of the best lines first; none where no three do. */
function statementsOf(
  question: string,
  lines: readonly ConnectedLine[],
  expected: Expectation,
): readonly ModelStatement[] {
  const asked = wordsOf(question);
  const sharedBy = ({ line }: ConnectedLine) =>
    [...wordsOf(`${line.text} ${line.source}`)].filter((word) => asked.has(word)).length;
  const candidates = lines
    .toSorted((a, b) => sharedBy(b) - sharedBy(a))
    .flatMap((run) => candidateOf(run, expected) ?? [])
    .toSorted((a, b) => Number(b.isExpected) - Number(a.isExpected))
    .slice(0, MOST_CANDIDATES);
  for (const size of Array.from({ length: MOST_STATEMENTS }, (_, at) => at + 1)) {
    const sets = setsOf(candidates, size).filter((set) => isRight(set, expected));
    const [best] = sets.toSorted((a, b) => worthOf(b) - worthOf(a));
    if (best !== undefined) return best.map(({ text, evidence }) => ({ text, evidence }));
  }
  return [];
}

/** A line in the first wording that has as much of what is expected as the line has in any; null where it has nothing. */
function candidateOf({ line, before }: ConnectedLine, expected: Expectation): Candidate | null {
  const context = before.map(({ text }) => wordingsOf(text)[0] ?? text);
  const wordings = wordingsOf(line.text)
    .map((text) => withName(text, context.at(-1) ?? '') ?? [...context, text].join(' '))
    .filter((text) => !expected.none.some((pattern) => pattern.test(text)));
  const met = (text: string) =>
    [...expected.all, ...expected.any].filter((pattern) => pattern.test(text)).length;
  const most = Math.max(0, ...wordings.map(met));
  const text = most === 0 ? undefined : wordings.find((one) => met(one) === most);
  if (text === undefined) return null;
  const { titles } = expected;
  const isExpected = titles.length === 0 || titles.some((title) => line.source.includes(title));
  return { text, evidence: [...before, line].map(({ n }) => n), isExpected };
}

function isRight(set: readonly Candidate[], { all, any }: Expectation): boolean {
  const text = set.map((one) => one.text).join(' ');
  return (
    set.some(({ isExpected }) => isExpected) &&
    all.every((pattern) => pattern.test(text)) &&
    (any.length === 0 || any.some((pattern) => pattern.test(text)))
  );
}

/** Statements from the articles that tell what is expected are better than others; lines that need no yes or no too. */
function worthOf(set: readonly Candidate[]): number {
  const worth = set.map(({ text, isExpected }) => {
    return (isExpected ? 1 : 0) - (/^(?:yes|no), /iu.test(text) ? 1 : 0);
  });
  return worth.reduce((sum, one) => sum + one, 0) / set.length;
}

/** All sets of so many, those of the first ones first. */
function setsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    setsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** The words of a text by their beginnings, so that forms of one are alike. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.map((word) => word.slice(0, 6)),
  );
}
