import { extname } from 'node:path';
import type { FormatReader } from '../format-reader.js';

/** A format by its file names, and the way to its reader. */
export interface Format {
  /** Lower-case file name extensions, with their dot. */
  readonly extensions: readonly string[];
  /** Loads the reader: parsers take longer to load than most files to read, and few corpora need all of them. */
  load(): Promise<FormatReader>;
}

const PLAIN_TEXT: Format = {
  extensions: ['.txt'],
  load: async () => (await import('./text.js')).textReader,
};

const HTML: Format = {
  extensions: ['.html', '.htm'],
  load: async () => (await import('./html.js')).htmlReader,
};

/** Every format that is read. */
export const FORMATS: readonly Format[] = [
  PLAIN_TEXT,
  HTML,
  { extensions: ['.md'], load: async () => (await import('./markdown.js')).markdownReader },
  { extensions: ['.json'], load: async () => (await import('./json.js')).jsonReader },
  { extensions: ['.jsonl'], load: async () => (await import('./json-lines.js')).jsonLinesReader },
  { extensions: ['.pdf'], load: async () => (await import('./pdf.js')).pdfReader },
];

/** The format of files of this name, or null. */
export function formatForName(name: string): Format | null {
  const extension = extname(name).toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/** The format of a text: the one its file's name calls for, but for pages saved as plain text. */
export function formatForText(format: Format, text: string): Format {
  const isPage = /^\s{0,100}<(?:!doctype html|html)\b/iu.test(text.slice(0, 200));
  return format === PLAIN_TEXT && isPage ? HTML : format;
}
