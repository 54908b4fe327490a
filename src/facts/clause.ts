import type { Token } from './token.js';

const HARD_BOUNDARY = /[.;:!?—–\n“”"()]/u;
/** Words that begin another clause behind a comma or without one. */
const OPENS_CLAUSE =
  /^(?:but|although|though|while|whereas|because|who|which|unless|if|whether|when|where|so|yet|that|what|since|after|before|until)$/u;

const COMMA_REACH = 5;
/** What is said by the way begins so behind a comma: "Smith, a former minister, did not come". */
const OPENS_ASIDE =
  /^(?:an?|the|neither|none|both|once|formerly|now|then|one|himself|herself|itself)$/u;
/** An aside is no longer than this, in words. */
const ASIDE_REACH = 20;
const PAST =
  /(?:ed|^(?:said|told|made|took|gave|went|came|left|saw|sent|found|began|wrote|ran|met|held))$/u;
/** Behind "and", what begins another statement on the same subject: "did not answer and has left". */
const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would|does|did|can|could|then|also|now)$/u;

/** The places of the first token of the clause around a token, and of the one behind its last. */
export function clauseAround(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly end: number } {
  let first = Math.min(at, tokens.length - 1);
  while (first > 0 && !opensAt(tokens, first)) first -= 1;
  let end = at + 1;
  while (end < tokens.length && !opensAt(tokens, end)) end += 1;
  return { first: Math.max(0, first), end };
}

function opensAt(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || HARD_BOUNDARY.test(token.gap) || OPENS_CLAUSE.test(token.folded)) {
    return true;
  }
  const hasComma = token.gap.includes(',');
  if (token.folded === 'as') return hasComma;
  if (token.folded !== 'and' && token.folded !== 'or') {
    return hasComma && (OPENS_ASIDE.test(token.folded) || closesAside(tokens, place));
  }
  if (hasComma && PAST.test(tokens[place + 1]?.folded ?? '')) return true;
  // Behind a comma a subject may come before the verb: ", and another 25 have not".
  return tokens
    .slice(place + 1, place + 1 + (hasComma ? COMMA_REACH : 1))
    .some(({ folded }) => AUXILIARY.test(folded));
}

/** Whether a comma ends an aside on somebody: the second one of "Smith, who heads it, raised no objection". */
function closesAside(tokens: readonly Token[], place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - ASIDE_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || HARD_BOUNDARY.test(token.gap)) return false;
    const isAside =
      /^(?:who|which|whose|where)$/u.test(token.folded) || OPENS_ASIDE.test(token.folded);
    if (token.gap.includes(',')) return isAside;
  }
  return false;
}
