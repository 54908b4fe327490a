import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { isSpeech } from './speech.js';

/** Words before "to be" of what is held to be so, by whomever: "believed to be", "said to have". */
const HELD =
  /^(?:believed|thought|said|alleged|reported|rumou?red|suspected|presumed|assumed|understood|considered|estimated|claimed|feared|likely|supposed)$/u;
const BEING = /^(?:be|have|number|hold|own|include)$/u;
/** Words of a statement that leave as open who holds it to be so. */
const OPEN =
  /^(?:believed?|believes|thinks?|thought|likely|probably|possibly|perhaps|may|might|could|allegedly|reportedly|apparently|presumably|supposedly|seems?|appears?|suspected|presumed|assumed|understood|considered|rumou?red|feared|supposed)$/u;

/** Whether a paraphrase tells as a fact what its source has as believed: "is the last one" of "believed to be the last one". */
export function checkBeliefs(statement: CheckedText, { quote }: StatementSource): Problem | null {
  const isLeftOpen = statement.tokens.some(({ folded }) => OPEN.test(folded) || isSpeech(folded));
  if (isLeftOpen) return null;
  for (const [place, { folded }] of quote.tokens.entries()) {
    const [to, being] = quote.tokens.slice(place + 1, place + 3);
    if (!HELD.test(folded) || to?.folded !== 'to' || !BEING.test(being?.folded ?? '')) continue;
    const clause = quote.clauses[place];
    const isHeld = (at: number) => at > place && quote.clauses[at] === clause;
    const told = statement.words.find(({ term }) => {
      const twins = quote.wordsLike(term);
      return twins.length > 0 && twins.every((twin) => isHeld(twin.place));
    });
    if (told !== undefined) {
      return { kind: 'wording', text: told.token.text, detail: 'open', rival: null };
    }
  }
  return null;
}
