import type { ArticleFilter } from '../library/index.js';
import type { Answer } from './answer.js';

/** What an answer may draw on. */
export interface AnswerScope {
  readonly filter?: ArticleFilter;
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
