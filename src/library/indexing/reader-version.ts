import { ARTICLE_READER_VERSION, PASSAGE_SPLITTER_VERSION } from '../../corpus/versions.js';
import type { ModelIdentity } from '../../embedding/index.js';

/**
 * Names all that decides what is stored of a file besides its bytes. A file that was stored under another one is read
 * again; its texts are embedded again only where they came out different.
 */
export function readerVersionOf(model: ModelIdentity, tokens: boolean): string {
  const tokenizer = model.tokenizerChecksum.slice(0, 8);
  return [
    ARTICLE_READER_VERSION,
    PASSAGE_SPLITTER_VERSION,
    tokenizer,
    tokens ? 'bits' : 'plain',
  ].join('.');
}
