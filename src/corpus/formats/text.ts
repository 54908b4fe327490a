import type { LinePiece } from '../clean-text.js';
import type { FormatReader, StatedMetadata } from '../format-reader.js';
import { metadataFrom, roleOf } from './metadata-fields.js';
import { blocksOfLines, bylineOf } from './plain-blocks.js';

/** A date that a scraper set before the first words, with nothing around it: ` date 2023-12-20 Hamas carried out …`. */
const DATE_PREFIX =
  /^\s*(?:date|dated|published|pubdate|publish date|publication date)\s*[:=]?\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?)(?=\s|$)[\s|–—-]*/iu;
const HEADER_LINE = /^([A-Za-z][A-Za-z _-]{1,30}):\s+(\S.{0,500})$/;
/** A header has more than one line; a lone "Source: …" may well be the beginning of a sentence. */
const FEWEST_HEADER_LINES = 2;
const MOST_HEADER_LINES = 12;

/** Reads plain text: one article per file. A date prefix or a header of `Name: value` lines is taken as metadata. */
export const textReader: FormatReader = {
  input: 'text',
  async read({ text }) {
    const lines = text.split('\n').map((line, i) => ({ text: line, line: i + 1 }));
    const { stated, rest } = takeHeader(lines);
    const blocks = blocksOfLines(rest);
    const byline = blocks.find(({ kind }) => kind === 'byline');
    const author = byline === undefined ? null : bylineOf(byline.pieces[0]?.text ?? '');
    const metadata =
      author === null || stated.author !== undefined ? stated : { ...stated, author };
    return {
      status: 'read',
      drafts: [{ record: null, stated: metadata, blocks, cleaned: false }],
    };
  },
};

function takeHeader(lines: readonly LinePiece[]): {
  readonly stated: StatedMetadata;
  readonly rest: readonly LinePiece[];
} {
  const begin = lines.findIndex(({ text }) => text.trim() !== '');
  const first = lines[begin];
  if (first === undefined) return { stated: {}, rest: lines };
  const prefix = DATE_PREFIX.exec(first.text.slice(0, 120));
  if (prefix?.[1] !== undefined) {
    const left = { text: first.text.slice(prefix[0].length), line: first.line };
    const published = { text: prefix[1], where: 'date header' };
    return { stated: { published }, rest: [left, ...lines.slice(begin + 1)] };
  }
  const fields: [string, string][] = [];
  let end = begin;
  for (; end < lines.length && end - begin < MOST_HEADER_LINES; end += 1) {
    const field = HEADER_LINE.exec(lines[end]?.text ?? '');
    const name = field?.[1] ?? '';
    if (field?.[2] === undefined || roleOf(name) === null || roleOf(name)?.role === 'text') break;
    fields.push([name, field[2]]);
  }
  if (fields.length < FEWEST_HEADER_LINES) return { stated: {}, rest: lines };
  return { stated: metadataFrom(fields, () => 'header'), rest: lines.slice(end) };
}
