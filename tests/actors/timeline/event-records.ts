import { findEvents } from '../../../src/accounts/index.js';
import type { ArticleId } from '../../../src/corpus/index.js';
import type { EventRecord } from '../../../src/library/index.js';
import type { NameId } from '../../../src/recognition/index.js';
import { articleDated } from '../../dating/anchors.js';

/** The events of an article of these sentences, as a library gives them back. */
export function recordsOf(
  article: string,
  published: string | null,
  texts: readonly string[],
  names: readonly NameId[] = [],
): EventRecord[] {
  let start = 0;
  const sentences = texts.map((text) => {
    const sentence = { start, end: start + text.length, kind: 'paragraph' as const, text };
    start = sentence.end + 1;
    return sentence;
  });
  const date = published === null ? null : articleDated(published);
  return findEvents(sentences, date).map((event) => ({
    ...event,
    article: article as ArticleId,
    published,
    text: sentences.find((one) => one.start === event.sentence.start)?.text ?? '',
    names,
  }));
}
