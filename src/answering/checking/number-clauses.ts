import type { Fact, Token } from '../../facts/index.js';

const MARKS = /[.;:!?—–\n“”"(),]/u;
const CONJUNCTION =
  /^(?:but|although|though|while|whereas|because|who|which|unless|if|whether|when|where|so|yet|that|what|since|before|after|until)$/u;

/**
 * The number of the clause, or part of one, that each word stands in. "And" begins another part unless it joins two
 * names, two numbers or two dates. Within a date or another of them no part begins: "March 5, 2025".
 */
export function numberClauses(tokens: readonly Token[], facts: readonly Fact[]): number[] {
  const ends = new Set(facts.map(({ end }) => end));
  const starts = new Set(facts.map(({ start }) => start));
  let clause = 0;
  return tokens.map((token, place) => {
    const joins =
      ends.has(tokens[place - 1]?.end ?? -1) && starts.has(tokens[place + 1]?.start ?? -1);
    const opens =
      MARKS.test(token.gap) || CONJUNCTION.test(token.folded) || (token.folded === 'and' && !joins);
    const isWithin = facts.some(({ start, end }) => start < token.start && token.start < end);
    if (place > 0 && opens && !isWithin) clause += 1;
    return clause;
  });
}
