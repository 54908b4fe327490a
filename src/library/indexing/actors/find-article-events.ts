import { type EventAccount, findEvents } from '../../../accounts/index.js';
// Straight from its file, so that the readers of every format are not loaded along with it.
import { segmentSentences } from '../../../corpus/sentences.js';
import type { ActorArticle } from '../../actor-ledger.js';

/** Finds what an article tells of events, by its present date. */
export function findArticleEvents({ body, language, date }: ActorArticle): readonly EventAccount[] {
  const sentences = segmentSentences(body, language).map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    text: body.text.slice(start, end),
  }));
  return findEvents(sentences, date);
}
