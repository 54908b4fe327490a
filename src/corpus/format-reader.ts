import type { Dating } from './article.js';
import type { DraftBlock } from './clean-text.js';

/** What the metadata of a file say, before anything is worked out from its text. Absent means that it says nothing. */
export interface StatedMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly author?: string;
  readonly language?: string;
  /** The date as it stands in the metadata, and where: `{ text: '2025-03-05T…', where: 'front matter' }`. */
  readonly published?: { readonly text: string; readonly where: string };
}

/** An article as its format gives it: not yet cleaned of boilerplate, dated or titled. */
export interface ArticleDraft {
  readonly record: string | null;
  readonly stated: StatedMetadata;
  readonly blocks: readonly DraftBlock[];
  /** True where the format's own reader has taken navigation and the like away (HTML). */
  readonly cleaned: boolean;
}

/** What a format reader makes of a file. */
export type FormatReading =
  | { readonly status: 'read'; readonly drafts: readonly ArticleDraft[] }
  | { readonly status: 'malformed'; readonly detail: string };

/**
 * Reads files of one format. `text` is the decoded file, with broken encoding repaired line by line; PDF is the one
 * format that reads `bytes` instead. A reader reports malformed input as a result and throws for nothing but a fault.
 */
export interface FormatReader {
  /** What the reader takes. */
  readonly input: 'text' | 'bytes';
  read(input: { readonly text: string; readonly bytes: Uint8Array }): Promise<FormatReading>;
}

/** Works out when an article was published. */
export type DateArticle = (draft: ArticleDraft, fileName: string) => Dating;
