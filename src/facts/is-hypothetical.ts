import { clauseAround } from './clause.js';
import { type Token, tokensOf } from './token.js';

/** How far a clause is looked at to each side, in UTF-16 code units. */
const REACH = 300;

const MODAL = /^(?:would|could|might|may|should|will|shall|wont|if|unless|whether|lest)$/u;
/** Verbs and nouns behind which "to" names what somebody wants or is to do, not what is done. */
const INTENT =
  /^(?:want(?:s|ed)?|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:e|es|ed|al|ing)|expect(?:s|ed)?|due|set|likely|ready|due|supposed|meant|seek(?:s|ing)?|sought|press(?:es|ed|ing)?|tr(?:y|ies|ied|ying))$/u;

/**
 * Whether what a text says at an offset is not said to be so, but to be possible, planned, wanted or asked for: behind
 * "would", "may", "if", "wants to", "asked them to" in its clause.
 */
export function isHypothetical(text: string, start: number): boolean {
  const from = Math.max(0, start - REACH);
  const tokens = tokensOf(text.slice(from, from + 2 * REACH));
  const at = Math.max(
    0,
    tokens.findLastIndex((token) => token.start <= start - from),
  );
  return isHypotheticalAt(tokens, at);
}

/** The same for a token of a text that is taken apart already. */
export function isHypotheticalAt(tokens: readonly Token[], at: number): boolean {
  const { first } = clauseAround(tokens, at);
  const before = tokens.slice(first, at);
  const to = before.findLastIndex(({ folded }) => folded === 'to');
  return before.some(
    ({ folded, text }, place) =>
      (MODAL.test(folded) && !/^May$/u.test(text)) || (place < to && INTENT.test(folded)),
  );
}
