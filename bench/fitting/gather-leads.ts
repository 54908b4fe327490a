import { type Evidence, type Witness, WitnessReader } from '../../src/answering/evidence/index.js';
import { readGap } from '../../src/answering/lead/question-gap.js';
import { readFrame } from '../../src/answering/lead/sentence-frame.js';
import { spanCandidates } from '../../src/answering/lead/span-candidates.js';
import {
  type SpanFeatures,
  spanContext,
  spanFeatures,
} from '../../src/answering/lead/span-features.js';
import { WEIGHTS } from '../../src/answering/lead/span-weights.js';
import type { QuestionPart } from '../../src/answering/question/index.js';
import { type GoldSentence, type SpanScores, scoreSpan } from '../../src/evaluation/index.js';
import type { LibraryReader } from '../../src/library/index.js';
import type { Row } from './rows.js';

/** The features that are fitted, in the order of a row's. */
export const SPAN_FEATURES = Object.keys(WEIGHTS) as (keyof SpanFeatures)[];

/** How much of an answer words must have to be one, as F1 over words. */
const LEAST_F1 = 0.5;

/** What stands for "none of these words answer", in front of the candidates of every row. */
const NONE = SPAN_FEATURES.map(() => 0);

/** The candidates of one sentence, with how well each agrees with the answer. */
export interface LeadRow extends Row {
  readonly expects: QuestionPart['expects'];
  /** Of each candidate behind the first, which is none of them: where it stands, and how it agrees with the answer. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly scores: readonly SpanScores[];
}

/**
 * Measures the words of the sentence that holds the answer, and those of a sentence that was taken for it: none of them
 * are right.
 * @param gold the sentence that holds it, where it was found
 * @param wrong the sentence that is ranked first, where it is another one
 */
export async function gatherLeads(
  group: number,
  part: QuestionPart,
  answers: readonly string[],
  gold: GoldSentence | undefined,
  wrong: Evidence | undefined,
  library: LibraryReader,
): Promise<LeadRow[]> {
  if (part.expects === 'yes-no' || gold === undefined) return [];
  const held = await witnessOf(gold, library);
  return [
    ...(held === null ? [] : [rowOf(group, part, held, answers)]),
    ...(wrong === undefined ? [] : [rowOf(group, part, wrong, [])]),
  ];
}

async function witnessOf(
  { article, start }: GoldSentence,
  library: LibraryReader,
): Promise<Witness | null> {
  for (const passage of await library.passagesOf(article.id)) {
    const place = passage.sentences.findIndex((one) => one.start <= start && start < one.end);
    if (place !== -1) return new WitnessReader().read(passage, place);
  }
  return null;
}

function rowOf(
  group: number,
  part: QuestionPart,
  witness: Witness,
  answers: readonly string[],
): LeadRow {
  const frame = readFrame(witness, part.terms);
  const context = spanContext(frame, readGap(part), part.expects);
  const spans = spanCandidates(frame, witness.facts, part.expects);
  const scores = spans.map(({ start, end }) => scoreSpan(frame.text.slice(start, end), answers));
  const highest = Math.max(0, ...scores.map(({ f1 }) => f1));
  const right = scores.map(({ f1 }) => f1 >= LEAST_F1 && f1 === highest);
  const features = spans.map((span) => spanFeatures(context, span));
  return {
    group,
    expects: part.expects,
    candidates: [NONE, ...features.map((own) => SPAN_FEATURES.map((name) => own[name]))],
    right: [!right.includes(true), ...right],
    spans,
    scores,
  };
}
