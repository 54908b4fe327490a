import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Article,
  articleIdOf,
  assembleText,
  type CorpusPath,
  type Passage,
  passageIdOf,
  type Sentence,
} from '../src/corpus/index.js';
import type { PassageEncoder, PassageEncoding } from '../src/embedding/index.js';
import { encoderInputOf, SqliteLibrary, textHashOf } from '../src/library/index.js';
import { readerVersionOf } from '../src/library/indexing/reader-version.js';
import { seededRandom } from './seeded-random.js';
import type { SyntheticNews } from './synthetic-news.js';

/** Passages of an article, sentences of a passage. */
const PASSAGES_OF_ARTICLE = 10;
const SENTENCES_OF_PASSAGE = 5;

/** A sentence with the vectors that the model gave it on its own. */
export interface EncodedSentence {
  readonly text: string;
  readonly encoding: PassageEncoding;
}

/** Sentences that passages are put together from: embedding 100,000 passages for real would take an hour. */
export async function encodeSentences(
  news: SyntheticNews,
  encoder: PassageEncoder,
  count: number,
): Promise<EncodedSentence[]> {
  const texts = Array.from({ length: count }, () => news.sentence());
  const encodings = await encoder.encodePassages(
    texts.map((text) => ({ segments: [text] })),
    { tokens: true },
  );
  return texts.flatMap((text, place) => {
    const encoding = encodings[place];
    return encoding === undefined ? [] : [{ text, encoding }];
  });
}

/** A library of a given size, with the corpus folder that it pretends to have been made from. */
export interface LargeLibrary {
  readonly corpus: string;
  readonly library: string;
  /** Texts of some of its passages, to ask about. */
  readonly samples: readonly string[];
}

/**
 * Makes a library of `passages` passages through the writer that indexing uses, out of sentences that were encoded
 * once: the vector of a passage is the mean of its sentences', its token vectors are theirs in a row. The files lie
 * in a corpus folder with the sizes and times that the library knows, so that the next run finds them unchanged.
 */
export async function buildLargeLibrary(
  folder: string,
  passages: number,
  sentences: readonly EncodedSentence[],
  encoder: PassageEncoder,
): Promise<LargeLibrary> {
  const random = seededRandom(passages);
  const corpus = join(folder, 'corpus');
  const library = join(folder, 'library');
  await mkdir(corpus, { recursive: true });
  const writer = await new SqliteLibrary(library).openWriter();
  await writer.prepare({ corpus, model: encoder.identity });
  const samples: string[] = [];
  for (let n = 0; n * PASSAGES_OF_ARTICLE < passages; n += 1) {
    const path = `article-${String(n).padStart(6, '0')}.txt` as CorpusPath;
    const chosen = Array.from({ length: PASSAGES_OF_ARTICLE * SENTENCES_OF_PASSAGE }, () => {
      return sentences[Math.floor(random() * sentences.length)];
    }).filter((sentence) => sentence !== undefined);
    const article = articleOf(path, chosen);
    const entries = passagesOf(article, chosen).map(({ passage, parts }) => {
      const textHash = textHashOf(encoderInputOf(passage));
      return { passage, textHash, encoding: joinEncodings(parts, encoder.identity.dimension) };
    });
    await writer.storeEmbeddings(entries);
    const file = join(corpus, path);
    await writeFile(file, article.body.text);
    const { size, mtimeNs } = await stat(file, { bigint: true });
    const record = {
      path,
      size: Number(size),
      mtime: mtimeNs,
      contentHash: createHash('sha256').update(article.body.text).digest('hex'),
      readerVersion: readerVersionOf(encoder.identity, true),
      skipped: null,
    };
    await writer.storeFile(record, [{ article, passages: entries }]);
    if (samples.length < 500) samples.push(entries[0]?.passage.text ?? '');
  }
  // No text in it reports on a day: there is nothing to infer.
  await writer.dates.settle([], await writer.dates.unsettled());
  await writer.finish(new Date(0));
  await writer.close();
  return { corpus, library, samples };
}

function articleOf(path: CorpusPath, sentences: readonly EncodedSentence[]): Article {
  const body = assembleText(
    sentences.map(({ text }, line) => ({ kind: 'paragraph', pieces: [{ text, line: line + 1 }] })),
  );
  return {
    id: articleIdOf(path, null),
    path,
    record: null,
    title: path,
    publisher: 'Synthetic News',
    url: null,
    author: null,
    language: 'en',
    dating: { status: 'undated', why: 'made for a benchmark' },
    body,
  };
}

function passagesOf(article: Article, sentences: readonly EncodedSentence[]) {
  const spans: Sentence[] = article.body.blocks.map(({ start, end, kind }) => ({
    start,
    end,
    kind,
  }));
  return Array.from({ length: PASSAGES_OF_ARTICLE }, (_, ordinal) => {
    const from = ordinal * SENTENCES_OF_PASSAGE;
    const own = spans.slice(from, from + SENTENCES_OF_PASSAGE);
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? start;
    const text = article.body.text.slice(start, end).replaceAll('\n', ' ');
    const passage: Passage = {
      id: passageIdOf(article.id, text, ordinal),
      articleId: article.id,
      ordinal,
      context: [],
      text,
      start,
      end,
      lines: [from + 1, from + own.length],
      sentences: own,
    };
    return { passage, parts: sentences.slice(from, from + SENTENCES_OF_PASSAGE) };
  });
}

function joinEncodings(parts: readonly EncodedSentence[], dimension: number): PassageEncoding {
  const vector = new Float32Array(dimension);
  for (const { encoding } of parts) {
    for (const [d, value] of encoding.vector.entries()) vector[d] = (vector[d] ?? 0) + value;
  }
  const length = Math.hypot(...vector);
  const tokens = parts.flatMap(({ encoding }) => encoding.tokens ?? []);
  return {
    vector: vector.map((value) => value / length),
    tokens: {
      ids: Int32Array.from(tokens.flatMap(({ ids }) => [...ids])),
      counts: Int32Array.from(tokens, ({ ids }) => ids.length),
      bits: Buffer.concat(tokens.flatMap(({ bits }) => bits ?? [])),
    },
  };
}
