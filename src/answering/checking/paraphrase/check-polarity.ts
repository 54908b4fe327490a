import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';

const NEGATOR = /^(?:not|never|nobody|nothing|none|neither|nor|cannot|no|nowhere|without|hardly)$/u;
/** Words that deny without a negator. */
const DENYING =
  /^(?:den(?:y|ies|ied|ying|ial)|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|declin(?:e|es|ed|ing)|reject(?:s|ed|ing|ion)?|unable|lack(?:s|ed|ing)?|doubt(?:s|ed|ful)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|halt(?:s|ed)?|stop(?:s|ped)?|stay(?:s|ed)?|away|out|missing|absent|few|little|free|only|unless|instead|rather|than|before)$/u;

/**
 * Whether a paraphrase says without a negation what the source says behind one in the same part of its sentence, or denies
 * something where the source denies nothing.
 */
export function checkPolarity(statement: CheckedText, { quote }: StatementSource): Problem | null {
  const own = statement.tokens.findIndex((_, place) => negatesAt(statement, place));
  const isDenying = (text: CheckedText) => text.tokens.some(({ folded }) => DENYING.test(folded));
  if (own === -1 && !isDenying(statement)) {
    const word = statement.words.find(({ term }) => {
      const twins = quote.wordsLike(term);
      return twins.length > 0 && twins.every(({ place }) => isBehindNegation(quote, place));
    });
    if (word !== undefined) {
      return { kind: 'negation', text: word.token.text, detail: 'denied', rival: null };
    }
  }
  const isSilent = !quote.tokens.some((_, place) => negatesAt(quote, place)) && !isDenying(quote);
  const token = statement.tokens[own];
  return token === undefined || !isSilent
    ? null
    : { kind: 'negation', text: token.text, detail: 'asserted', rival: null };
}

/** "Not", "no", "none", "didn't"; "not only" and "no later than" negate nothing. */
function negatesAt({ tokens }: CheckedText, place: number): boolean {
  const token = tokens[place];
  const next = tokens[place + 1]?.folded ?? '';
  if (token === undefined) return false;
  if (/n['’]t$/iu.test(token.text)) return true;
  return (
    NEGATOR.test(token.folded) &&
    !/^(?:only|just|merely|least|doubt|later|less|fewer|sooner|more)$/u.test(next)
  );
}

function isBehindNegation(text: CheckedText, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    if (text.clauses[at] !== text.clauses[place]) return false;
    if (negatesAt(text, at)) return true;
  }
  return false;
}
