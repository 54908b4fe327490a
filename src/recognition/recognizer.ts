import type { Article, Sentence } from '../corpus/index.js';
import type { RecognisedName } from './entity.js';

/** An article as recognisers read it. */
export interface RecognitionDocument
  extends Pick<Article, 'title' | 'publisher' | 'author' | 'language' | 'body'> {
  /** The sentences of the body, in order, as `segmentSentences` gives them. */
  readonly sentences: readonly Sentence[];
}

/** Finds the names of persons, organisations and places in articles. */
export interface Recognizer {
  /** Names all that decides what is recognised: an article that was read under another version is read again. */
  readonly version: string;
  /** The names of an article, in the order of their first mentions. */
  recognize(document: RecognitionDocument): Promise<readonly RecognisedName[]>;
  close(): Promise<void>;
}
