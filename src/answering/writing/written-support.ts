import { formatCalendarDate } from '../../dating/index.js';
import {
  CheckedText,
  checkStatement,
  joinSources,
  overstatementIn,
  type Problem,
  sourceOfSentence,
  type WeighedSource,
} from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import { canJoin } from './joined-support.js';

import { withoutOutlet } from './written-attribution.js';

/** A sentence that is cited, as a source, with the cosine of its vector and the statement's. */
export interface CitedSource {
  readonly witness: Witness;
  readonly source: WeighedSource;
}

/** What of the cited sentences bears a statement out: those that it needs, best first; else what is wrong with it. */
export type WrittenSupport =
  | {
      readonly status: 'supported';
      readonly cited: readonly [Witness, ...Witness[]];
      /** Whether a cited sentence has the very words. */
      readonly isVerbatim: boolean;
    }
  | { readonly status: 'unsupported'; readonly problem: Problem };

/** Sentences that bear out a statement by themselves and are shown for it. */
const MOST_SHOWN = 4;
const DATE_IN_BRACKETS = / \((?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}\)/gu;
/** Sentences that bear out a statement together. */
const MOST_TOGETHER = 3;

/** A sentence as what a statement is checked against, with its article's publisher and date around it. */
export function sourceOfWitness({ passage, sentence }: Witness, similarity: number): WeighedSource {
  const { quote, around } = sourceOfSentence(passage, sentence);
  const { publisher, dating } = passage.article;
  const date = dating.status === 'dated' ? formatCalendarDate(dating.date.value) : null;
  const article = [publisher, date].filter((text) => text !== null);
  return {
    quote,
    around: [...around, ...article.map((text) => new CheckedText({ text, dates: [] }))],
    similarity,
  };
}

/**
 * Which of the cited sentences bear a statement out. One that does so by itself is enough; the others are kept
 * only if they do so too. Where none does, two or three may do it together.
 */
export function supportFor(text: string, cited: readonly CitedSource[]): WrittenSupport {
  const tried = cited.map((one) => ({ ...one, ...compare(text, one) }));
  const alone = tried.filter(({ problem }) => problem === null).sort((a, b) => b.worth - a.worth);
  const [first, ...others] = alone.map(({ witness }) => witness);
  if (first !== undefined) {
    return {
      status: 'supported',
      cited: [first, ...others.slice(0, MOST_SHOWN - 1)],
      isVerbatim: alone.some(({ source }) => source.quote.text.trim() === text),
    };
  }
  const nearest = tried.toSorted((a, b) => b.worth - a.worth);
  const together = setsOf(nearest.slice(0, MOST_SHOWN)).find((set) => isBorneOutBy(text, set));
  const [lead, ...rest] = together ?? [];
  if (lead !== undefined) {
    return {
      status: 'supported',
      cited: [lead.witness, ...rest.map(({ witness }) => witness)],
      isVerbatim: false,
    };
  }
  const problem = nearest[0]?.problem ?? {
    kind: 'wording',
    text,
    detail: 'no-source',
    rival: null,
  };
  return { status: 'unsupported', problem };
}

/** What is wrong with a statement for one source, null where nothing is, and how near it comes to it. */
function compare(text: string, { witness, source }: CitedSource) {
  const said = [text, withoutOutlet(text, witness)].filter((one) => one !== null);
  const found = said.map((one) => {
    const check = checkStatement({ text: one }, [source]);
    const worth = check.overlap + (source.similarity ?? 0);
    const problem =
      check.status === 'unsupported' ? check.problems[0] : overstatementIn(plainText(one), source);
    return { problem, worth };
  });
  return found.find(({ problem }) => problem === null) ?? found[0] ?? { problem: null, worth: 0 };
}

/** A text without the calendar dates that evidence has in brackets behind words such as "Wednesday". */
function plainText(text: string): CheckedText {
  return new CheckedText({ text: text.replace(DATE_IN_BRACKETS, ''), dates: [] });
}

/** Pairs, then triples, in their order. */
function setsOf(cited: readonly CitedSource[]): CitedSource[][] {
  const sets = cited.flatMap((a, at) => cited.slice(at + 1).map((b) => [a, b]));
  const triples = cited.flatMap((a, at) =>
    cited.slice(at + 1).flatMap((b, next) => cited.slice(at + next + 2).map((c) => [a, b, c])),
  );
  return [...sets, ...triples].filter((set) => set.length <= MOST_TOGETHER);
}

function isBorneOutBy(text: string, set: readonly CitedSource[]): boolean {
  const sources = set.toSorted((a, b) => orderOf(a.witness, b.witness)).map(({ source }) => source);
  const joined = joinSources(sources);
  const own = plainText(text);
  return (
    canJoin(own, sources) &&
    checkStatement({ text }, [joined]).status === 'supported' &&
    overstatementIn(own, joined) === null
  );
}

/** In the order of the articles, so that neighbouring sentences are read as one text. */
function orderOf(a: Witness, b: Witness): number {
  return (
    a.passage.articleId.localeCompare(b.passage.articleId) || a.sentence.start - b.sentence.start
  );
}
