import {
  type RecognisedName,
  type RecognitionDocument,
  STORY_SETTINGS,
} from '../recognition/index.js';
import type { NamedSentence, NamedSpan } from './account.js';

/**
 * The sentences of an article with the names that stand in them, in order. Names in credits and notices are left out, as
 * they belong to no story. Names do not overlap: of two that do, the longer one stays.
 */
export function namedSentences(
  document: Pick<RecognitionDocument, 'body' | 'sentences'>,
  names: readonly RecognisedName[],
): NamedSentence[] {
  const spans = withoutOverlaps(names.flatMap(spansOf));
  let next = 0;
  return document.sentences.map(({ start, end, kind }) => {
    while ((spans[next]?.start ?? end) < start) next += 1;
    const inside: NamedSpan[] = [];
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next]) {
      if (span.end <= end) inside.push(span);
      next += 1;
    }
    return { start, end, kind, text: document.body.text.slice(start, end), names: inside };
  });
}

function spansOf({ id, certain, guess, mentions }: RecognisedName): NamedSpan[] {
  return mentions
    .filter(({ setting }) => STORY_SETTINGS.includes(setting))
    .map(({ start, end }) => ({ start, end, id, kind: certain ?? guess }));
}

function withoutOverlaps(spans: readonly NamedSpan[]): NamedSpan[] {
  const kept: NamedSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept.splice(-1, 1, span);
  }
  return kept;
}
