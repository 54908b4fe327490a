import type { StoredSentence } from '../../library/index.js';

/** Whether a sentence says something that can be cited: no heading, no byline, no question. */
export function isStatement({ kind, text }: StoredSentence): boolean {
  const isSaid = kind !== 'heading' && kind !== 'byline';
  return isSaid && /\p{L}/u.test(text) && !/\?["'”’)]*$/u.test(text);
}
