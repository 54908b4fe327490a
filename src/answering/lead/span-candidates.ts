import type { Fact } from '../../facts/index.js';
import type { AnswerType } from '../question/index.js';
import { chunksOf } from './chunks.js';
import { clauseSpans } from './clause-spans.js';
import { factSpans } from './fact-spans.js';
import { nameLists, phraseLists } from './list-spans.js';
import { phraseSpans, quoteSpans } from './phrase-spans.js';
import type { SentenceFrame } from './sentence-frame.js';
import type { SpanCandidate } from './span-candidate.js';

/** Candidates of a sentence at most. */
const MOST = 200;
/** Words of a title at most. A longer quotation is what somebody said, and answers nothing else. */
const LONGEST_TITLE = 8;

/** The words of a sentence that may answer what is asked for: facts, phrases, lists, quotes and clauses, each span once. */
export function spanCandidates(
  frame: SentenceFrame,
  facts: readonly Fact[],
  expects: AnswerType,
): SpanCandidate[] {
  const chunks = chunksOf(frame);
  const spans = [
    ...factSpans(frame, facts),
    ...nameLists(frame, facts),
    ...clauseSpans(frame, expects),
    ...phraseSpans(frame, chunks),
    ...phraseLists(frame, chunks),
    ...quoteSpans(frame).filter(
      ({ from, to }) => expects === 'statement' || to - from <= LONGEST_TITLE,
    ),
  ];
  const seen = new Set<string>();
  const isNew = ({ start, end }: SpanCandidate) => {
    const key = `${start}-${end}`;
    const isKnown = seen.has(key);
    seen.add(key);
    return !isKnown;
  };
  return spans
    .filter((span) => isNew(span) && isBalanced(frame.text.slice(span.start, span.end)))
    .slice(0, MOST);
}

/** Whether brackets and quotation marks that open in a text close in it. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/[([]/gu) === count(/[)\]]/gu) && count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0
  );
}
