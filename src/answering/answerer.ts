import type { ArticleFilter } from '../library/index.js';
import type { Answer, Citation, Statement } from './answer.js';
import type { JudgedPart, OpenPart } from './composing/index.js';

/** As much of an answer as is certain while the rest is being written: none of it is taken back or changed later. */
export interface AnswerProgress {
  /** The question that a follow-up was understood as, or one with slips was read as. */
  readonly understood?: string;
  /** In their order; later ones follow these. */
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
}

/** What an answer may draw on, and how it is given. */
export interface AnswerScope {
  readonly filter?: ArticleFilter;
  /** Other wordings of the question or parts of it, which a chat model is given the evidence for as well. */
  readonly alsoLookUp?: readonly string[];
  /** Whether a chat model may write; true where not given. `budget` where it may not since its tokens are used up. */
  readonly withModel?: boolean | 'budget';
  /** Is told of an answer while it is written. */
  readonly onProgress?: (progress: AnswerProgress) => void;
}

/** Answers questions over a library. */
export interface Answerer {
  answer(question: string, scope?: AnswerScope): Promise<Answer>;
}

/** An answer with how sure it is, as log-odds that the evidence answers; null where nothing was looked up. */
export interface RatedAnswer {
  readonly answer: Answer;
  readonly confidence: number | null;
}

/** An answerer that tells how sure it is, so that the bound between answering and refusing can be measured. */
export interface RatingAnswerer extends Answerer {
  rate(question: string, scope?: AnswerScope): Promise<RatedAnswer>;
}

/** A rated answer with what it was made from, so that something else can be made from that. */
export interface EvidencedAnswer extends RatedAnswer {
  /** The parts of the question with their evidence; none where nothing was looked up. */
  readonly parts: readonly JudgedPart[];
  /** What is said before anything else: words of the question that were read as others. */
  readonly preface: readonly string[];
  /** The parts that are not answered, with what is said of them. */
  readonly lacks: readonly OpenPart[];
}

/** An answerer that shows what its answers were made from. */
export interface EvidencedAnswerer extends RatingAnswerer {
  rate(question: string, scope?: AnswerScope): Promise<EvidencedAnswer>;
}
