import type { Sentence } from './passage.js';

/** A sentence with the number of tokens it takes. */
export interface SizedSentence extends Sentence {
  readonly tokens: number;
}

const CLAUSE_END =
  /[;:,\u2013\u2014\u060C\u3001\uFF0C\uFF1B]["”’»)\]]{0,2}\s+|[\u3001\uFF0C\uFF1B]/gu;
const WORD_END = /\s+/gu;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far back from its ideal place a cut may be, as a share of the piece, to fall behind a clause or a word. */
const CLAUSE_WINDOW = 1 / 2;
const WORD_WINDOW = 1 / 4;

/**
 * Splits every sentence of more than `limit` tokens into pieces that fit, behind clauses where it can, else behind
 * words, else between characters as readers see them. Pieces are trimmed and keep the sentence's kind; a single
 * character over the limit is kept as it is.
 */
export async function splitToFit(
  sentences: readonly SizedSentence[],
  text: string,
  limit: number,
  countTokens: (texts: readonly string[]) => Promise<readonly number[]>,
): Promise<SizedSentence[]> {
  let pieces = [...sentences];
  // Each round cuts every piece that is too long into shorter ones, so that the number of rounds is logarithmic.
  for (;;) {
    const parts = pieces.map((piece) =>
      piece.tokens <= limit ? [piece] : cutUp(piece, text, limit),
    );
    const fresh = parts.flatMap((part) => (part.length > 1 ? part : []));
    if (fresh.length === 0) return pieces;
    const counts = await countTokens(fresh.map(({ start, end }) => text.slice(start, end)));
    const sized = new Map(fresh.map((piece, index) => [piece, counts[index] ?? 0]));
    pieces = parts.flat().map((piece) => ({ ...piece, tokens: sized.get(piece) ?? piece.tokens }));
  }
}

/** Cuts a piece into about as many of equal length as its tokens need. */
function cutUp(piece: SizedSentence, text: string, limit: number): SizedSentence[] {
  const wanted = Math.ceil(piece.tokens / limit);
  const length = Math.max(1, Math.ceil((piece.end - piece.start) / wanted));
  const parts: SizedSentence[] = [];
  let start = piece.start;
  while (start < piece.end) {
    const remaining = piece.end - start;
    const end = remaining <= length ? piece.end : cutBefore(text, start, start + length);
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const visible = part.trim().length;
    if (visible > 0) parts.push({ ...piece, start: start + lead, end: start + lead + visible });
    start = end;
  }
  return parts;
}

/** The best place to cut at or before `ideal`: behind a clause, a word or a whole character, in this order. */
function cutBefore(text: string, start: number, ideal: number): number {
  const length = ideal - start;
  for (const [pattern, share] of [
    [CLAUSE_END, CLAUSE_WINDOW],
    [WORD_END, WORD_WINDOW],
  ] as const) {
    const from = ideal - Math.floor(length * share);
    let cut = -1;
    for (const match of text.slice(from, ideal).matchAll(pattern)) {
      cut = from + match.index + match[0].length;
    }
    if (cut > start) return cut;
  }
  return characterEnd(text, start, ideal);
}

/** The end of the character, as readers see it, that `ideal` falls in or behind. */
function characterEnd(text: string, start: number, ideal: number): number {
  // A character of more code units than this is no character of any script; cutting inside it harms nobody.
  const reach = 64;
  const from = Math.max(start, ideal - reach);
  let last = from;
  for (const { index, segment } of GRAPHEMES.segment(text.slice(from, ideal + reach))) {
    const end = from + index + segment.length;
    if (end > ideal) return last > start ? last : Math.min(end, ideal + reach);
    last = end;
  }
  return last;
}
