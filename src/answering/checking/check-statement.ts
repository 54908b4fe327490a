import { withoutReferenceMarks } from '../../citing/index.js';
import { checkAgents } from './check-agents.js';
import { checkDates } from './check-dates.js';
import { checkNames } from './check-names.js';
import { checkNegation } from './check-negation.js';
import { checkNumbers } from './check-numbers.js';
import { checkRoles } from './check-roles.js';
import { checkWording } from './check-wording.js';
import type { DatedText } from './checked-text.js';
import { CheckedText } from './checked-text.js';
import { likenessOf } from './likeness.js';
import type { Problem, StatementCheck } from './statement-check.js';
import { joinSources, type StatementSource } from './statement-source.js';

/** More sources than this do not bear out one sentence together. */
const MOST_TOGETHER = 4;

/** A source with the cosine of its quote and the statement; null where it was not computed. */
export interface WeighedSource extends StatementSource {
  readonly similarity?: number | null;
}

/**
 * Checks that a statement says nothing that its sources do not say: every name, number, date and duration stands in
 * them and is bound to the same words, what they deny stays denied, who does what stays so, and the wording is theirs.
 * One source must bear out all of it, or several together where each part has its own.
 */
export function checkStatement(
  statement: { readonly text: string; readonly dates?: DatedText['dates'] },
  sources: readonly WeighedSource[],
): StatementCheck {
  const own = new CheckedText({ text: statement.text, dates: statement.dates ?? [] });
  const together =
    sources.length > 1 && sources.length <= MOST_TOGETHER ? [joinSources(sources)] : [];
  let best: Comparison = {
    overlap: 0,
    hasPredicate: false,
    problems: [noSource(statement.text)],
  };
  for (const [index, source] of [...sources, ...together].entries()) {
    const comparison = compareWith(own, source);
    if (index === 0 || isBetter(comparison, best)) best = comparison;
    if (best.problems.length === 0) break;
  }
  const { overlap, problems } = best;
  const [first, ...rest] = problems;
  return first === undefined
    ? { status: 'supported', overlap }
    : { status: 'unsupported', overlap, problems: [first, ...rest] };
}

function isBetter(a: Comparison, b: Comparison): boolean {
  return a.problems.length === b.problems.length
    ? a.overlap > b.overlap
    : a.problems.length < b.problems.length;
}

function noSource(text: string): Problem {
  return { kind: 'wording', text, detail: 'no-source', rival: null };
}

/** What came of comparing a statement with one source. */
export interface Comparison {
  readonly overlap: number;
  /** Whether the source has a verb of the statement, or the word that says what something is. */
  readonly hasPredicate: boolean;
  readonly problems: readonly Problem[];
}

/** Compares a statement with one source. */
export function compareWith(statement: CheckedText, source: WeighedSource): Comparison {
  if (isVerbatim(statement, source)) return { overlap: 1, hasPredicate: true, problems: [] };
  const { similarity = null } = source;
  const { overlap, hasPredicate, isEnough } = likenessOf(statement, source, similarity);
  const problems = [
    ...checkNames(statement, source),
    ...checkNumbers(statement, source),
    ...checkDates(statement, source),
    ...checkNegation(statement, source),
    ...checkAgents(statement, source),
    ...checkRoles(statement, source),
    ...checkWording(statement, source),
    ...(isEnough ? [] : [unlike(statement, similarity)]),
  ];
  return { overlap, hasPredicate, problems };
}

function unlike({ text }: CheckedText, similarity: number | null): Problem {
  return {
    kind: similarity === null ? 'wording' : 'meaning',
    text,
    detail: 'unlike',
    rival: null,
  };
}

/** A statement in the words of its source needs no comparison; reference marks are the article's own. */
function isVerbatim({ text }: CheckedText, { quote }: StatementSource): boolean {
  const [own, theirs] = [text, quote.text].map((words) =>
    withoutReferenceMarks(words).replace(/\s+/gu, ' ').trim(),
  );
  return own !== '' && own === theirs;
}
