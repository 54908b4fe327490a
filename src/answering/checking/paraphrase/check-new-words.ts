import { isFunctionWord } from '../../../words/index.js';
import type { CheckedText, PlainWord } from '../checked-text.js';
import { refersBack } from '../refers-back.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { meanSame } from './same-meaning.js';
import { isNeutralSpeech, speechIn } from './speech.js';

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
  const isSpoken = speechIn(quote).length > 0;
  const texts = refersBack(quote) ? [quote, ...around] : [quote];
  const isThere = ({ term }: PlainWord) =>
    texts.some((text) => text.has(term) || text.terms.some((other) => meanSame(term, other)));
  const word = statement.words.find((one) => {
    if (CARRYING.test(one.token.folded) || isFunctionWord(one.token.folded)) return false;
    if (isSpoken && isNeutralSpeech(one.token.folded)) return false;
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
