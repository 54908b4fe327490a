import { findAccounts, namedSentences } from '../../../accounts/index.js';
// Straight from its file, so that the readers of every format are not loaded along with it.
import { segmentSentences } from '../../../corpus/sentences.js';
import { printArticle } from '../../../prints/index.js';
import type { Recognizer } from '../../../recognition/index.js';
import type { ActorArticle, ActorFindings } from '../../actor-ledger.js';

/** Finds the names in an article, and what it tells of those who have them. */
export async function readFindings(
  { body, language, ...metadata }: ActorArticle,
  recognizer: Recognizer,
): Promise<ActorFindings> {
  const sentences = segmentSentences(body, language);
  const names = await recognizer.recognize({ ...metadata, body, language, sentences });
  const accounts = findAccounts(namedSentences({ body, sentences }, names));
  return { names, accounts, print: printArticle(body.text) };
}
