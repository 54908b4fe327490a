import { findEvents } from '../../../src/accounts/index.js';
import type { ArticleDate, BlockKind } from '../../../src/corpus/index.js';
import { articleDated } from '../../dating/anchors.js';

/** A Thursday. */
const PUBLISHED = articleDated('2024-05-16');

/** The events of sentences of one kind, as "value «words»", planned ones marked with "to come". */
export function eventsOf(
  texts: string | readonly string[],
  kind: BlockKind = 'paragraph',
  date: ArticleDate | null = PUBLISHED,
): string[] {
  const sentences = sentencesOf(typeof texts === 'string' ? [texts] : texts, kind);
  const body = sentences.map(({ text }) => text).join(' ');
  return findEvents(sentences, date).map(
    ({ value, when, isPlanned }) =>
      `${value} «${body.slice(when.start, when.end)}»${isPlanned ? ' to come' : ''}`,
  );
}

function sentencesOf(texts: readonly string[], kind: BlockKind) {
  let start = 0;
  return texts.map((text) => {
    const sentence = { start, end: start + text.length, kind, text };
    start = sentence.end + 1;
    return sentence;
  });
}
