import type { Brand } from '../brand.js';
import type {
  Article,
  ArticleId,
  ArticleMetadata,
  CleanText,
  CorpusPath,
  LineRange,
  Passage,
  Sentence,
  SkipReason,
} from '../corpus/index.js';
import type { PassageEncoding } from '../embedding/index.js';
import type { EntityKind, TextSpan } from '../recognition/index.js';

/** A file of the corpus folder as it was when it was last read. */
export interface FileRecord {
  readonly path: CorpusPath;
  /** Bytes. */
  readonly size: number;
  /** Time of last change, nanoseconds since 1970. */
  readonly mtime: bigint;
  /** SHA-256 of the bytes, hexadecimal; null for a file that was not opened (too large, unreadable). */
  readonly contentHash: string | null;
  /** Version of the reading and splitting code that made the records. */
  readonly readerVersion: string;
  /** Why the file holds no article; null where it was read. */
  readonly skipped: { readonly reason: SkipReason; readonly detail: string } | null;
}

/** An article without its text. */
export interface ArticleSummary extends ArticleMetadata {
  readonly id: ArticleId;
  readonly path: CorpusPath;
  readonly record: string | null;
  readonly passages: number;
}

/** An article with its text. */
export interface StoredArticle extends ArticleSummary {
  readonly body: CleanText;
}

/** A sentence with its words and the lines that it stands in. */
export interface StoredSentence extends Sentence {
  readonly text: string;
  readonly lines: LineRange;
}

/** Where a passage names somebody or something, as offsets in the article's text, and what the library takes it for. */
export interface PassageName extends TextSpan {
  readonly kind: EntityKind;
}

/** A passage with what a citation of it needs to say of its article. */
export interface StoredPassage extends Passage {
  readonly sentences: readonly StoredSentence[];
  /** Those names in it whose kind is known, in the order of the text; none until its article was read for names. */
  readonly names: readonly PassageName[];
  readonly article: ArticleSummary;
}

/** Hash of all that a passage's vectors depend on besides the model: its context and sentences. */
export type TextHash = Brand<string, 'TextHash'>;

/** A passage on its way into the library, with the hash under which its vectors are kept. */
export interface PassageEntry {
  readonly passage: Passage;
  readonly textHash: TextHash;
}

/** An article on its way into the library. */
export interface ArticleEntry {
  readonly article: Article;
  readonly passages: readonly PassageEntry[];
}

/** The vectors of one text. */
export interface EmbeddingEntry {
  readonly textHash: TextHash;
  readonly encoding: PassageEncoding;
}
