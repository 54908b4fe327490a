import { segmentSentences } from '../../corpus/index.js';

/** Text up to a place where it is cut, and the text behind it without the white space between them. */
export interface Cut {
  readonly head: string;
  readonly rest: string;
  /** What ends at the cut. */
  readonly behind: 'sentence' | 'word' | 'character';
}

/** How far beyond a cut the text is looked at, to tell the end of a sentence from an abbreviation. */
const FORESIGHT = 200;

/** The share of the room that whole sentences must fill, or else a part of the next one is worth more than its end. */
const WORTHWHILE = 1 / 4;

/** Scripts that part words by nothing. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A mark such as "[12]", which stays whole. */
const MARKER = /\[\d{1,6}\]/gu;

/** Which cuts are wanted. */
export interface CutLimits {
  /** The head is longer than this many characters... */
  readonly over: number;
  /** ...and has at most this many. */
  readonly most: number;
  /** Whether a cut leaves few enough characters, after all that is added to its head. */
  readonly fits: (cut: Cut) => boolean;
}

/**
 * Where best to cut a text on one line: behind the last sentence that fits, else behind the last word, else, for a word
 * that does not fit, behind a character as people see it. Null where nothing fits.
 */
export function findCut(text: string, { over, most, fits }: CutLimits): Cut | null {
  const seen = text.slice(0, most + FORESIGHT);
  const kinds = [
    ['sentence', sentenceEnds],
    ['word', wordEnds],
    ['character', characterEnds],
    ['character', codePointEnds],
  ] as const;
  for (const [behind, endsOf] of kinds) {
    const least = behind === 'sentence' ? Math.max(over, most * WORTHWHILE) : over;
    const ends = endsOf(seen).filter((end) => end > least && end <= most);
    const cutAt = (end: number): Cut => ({
      head: text.slice(0, end),
      rest: text.slice(end).trimStart(),
      behind,
    });
    const end = lastThatFits(ends, (end) => fits(cutAt(end)));
    if (end !== null) return cutAt(end);
  }
  return null;
}

/** Longer heads fit less, but for a mark or two that is added to them: the search may miss a place by as much. */
function lastThatFits(ends: readonly number[], fits: (end: number) => boolean): number | null {
  let last: number | null = null;
  let low = 0;
  let high = ends.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && fits(end)) {
      last = end;
      low = middle + 1;
    } else high = middle - 1;
  }
  return last;
}

function sentenceEnds(text: string): number[] {
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  const sentences = segmentSentences({ text, blocks: [block], lineStarts: [] });
  // Where the last one ends is not known: it may go on behind what is seen.
  return sentences.slice(0, -1).map(({ end }) => end);
}

function wordEnds(text: string): number[] {
  const spaces = Array.from(text.matchAll(/\s+/gu), ({ index }) => index);
  if (!UNSPACED.test(text)) return spaces;
  const words = new Intl.Segmenter('und', { granularity: 'word' });
  const seams = Array.from(words.segment(text), ({ index }) => index).filter(
    (at) => at > 0 && UNSPACED.test(text.charAt(at - 1)) && UNSPACED.test(text.charAt(at)),
  );
  return [...new Set([...spaces, ...seams])].sort((a, b) => a - b);
}

function characterEnds(text: string): number[] {
  const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return outsideMarkers(
    text,
    Array.from(characters.segment(text), ({ index }) => index),
  );
}

/** For what is drawn as one character and yet fits nowhere. */
function codePointEnds(text: string): number[] {
  let at = 0;
  return outsideMarkers(
    text,
    Array.from(text, (character) => {
      at += character.length;
      return at;
    }),
  );
}

function outsideMarkers(text: string, ends: readonly number[]): number[] {
  const inside = new Set<number>();
  for (const { 0: marker, index } of text.matchAll(MARKER)) {
    for (let at = index + 1; at < index + marker.length; at += 1) inside.add(at);
  }
  return ends.filter((end) => !inside.has(end));
}
