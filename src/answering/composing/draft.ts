import { checkStatement, isBorneOut, sourceOfSentence } from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import type { Wording } from '../wording.js';
import { citationOf } from './cite-evidence.js';
import { coreOf } from './core-of.js';

/** A statement before its sources have numbers. */
export interface Draft {
  readonly text: string;
  readonly cited: readonly [Witness, ...Witness[]];
}

/**
 * Whether a statement says nothing that its sources do not say: by the words that are cited, or with the sentences
 * around them, which tell what a caption's "Wednesday" means and who speaks.
 */
export function isVerified({ text, cited }: Draft, wording: Wording): boolean {
  if (!/\p{L}/u.test(text)) return false;
  const core = coreOf(text, wording);
  if (core === null) return true;
  const citations = cited.map((witness, place) => citationOf(witness, place + 1));
  if (isBorneOut({ text: core, citations: [] }, citations)) return true;
  const sources = cited.map(({ passage, sentence }) => sourceOfSentence(passage, sentence));
  return checkStatement({ text: core }, sources).status === 'supported';
}
