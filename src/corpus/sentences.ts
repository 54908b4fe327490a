import type { CleanText } from './clean-text.js';
import type { Sentence } from './passage.js';
import { endsSentence } from './sentence-end.js';

/**
 * How much text the segmenter sees at once, and how much of it is kept back as context for the last decision.
 * V8's iterator takes time in proportion to the whole text for every sentence, so that one call over a megabyte takes
 * a minute; over windows of this size it takes well under a second.
 */
const WINDOW = 2048;
const CONTEXT = 256;

/**
 * Places where a sentence may end although UAX #29 sees none there: before a number or a bracket, which that standard
 * takes for the middle of a sentence when a small letter comes next, and behind a reference mark such as "[3]".
 */
const FURTHER_END = /[.!?][\p{Pe}\p{Pf}"']{0,3}(?:\[\d{1,3}\]){0,4}\s+(?=["“‘«]?[\p{Nd}([])/gu;
const AFTER_REFERENCE = /[.!?]["”’]?(?:\[\d{1,3}\]){1,4}\s+/gu;

/**
 * The sentences of a cleaned text, in order. None crosses a block; together they cover every visible character; they
 * are trimmed of white space. A heading is one sentence. Boundaries are those of Unicode UAX #29 (`Intl.Segmenter`), less those behind
 * abbreviations, initials and inside a reported quotation.
 * @param language the article's language (ISO 639 or BCP 47), for the rules of its script; English where unknown
 */
export function segmentSentences(body: CleanText, language: string | null = null): Sentence[] {
  const subtag = primarySubtag(language);
  const segmenter = new Intl.Segmenter(subtag, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const block of body.blocks) {
    const text = body.text.slice(block.start, block.end);
    let start = 0;
    const ends = block.kind === 'heading' ? [] : sentenceEnds(text, segmenter, subtag);
    for (const end of [...ends, text.length]) {
      const [first, last] = trimmed(text, start, end);
      if (first < last) {
        sentences.push({ start: block.start + first, end: block.start + last, kind: block.kind });
      }
      start = end;
    }
  }
  return sentences;
}

/** Offsets in `text` where one sentence ends and the next begins, ascending, without the two ends of the text. */
function sentenceEnds(text: string, segmenter: Intl.Segmenter, language: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const end of candidateEnds(text, segmenter)) {
    if (endsSentence(text, start, end, language)) {
      ends.push(end);
      start = end;
    }
  }
  return ends;
}

function candidateEnds(text: string, segmenter: Intl.Segmenter): number[] {
  const candidates = new Set<number>();
  let from = 0;
  while (from < text.length) {
    const to = Math.min(text.length, from + WINDOW);
    const settled = to === text.length ? to : to - CONTEXT;
    let next = from;
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      if (index === 0) continue;
      if (from + index > settled) break;
      next = from + index;
      candidates.add(next);
    }
    if (to === text.length) break;
    from = next > from ? next : lastSpaceBefore(text, settled, from);
  }
  for (const pattern of [FURTHER_END, AFTER_REFERENCE]) {
    for (const match of text.matchAll(pattern)) candidates.add(match.index + match[0].length);
  }
  candidates.delete(text.length);
  return [...candidates].sort((a, b) => a - b);
}

/** Where to take up a sentence that is longer than a window: behind a white space, so that no word is seen in part. */
function lastSpaceBefore(text: string, settled: number, from: number): number {
  const space = text.lastIndexOf(' ', settled - 1);
  return space > from ? space + 1 : settled;
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let first = start;
  let last = end;
  while (first < last && isSpace(text, first)) first += 1;
  while (last > first && isSpace(text, last - 1)) last -= 1;
  return [first, last];
}

function isSpace(text: string, index: number): boolean {
  return text.charAt(index).trim() === '';
}

/** The first subtag of a language tag in lower case; `en` where it is not one, as metadata may hold anything. */
function primarySubtag(language: string | null): string {
  const subtag = /^([a-z]{2,3})(?:[-_]|$)/u.exec((language ?? '').trim().toLowerCase())?.[1];
  return subtag ?? 'en';
}
