import { isDeterminer } from '../grammar/index.js';
import { type Chunk, isCompleted, isJoined } from './chunks.js';
import type { SentenceFrame } from './sentence-frame.js';
import { type SpanCandidate, spanOf } from './span-candidate.js';

const QUOTED = /["“]([^"“”]{2,300})["”]/gu;

/** The noun phrases of a sentence: alone, without words that the question has, and with what prepositions add. */
export function phraseSpans(frame: SentenceFrame, chunks: readonly Chunk[]): SpanCandidate[] {
  return chunks
    .flatMap((chunk, place) => [
      upTo(frame, chunk, chunk, true),
      ...trimmed(frame, chunk),
      ...extended(frame, chunk, chunks.slice(place + 1, place + 3)),
    ])
    .filter((span) => span !== null);
}

/** What stands between quotation marks: a title, or somebody's words where there are more of them. */
export function quoteSpans(frame: SentenceFrame): SpanCandidate[] {
  return Array.from(frame.text.matchAll(QUOTED), ({ 0: quote, index }) => {
    const from = frame.words.findIndex(({ start }) => start > index);
    const to = frame.words.findIndex(({ start }) => start > index + quote.length);
    return spanOf(frame, 'quote', from, to === -1 ? frame.words.length : to);
  }).filter((span) => span !== null);
}

/** A phrase with one and with two phrases that prepositions tie to it. */
function extended(
  frame: SentenceFrame,
  chunk: Chunk,
  [next, third]: readonly Chunk[],
): (SpanCandidate | null)[] {
  if (next === undefined || !isJoined(frame, chunk, next)) return [];
  const completes = isCompleted(frame, chunk);
  const withNext = upTo(frame, chunk, next, completes);
  if (third === undefined || !isJoined(frame, next, third)) return [withNext];
  return [withNext, upTo(frame, chunk, third, completes && isCompleted(frame, next))];
}

function upTo(
  frame: SentenceFrame,
  { from }: Chunk,
  { to }: Chunk,
  completes: boolean,
): SpanCandidate | null {
  const span = spanOf(frame, 'phrase', from, to);
  return span === null ? null : { ...span, isCompleted: completes };
}

/** A phrase without the words at its ends that the question has already. A name is not cut. */
function trimmed(frame: SentenceFrame, { from, to }: Chunk): (SpanCandidate | null)[] {
  const { words, glued } = frame;
  const isNew = (place: number) => {
    const word = words[place];
    return word !== undefined && word.term === null && !isDeterminer(word.folded);
  };
  let first = from;
  let end = to;
  while (first < to && !isNew(first)) first += 1;
  while (end > first && !isNew(end - 1)) end -= 1;
  while (first > from && glued.has(first)) first -= 1;
  while (end < to && glued.has(end)) end += 1;
  const isWhole = end === to;
  const hasStart =
    first === from || (first === from + 1 && isDeterminer(words[from]?.folded ?? ''));
  if (end <= first || (hasStart && isWhole)) return [];
  const inner = spanOf(frame, 'phrase', hasStart ? from : first, end);
  if (isWhole || hasStart) return [inner];
  return [inner, spanOf(frame, 'phrase', first, to), spanOf(frame, 'phrase', from, end)];
}
