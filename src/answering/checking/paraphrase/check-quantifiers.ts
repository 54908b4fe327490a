import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';

/** Words for how many of a kind, by what they say. */
const KINDS: readonly RegExp[] = [
  /^(?:all|every|each|everyone|everybody|everything|whole|entire|entirely|always|unanimous(?:ly)?)$/u,
  /^(?:most|majority|mostly|mainly)$/u,
  /^(?:many|numerous|dozens|hundreds|thousands|widespread|countless)$/u,
  /^(?:several|multiple|various|some)$/u,
  /^(?:few|handful|little)$/u,
  /^(?:both)$/u,
  /^(?:half)$/u,
  /^(?:only|sole|solely|alone|exclusively)$/u,
  /^(?:none|nobody|neither|nothing)$/u,
];
/** Those that a source does not leave out without saying something else: "some of the passengers" are not "the passengers". */
const LIMITING = /^(?:some|several|few|half|many|most|handful|partly|partially|parts?)$/u;
const SOME = 3;

/** Whether a paraphrase says how many where its source does not, or leaves out that it speaks of some only. */
export function checkQuantifiers(
  statement: CheckedText,
  { quote }: StatementSource,
): Problem | null {
  for (const [kind, pattern] of KINDS.entries()) {
    const own = statement.tokens.find(({ folded }) => pattern.test(folded));
    // "Both Israeli and American" says no more than "Israeli and American".
    if (own?.folded === 'both' && statement.tokens.some(({ folded }) => folded === 'and')) continue;
    if (own === undefined || quote.tokens.some(({ folded }) => pattern.test(folded))) continue;
    // "Both" are two, and some are several.
    if (kind === SOME && quote.tokens.some(({ folded }) => /^(?:many|most|few)$/u.test(folded)))
      continue;
    if (
      /^(?:both|half|none|neither|nobody|nothing|all|every|each)$/u.test(own.folded) &&
      hasAnother(own.folded, quote)
    )
      continue;
    return { kind: 'wording', text: own.text, detail: 'not-so-many', rival: null };
  }
  return checkLimits(statement, quote);
}

/** "Both" for "two", "none" for "no" or "not", "all" for "both". */
function hasAnother(folded: string, quote: CheckedText): boolean {
  const others =
    folded === 'both'
      ? /^(?:two|2|pair|either)$/u
      : folded === 'half'
        ? /^(?:50|percent|cent)$/u
        : /^(?:all|every|each)$/u.test(folded)
          ? /^(?:any|whole|entire|no|none)$/u
          : /^(?:no|not|never|nor|n['’]t)$/u;
  return quote.tokens.some(({ folded: other }) => others.test(other));
}

function checkLimits(statement: CheckedText, quote: CheckedText): Problem | null {
  const at = quote.tokens.findIndex(
    ({ folded }, place) => LIMITING.test(folded) && quote.tokens[place + 1]?.folded === 'of',
  );
  if (at === -1) return null;
  const head = quote.words.find(({ place }) => place > at + 1);
  if (head === undefined) return null;
  const told = statement.wordsLike(head.term)[0];
  if (told === undefined || statement.tokens.some(({ folded }) => LIMITING.test(folded)))
    return null;
  return { kind: 'wording', text: told.token.text, detail: 'not-so-many', rival: null };
}
