import { isWithin, placesInArticle } from '../../answering/checking/index.js';
import type { Citation } from '../../answering/index.js';
import { type CleanText, segmentSentences } from '../../corpus/index.js';

/** A quote between what stands before and behind it. Blocks of the article are parted by line feeds. */
export interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/**
 * Finds a quote in an article and takes in what stands around it, in whole sentences, or in words where a sentence is
 * too long. A quote that stands there several times is taken where its lines are.
 * @param most characters of the text before, and of the text behind
 * @returns null where the words no longer stand in the article
 */
export function quoteInContext(
  body: CleanText,
  { quote, lines }: Pick<Citation, 'quote' | 'lines'>,
  most: number,
): QuoteInContext | null {
  const places = [...placesInArticle(body, quote)];
  const place = places.find((one) => isWithin(one.lines, lines)) ?? places[0];
  if (place === undefined) return null;
  const { start, end } = place;
  const { text, blocks } = body;
  const from = Math.max(0, start - most);
  const to = Math.min(text.length, end + most);
  const near = blocks.filter((block) => block.end >= from && block.start <= to);
  const sentences = segmentSentences({ ...body, blocks: near });
  const first = sentences.find((one) => one.start >= from && one.start <= start)?.start ?? start;
  const last = sentences.findLast((one) => one.end <= to && one.end >= end)?.end ?? end;
  const isWhole = {
    before: start - first >= most / 4 || first === 0,
    after: last - end >= most / 4 || last === text.length,
  };
  return {
    before: isWhole.before ? text.slice(first, start) : lastWords(text.slice(from, start)),
    quote: text.slice(start, end),
    after: isWhole.after ? text.slice(end, last) : firstWords(text.slice(end, to)),
  };
}

/** Text that begins inside a word or before one, without that. */
function lastWords(text: string): string {
  const space = text.search(/\s/u);
  return space < 0 ? '' : `…${text.slice(space + 1)}`;
}

/** Text that ends inside a word or behind one, without that. */
function firstWords(text: string): string {
  const space = text.search(/\s\S*$/u);
  return space < 0 ? '' : `${text.slice(0, space)}…`;
}
