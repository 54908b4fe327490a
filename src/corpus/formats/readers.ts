import { extname } from 'node:path';
import type { FormatReader } from '../format-reader.js';
import { htmlReader } from './html.js';
import { jsonReader } from './json.js';
import { jsonLinesReader } from './json-lines.js';
import { markdownReader } from './markdown.js';
import { pdfReader } from './pdf.js';
import { textReader } from './text.js';

/** The reader of every format. */
export const FORMAT_READERS: readonly FormatReader[] = [
  textReader,
  markdownReader,
  htmlReader,
  jsonReader,
  jsonLinesReader,
  pdfReader,
];

/** The reader for files of this name, or null. */
export function readerForName(name: string): FormatReader | null {
  const extension = extname(name).toLowerCase();
  return FORMAT_READERS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/** The reader for a text: the one its file's name calls for, but for pages saved as plain text. */
export function readerForText(reader: FormatReader, text: string): FormatReader {
  const isPage = /^\s{0,100}<(?:!doctype html|html)\b/iu.test(text.slice(0, 200));
  return reader === textReader && isPage ? htmlReader : reader;
}
