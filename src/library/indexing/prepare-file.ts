import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Article,
  DEFAULT_PASSAGE_OVERLAP,
  DEFAULT_PASSAGE_TOKENS,
  DEFAULT_READING_LIMITS,
  readArticleFile,
  splitPassages,
} from '../../corpus/index.js';
import type { EncoderInput, PassageEncoder } from '../../embedding/index.js';
import type { ArticleEntry, FileRecord, TextHash } from '../records.js';
import { encoderInputOf, textHashOf } from '../text-hash.js';
import type { Suspect } from './plan-changes.js';

/** A file that was opened: found to be as it was, or ready to be stored once its texts are embedded. */
export type PreparedFile =
  | { readonly status: 'same'; readonly record: FileRecord }
  | {
      readonly status: 'prepared';
      readonly record: FileRecord;
      readonly articles: readonly ArticleEntry[];
      readonly inputs: ReadonlyMap<TextHash, EncoderInput>;
    };

/** How files are read and split. */
export interface Preparation {
  readonly corpus: string;
  readonly readerVersion: string;
  readonly encoder: PassageEncoder;
}

/** Tokens that the model puts around every input. */
const SPECIAL_TOKENS = 2;

/** Articles of one file that are split at the same time, so that counting tokens keeps every worker busy. */
const ARTICLES_AT_ONCE = 16;

/** Reads a file and splits its articles. A file with the content it had before is not read further. */
export async function prepareFile(
  { file, known }: Suspect,
  preparation: Preparation,
): Promise<PreparedFile> {
  const { readerVersion, corpus } = preparation;
  const contentHash =
    file.size > DEFAULT_READING_LIMITS.maxBytes ? null : await hashOf(join(corpus, file.diskPath));
  const record = {
    path: file.path,
    size: file.size,
    mtime: file.mtimeNs,
    contentHash,
    readerVersion,
  };
  if (
    contentHash !== null &&
    contentHash === known?.contentHash &&
    known.readerVersion === readerVersion
  ) {
    return { status: 'same', record: { ...record, skipped: known.skipped } };
  }
  const reading = await readArticleFile(corpus, file);
  if (reading.status === 'skipped') {
    const { reason, detail } = reading.skipped;
    const prepared = { ...record, skipped: { reason, detail } };
    // What could not be opened has no content to compare: the reason must do.
    return known !== null && contentHash === null && isSameFailure(known, prepared)
      ? { status: 'same', record: prepared }
      : { status: 'prepared', record: prepared, articles: [], inputs: new Map() };
  }
  const inputs = new Map<TextHash, EncoderInput>();
  const articles: ArticleEntry[] = [];
  for (let from = 0; from < reading.articles.length; from += ARTICLES_AT_ONCE) {
    const some = reading.articles.slice(from, from + ARTICLES_AT_ONCE);
    articles.push(
      ...(await Promise.all(some.map((one) => prepareArticle(one, preparation, inputs)))),
    );
  }
  return { status: 'prepared', record: { ...record, skipped: null }, articles, inputs };
}

function isSameFailure(before: FileRecord, now: FileRecord): boolean {
  return (
    before.readerVersion === now.readerVersion &&
    before.skipped?.reason === now.skipped?.reason &&
    before.skipped?.detail === now.skipped?.detail
  );
}

async function prepareArticle(
  article: Article,
  { encoder }: Preparation,
  inputs: Map<TextHash, EncoderInput>,
): Promise<ArticleEntry> {
  const passages = await splitPassages(article, {
    maxTokens: Math.min(DEFAULT_PASSAGE_TOKENS, encoder.identity.maxTokens - SPECIAL_TOKENS),
    overlap: DEFAULT_PASSAGE_OVERLAP,
    countTokens: (texts) => encoder.countTokens(texts),
  });
  return {
    article,
    passages: passages.map((passage) => {
      const input = encoderInputOf(passage);
      const textHash = textHashOf(input);
      inputs.set(textHash, input);
      return { passage, textHash };
    }),
  };
}

/** SHA-256 of a file's bytes; null where it cannot be read, which reading it then reports. */
async function hashOf(path: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return null;
  }
}
