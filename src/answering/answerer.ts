import type { ArticleFilter } from '../library/index.js';
import type { Answer } from './answer.js';

/** Answers questions over a library. */
export interface Answerer {
  answer(question: string, scope?: { readonly filter?: ArticleFilter }): Promise<Answer>;
}
