import { isFunctionWord } from '../../../words/index.js';
import type { CheckedText, PlainWord } from '../checked-text.js';
import { refersBack } from '../refers-back.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import type { Term } from '../word-match.js';
import { isGerund, isPredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';
import { isConfirming, isNeutralSpeech, speechIn } from './speech.js';

/** Words that tie others together, carry a noun, or say what an ending says. */
const CARRYING =
  /^(?:although|though|however|meanwhile|whereas|well|either|respectively|per|cent|regarding|concerning|among|within|upon|towards?|across|including|(?:be)?c[ao]mes?|take|takes|took|taken|place|ma[dk]es?|held|holds?|acts?|acted|served?|serves|happen(?:s|ed)?|took|part|there|such|having|both|another|others?|together|namely|people|persons?|year|month|week|day)$/u;
/** What limits what is said when a source does not have it: "now", "again", "still". */
const LIMITING = /^(?:now|again|still|already|often|ever|never|always|no|just|almost|nearly)$/u;

/**
 * The first word of content of a paraphrase that its source has in no form and no synonym. What a source refers back to
 * may come from around it, and so may what a title or heading calls somebody.
 */
export function checkNewWords(statement: CheckedText, source: StatementSource): Problem | null {
  const { quote, around } = source;
  const isSpoken = speechIn(quote).length > 0 || isPartOfSpeech(quote, around);
  const texts = refersBack(quote) ? [quote, ...around] : [quote];
  const isIn = (text: CheckedText, term: Term) =>
    text.has(term) || text.terms.some((other) => meanSame(term, other));
  // What is done must stand in the sentence itself.
  const isThere = ({ term, place }: PlainWord) =>
    (isVerbal(statement, place) ? [quote] : texts).some((text) => isIn(text, term)) ||
    quote.tokens.some(({ folded }) => folded.split('-').includes(term.folded));
  const word = statement.words.find((one) => {
    if (CARRYING.test(one.token.folded) || isFunctionWord(one.token.folded)) return false;
    if (isSpoken && isNeutralSpeech(one.token.folded)) return false;
    if (isConfirming(one.token.folded) && isSpoken) return false;
    if (one.token.folded === 'order' && statement.tokens[one.place + 1]?.folded === 'to')
      return false;
    return !isThere(one);
  });
  const limit = statement.tokens.find(
    ({ folded }) => LIMITING.test(folded) && !quote.tokens.some((other) => other.folded === folded),
  );
  const token =
    word?.token ??
    (limit !== undefined && !/^(?:no|never)$/u.test(limit.folded) ? limit : undefined);
  return token === undefined
    ? null
    : { kind: 'wording', text: token.text, detail: 'absent', rival: null };
}

function isVerbal(text: CheckedText, place: number): boolean {
  return isPredicate(text, place) || isGerund(text, place);
}

/** Whether a sentence is a piece of a quotation that somebody in the sentences around it is said to say. */
export function isPartOfSpeech({ text }: CheckedText, around: readonly CheckedText[]): boolean {
  const isCut = (text.match(/[“]/gu)?.length ?? 0) !== (text.match(/[”]/gu)?.length ?? 0);
  const isOdd = (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  return (isCut || isOdd) && around.some((one) => speechIn(one).length > 0);
}
