import { createHash } from 'node:crypto';
import type { Brand } from '../brand.js';
import type { ArticleId } from './article.js';
import type { BlockKind, LineRange } from './clean-text.js';

/** Identifies a passage for as long as its article keeps its path and the passage its words: 16 hexadecimal digits. */
export type PassageId = Brand<string, 'PassageId'>;

/** A sentence of an article: the characters from `start` up to `end` of the article's cleaned text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/**
 * A run of sentences that is embedded and indexed as one. Neighbouring passages share a sentence or two, so that
 * nothing is torn from what explains it. `start` and `end` are offsets in the article's cleaned text.
 */
export interface Passage {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  /** Place among the article's passages, from 0: for ordering, never for identity. */
  readonly ordinal: number;
  /** The article's title and the headings above the passage, outermost first; embedded with it, never quoted. */
  readonly context: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lines: LineRange;
  readonly sentences: readonly Sentence[];
}

/** The id of the passage with these words in an article; `occurrence` counts equal texts in it from 0. */
export function passageIdOf(articleId: ArticleId, text: string, occurrence: number): PassageId {
  const key = `${articleId}\u0000${occurrence}\u0000${text}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16) as PassageId;
}
