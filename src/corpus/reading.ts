import type { Article, CorpusPath } from './article.js';

/** Why a file was passed over. One word each, for programs; `detail` beside it is for people. */
export type SkipReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'malformed'
  | 'outside-folder'
  | 'no-text'
  | 'unsupported';

/** A file that holds no article for us, with the reason. */
export interface SkippedFile {
  readonly path: CorpusPath;
  readonly reason: SkipReason;
  readonly detail: string;
}

/** What came of reading one file: its articles, or the reason why there are none. */
export type FileReading =
  | { readonly status: 'read'; readonly articles: readonly Article[] }
  | { readonly status: 'skipped'; readonly skipped: SkippedFile };
