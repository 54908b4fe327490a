import type { Answer, Citation } from '../../answering/index.js';
import { type GoldSentence, quotesGold } from './gold-sentence.js';
import { scoreSpan } from './span-scores.js';

/** What an answer shows of the right one. What was not answered counts by the passages that are shown for it. */
export interface ExtractionVerdict {
  readonly isAnswered: boolean;
  /** Whether the first citation of the first statement quotes the answer's sentence. */
  readonly first: boolean;
  /** Whether the first citation of one of the first three statements does. */
  readonly firstThree: boolean;
  /** Whether one of the first three different sentences that are cited, in their order, is the answer's. */
  readonly distinctThree: boolean;
  /** The first statement against the answer's words; see {@link scoreSpan}. */
  readonly exactMatch: number;
  readonly f1: number;
}

/**
 * Judges an answer by the sentences it cites and by its first statement.
 * @param golds the sentences that hold the answer; with none of them in the library, no citation is right
 * @param answers the answer's words
 */
export function judgeExtraction(
  answer: Answer,
  golds: readonly GoldSentence[],
  answers: readonly string[],
): ExtractionVerdict {
  const cited = answer.statements.map(({ citations }) =>
    citations.flatMap((n) => answer.citations.find((citation) => citation.n === n) ?? []),
  );
  const isRight = (citation: Citation | undefined) =>
    citation !== undefined && golds.some((gold) => quotesGold(citation, gold));
  const leads = cited.slice(0, 3).map(([citation]) => isRight(citation));
  const lead = (answer.statements[0]?.text ?? '').trim().replace(/\.$/u, '');
  return {
    isAnswered: answer.kind === 'answered',
    first: leads[0] ?? false,
    firstThree: leads.includes(true),
    distinctThree: distinct(cited.flat()).slice(0, 3).some(isRight),
    ...scoreSpan(lead, answers),
  };
}

function distinct(citations: readonly Citation[]): Citation[] {
  const met = new Map<string, Citation>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.file, citation.lines, citation.quote]);
    if (!met.has(key)) met.set(key, citation);
  }
  return [...met.values()];
}
