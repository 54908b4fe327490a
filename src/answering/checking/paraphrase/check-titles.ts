import { isFunctionWord } from '../../../words/index.js';
import type { CheckedName } from '../checked-name.js';
import type { CheckedText, PlainWord } from '../checked-text.js';
import { areSame } from '../find-name.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { mayBePredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';

/** How far behind a name what it is called may stand, in words. */
const REACH_BEHIND = 10;
const REACH_BEFORE = 6;

/** Whether a paraphrase calls a person what its source calls somebody else: "the former prosecutor Lars Holm". */
export function checkTitles(
  statement: CheckedText,
  { quote, around }: StatementSource,
): Problem | null {
  const texts = [quote, ...around];
  for (const name of statement.names.filter(({ guess }) => guess === 'person')) {
    const wrong = calledBefore(statement, name).find(
      (word) => !texts.some((text) => callsIt(text, name, word)),
    );
    if (wrong !== undefined) {
      return { kind: 'wording', text: wrong.token.text, detail: 'not-called', rival: name.text };
    }
  }
  return null;
}

function callsIt(text: CheckedText, name: CheckedName, { term }: PlainWord): boolean {
  return text.names
    .filter((other) => areSame(name, other))
    .some((other) =>
      [...calledBefore(text, other), ...calledBehind(text, other)].some((word) =>
        meanSame(term, word.term),
      ),
    );
}

/** The words of a noun phrase that ends in a name, across a comma before it: "its chief executive, Marta Reis". */
function calledBefore(text: CheckedText, { start }: CheckedName): PlainWord[] {
  const place = text.placeAt(start);
  const found: PlainWord[] = [];
  for (let at = place - 1; at >= Math.max(0, place - REACH_BEFORE); at -= 1) {
    const gap = text.tokens[at + 1]?.gap ?? '';
    const isComma = at === place - 1 && gap.includes(',');
    const folded = text.tokens[at]?.folded ?? '';
    if (/[^\s’'-]/u.test(gap) && !isComma) break;
    if (
      mayBePredicate(text, at) ||
      /ing$|^(?:another|other)$/u.test(folded) ||
      (isFunctionWord(folded) && folded !== 'of')
    )
      break;
    const word = text.words.find((one) => one.place === at);
    if (word !== undefined) found.push(word);
  }
  return found;
}

function calledBehind(text: CheckedText, { end }: CheckedName): PlainWord[] {
  const last = text.placeAt(end - 1);
  return text.words.filter(({ place }) => place > last && place <= last + REACH_BEHIND);
}
