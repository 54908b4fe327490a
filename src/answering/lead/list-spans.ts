import type { Fact } from '../../facts/index.js';
import { type Chunk, isJoined } from './chunks.js';
import type { SentenceFrame } from './sentence-frame.js';
import { type SpanCandidate, spanBetween, spanOf } from './span-candidate.js';

/** Lists are shorter; what is longer is a table. */
const MOST_ITEMS = 12;
const LAST_JOINT = /^,? (?:and|or) (?:the )?$/u;
const JOINT = /^, (?:the )?$/u;

/** Names in a row with commas and "and" between them: "Qatar, Egypt and the United States". Those of several kinds are of none. */
export function nameLists(frame: SentenceFrame, facts: readonly Fact[]): SpanCandidate[] {
  const names = facts.filter((fact) => fact.kind === 'name');
  return names.flatMap((first, place) => {
    let last = first;
    let isOneKind = true;
    for (const next of names.slice(place + 1, place + MOST_ITEMS)) {
      const between = frame.text.slice(last.end, next.start);
      isOneKind &&= next.guess === first.guess || next.guess === 'other' || first.guess === 'other';
      if (LAST_JOINT.test(between)) {
        const kind = isOneKind ? first : null;
        const list = spanBetween(frame, 'list', first.start, next.end, kind);
        return list === null ? [] : [list];
      }
      if (!JOINT.test(between)) return [];
      last = next;
    }
    return [];
  });
}

/**
 * Phrases in a row with commas and "and" or "or" between them. What "of" adds belongs to its item where commas part the
 * items or others have it as well: "the recognition of X and the renunciation of Y".
 */
export function phraseLists(frame: SentenceFrame, chunks: readonly Chunk[]): SpanCandidate[] {
  return chunks
    .map(({ from }, place) => {
      const to = endOfList(frame, chunks, place);
      return to === null ? null : spanOf(frame, 'list', from, to);
    })
    .filter((span) => span !== null);
}

/** The place behind the last of several phrases; null where no list begins. */
function endOfList(frame: SentenceFrame, chunks: readonly Chunk[], first: number): number | null {
  const { words } = frame;
  let isParted = false;
  for (let last = first; last < first + MOST_ITEMS; last += 1) {
    const item = chunks[last];
    const next = chunks[last + 1];
    if (item === undefined || next === undefined) return null;
    const joint = words[item.to];
    const isLast =
      next.from === item.to + 1 &&
      /^(?:and|or)$/u.test(joint?.folded ?? '') &&
      /^,?\s$/u.test(joint?.gap ?? '');
    if (isLast) return isParted ? endOfItem(frame, chunks, last + 1) : next.to;
    const isComma = next.from === item.to && /^,\s$/u.test(words[next.from]?.gap ?? '');
    const isOf = joint?.folded === 'of' && isJoined(frame, item, next);
    if (!isComma && !isOf) return null;
    isParted = true;
  }
  return null;
}

/** The place behind what "of" ties to an item. */
function endOfItem(frame: SentenceFrame, chunks: readonly Chunk[], first: number): number | null {
  for (let last = first; ; last += 1) {
    const item = chunks[last];
    const next = chunks[last + 1];
    if (item === undefined) return null;
    const isOf = frame.words[item.to]?.folded === 'of';
    if (!isOf || next === undefined || !isJoined(frame, item, next)) return item.to;
  }
}
