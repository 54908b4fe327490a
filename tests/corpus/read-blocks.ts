import type { Article } from '../../src/corpus/article.js';
import { linesOf } from '../../src/corpus/clean-text.js';
import { readArticleFile } from '../../src/corpus/read-file.js';
import type { FileReading } from '../../src/corpus/reading.js';
import { scanFolder } from '../../src/corpus/scan-folder.js';
import { temporaryFolder } from './temporary-folder.js';

/** Reads one file with this content from a folder of its own. */
export async function readContent(
  name: string,
  content: string | Uint8Array,
): Promise<FileReading> {
  const root = await temporaryFolder({ [name]: content });
  const { files } = await scanFolder(root);
  const file = files[0];
  if (file === undefined) throw new Error(`${name} was not scanned`);
  return readArticleFile(root, file);
}

/** The articles of such a file, which must have some. */
export async function articlesOf(
  name: string,
  content: string | Uint8Array,
): Promise<readonly Article[]> {
  const reading = await readContent(name, content);
  if (reading.status === 'skipped') throw new Error(JSON.stringify(reading.skipped));
  return reading.articles;
}

/** The first article of such a file. */
export async function articleOf(name: string, content: string | Uint8Array): Promise<Article> {
  const [article] = await articlesOf(name, content);
  if (article === undefined) throw new Error('no article');
  return article;
}

/** The blocks of an article as `[kind, text, first line, last line]`. */
export function blocksOf({ body }: Article): [string, string, number, number][] {
  return body.blocks.map(({ kind, start, end }) => [
    kind,
    body.text.slice(start, end),
    ...linesOf(body, start, end),
  ]);
}
