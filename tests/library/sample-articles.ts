import {
  type Article,
  articleIdOf,
  assembleText,
  type CorpusPath,
  type DatePrecision,
  linesOf,
  type Passage,
  passageIdOf,
  segmentSentences,
} from '../../src/corpus/index.js';
import type { PassageEncoder } from '../../src/embedding/index.js';
import {
  type ArticleEntry,
  encoderInputOf,
  type FileRecord,
  type LibraryWriter,
  type TextHash,
  textHashOf,
} from '../../src/library/index.js';

/** An article as a test wants it: what is not given has a plain value. */
export interface SampleArticle {
  readonly path: string;
  /** One passage each, one line of the file each. */
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly record?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undated where not given. */
  readonly date?: string;
}

const PRECISIONS: readonly DatePrecision[] = ['year', 'month', 'day'];

/** The path of a file in the corpus. */
export function pathOf(path: string): CorpusPath {
  return path as CorpusPath;
}

/** An article and its passages, as the indexer would hand them to a writer. */
export function articleEntry(sample: SampleArticle): ArticleEntry {
  const path = pathOf(sample.path);
  const body = assembleText(
    sample.paragraphs.map((text, at) => ({ kind: 'paragraph', pieces: [{ text, line: at + 3 }] })),
  );
  const { date } = sample;
  const article: Article = {
    id: articleIdOf(path, sample.record ?? null),
    path,
    record: sample.record ?? null,
    title: sample.title ?? `Title of ${sample.path}`,
    publisher: sample.publisher ?? null,
    url: null,
    author: sample.author ?? null,
    language: 'en',
    dating:
      date === undefined
        ? { status: 'undated', why: 'nothing in it says' }
        : {
            status: 'dated',
            date: {
              value: date,
              precision: PRECISIONS[date.split('-').length - 1] ?? 'day',
              basis: 'stated',
              why: 'front matter',
            },
          },
    body,
  };
  const sentences = segmentSentences(body, 'en');
  const passages = body.blocks.map(({ start, end }, ordinal): Passage => {
    const text = body.text.slice(start, end);
    return {
      id: passageIdOf(article.id, text, body.blocks.slice(0, ordinal).filter(repeats).length),
      articleId: article.id,
      ordinal,
      context: [article.title],
      text,
      start,
      end,
      lines: linesOf(body, start, end),
      sentences: sentences.filter((sentence) => sentence.start >= start && sentence.end <= end),
    };
    function repeats(block: { readonly start: number; readonly end: number }): boolean {
      return body.text.slice(block.start, block.end) === text;
    }
  });
  return {
    article,
    passages: passages.map((passage) => ({
      passage,
      textHash: textHashOf(encoderInputOf(passage)),
    })),
  };
}

/** The record of a file that was read. */
export function fileRecord(path: string, changes: Partial<FileRecord> = {}): FileRecord {
  return {
    path: pathOf(path),
    size: 1000,
    mtime: 1_700_000_000_123_456_789n,
    contentHash: 'c0ffee',
    readerVersion: '1',
    skipped: null,
    ...changes,
  };
}

/** Stores articles as the indexer does: missing vectors first, then each file with its articles. */
export async function storeArticles(
  writer: LibraryWriter,
  encoder: PassageEncoder,
  samples: readonly SampleArticle[],
  { tokens = true }: { readonly tokens?: boolean } = {},
): Promise<readonly ArticleEntry[]> {
  const entries = samples.map(articleEntry);
  const inputs = new Map(
    entries.flatMap(({ passages }) =>
      passages.map(({ passage, textHash }) => [textHash, encoderInputOf(passage)] as const),
    ),
  );
  const hashes: readonly TextHash[] = [...inputs.keys()];
  const missing = [...(await writer.missingEmbeddings(hashes, { tokens }))];
  const encodings = await encoder.encodePassages(
    missing.map((hash) => inputs.get(hash) ?? { segments: [] }),
    { tokens },
  );
  await writer.storeEmbeddings(
    encodings.flatMap((encoding, at) => {
      const textHash = missing[at];
      return textHash === undefined ? [] : [{ textHash, encoding }];
    }),
  );
  for (const path of new Set(samples.map((sample) => sample.path))) {
    const own = entries.filter(({ article }) => article.path === path);
    await writer.storeFile(fileRecord(path), own);
  }
  return entries;
}
