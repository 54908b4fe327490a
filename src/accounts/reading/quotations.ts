import type { TextSpan } from '../../recognition/index.js';
import { opensQuotation } from '../../words/index.js';
import type { NamedSentence } from '../account.js';

/** Words in quotation marks, without the marks; offsets of the article's cleaned text. */
export interface Quotation extends TextSpan {
  /** The places of the first and the last sentence that it reaches into. */
  readonly first: number;
  readonly last: number;
  /** Whether it goes on with the quotation before it, as each paragraph of a long one does. */
  readonly goesOn: boolean;
}

const DOUBLE = /["“”«»„]/gu;
/**
 * Words in single marks that end as what is said does, with a mark of punctuation before the closing mark: an apostrophe
 * does not stand there.
 */
const SINGLE =
  /(?<![\p{L}\p{N}])[‘'](?=[\p{Lu}\p{Ll}\p{N}[])([^‘“”"]{2,600}?[,.!?…])[’'](?=\s|$|[)\]—–])/gu;
/** A quotation that is not closed by then has lost its closing mark. */
const MOST_SENTENCES = 12;
/** The same for one in single marks, which an apostrophe may seem to open. */
const MOST_SINGLE = 5;
const CONTINUES_ACROSS: ReadonlySet<string> = new Set(['paragraph', 'list-item']);

interface Opening {
  readonly start: number;
  readonly first: number;
  readonly goesOn: boolean;
}

/**
 * The quotations of an article, in order: in double marks of any make, across sentences and paragraphs, and in single
 * marks inside one sentence. One that is never closed counts up to the end of the sentence that it was opened in.
 */
export function findQuotations(sentences: readonly NamedSentence[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening | null = null;
  const close = (end: number, last: number) => {
    if (open !== null && end > open.start) found.push({ ...open, end, last });
    open = null;
  };
  for (const [place, sentence] of sentences.entries()) {
    const { text, start, kind } = sentence;
    const current: Opening | null = open;
    if (current !== null && isLost(sentences, current, place)) {
      close(sentences[current.first]?.end ?? current.start, current.first);
    }
    const wasOpen = open !== null;
    for (const { 0: mark, index } of text.matchAll(DOUBLE)) {
      const opening: Opening | null = open;
      if (mark !== '„' && !opensQuotation(mark, text, index)) {
        close(start + index, place);
        continue;
      }
      const goesOn: boolean = opening !== null && index === 0;
      if (goesOn) close(sentences[place - 1]?.end ?? start, place - 1);
      else if (opening !== null) close(start + index, place);
      open = { start: start + index + 1, first: place, goesOn };
    }
    if (!wasOpen && open === null && !/["“”«»„]/u.test(text) && /[‘']/u.test(text)) {
      found.push(...singleQuotations(text, start, place));
      const long = longSingle(sentences, place);
      if (long !== null) found.push(long);
    }
    if (kind === 'heading' || kind === 'table-row') close(sentence.end, place);
  }
  const last: Opening | null = open;
  if (last !== null) close(sentences[(last as Opening).first]?.end ?? 0, (last as Opening).first);
  return found;
}

function singleQuotations(text: string, start: number, place: number): Quotation[] {
  return Array.from(text.matchAll(SINGLE), ({ 1: words = '', index }) => ({
    start: start + index + 1,
    end: start + index + 1 + words.length,
    first: place,
    last: place,
    goesOn: false,
  }));
}

const OPENING_SINGLE = /(?:^|[\s([])[‘'](?=\p{Lu})(?=[^‘’']*(?:\p{L}[’']\p{L}[^‘’']*)*$)/u;
const CLOSING_SINGLE = /[,.!?…][’'](?=\s|$|[)\]—–])/u;

/** One in single marks that goes on behind the sentence that it opens in; null where it is not closed soon. */
function longSingle(sentences: readonly NamedSentence[], place: number): Quotation | null {
  const sentence = sentences[place];
  const opening = sentence === undefined ? null : OPENING_SINGLE.exec(sentence.text);
  if (sentence === undefined || opening === null) return null;
  for (let last = place + 1; last <= place + MOST_SINGLE; last += 1) {
    const next = sentences[last];
    if (next === undefined || next.kind !== sentence.kind || /["“”‘]/u.test(next.text)) return null;
    const closing = CLOSING_SINGLE.exec(next.text);
    if (closing === null) continue;
    const start = sentence.start + opening.index + opening[0].length;
    return { start, end: next.start + closing.index + 1, first: place, last, goesOn: false };
  }
  return null;
}

/** Whether an open quotation cannot reach into the sentence at a place. */
function isLost(sentences: readonly NamedSentence[], { first }: Opening, place: number): boolean {
  const kinds = [sentences[first]?.kind ?? '', sentences[place]?.kind ?? ''];
  return place - first > MOST_SENTENCES || !kinds.every((kind) => CONTINUES_ACROSS.has(kind));
}
