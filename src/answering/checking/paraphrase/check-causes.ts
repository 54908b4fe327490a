import type { CheckedText, PlainWord } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';

/** Words that make one thing the cause or the purpose of another. */
const CAUSE =
  /\b(?:because|due to|owing to|thanks to|as a (?:result|consequence)|in response to|therefore|thus|hence|so that|in order to|caus(?:e[sd]?|ing)|led to|leading to|prompt(?:s|ed|ing)|result(?:s|ed|ing)? in|trigger(?:s|ed|ing)|forc(?:es|ed|ing)|out of|why|for (?:fear|lack|want) of|over fears|amid|despite|although|even though)\b/giu;
const PURPOSE = /^(?:so that|in order to)$/iu;
const WORDS_BEHIND = 12;

/** Whether a paraphrase names a cause where its source has none, or turns cause and effect around. */
export function checkCauses(statement: CheckedText, { quote }: StatementSource): Problem | null {
  const own = Array.from(statement.text.matchAll(CAUSE)).filter(
    ({ 0: words, index }) =>
      !/^(?:amid|despite|although|even though|out of|why)$/iu.test(words) &&
      !statement.names.some(({ start, end }) => start <= index && index < end),
  );
  const theirs = Array.from(quote.text.matchAll(CAUSE));
  for (const { 0: words, index } of own) {
    const behind = wordsBehind(statement, index + words.length);
    const fits = theirs.some((other) => {
      const others = wordsBehind(quote, other.index + other[0].length);
      const shared = behind.filter((one) =>
        others.some(
          ({ term }) =>
            quote.has(one.term) && one.term.forms.some((form) => term.forms.includes(form)),
        ),
      );
      return behind.length === 0 || shared.length * 2 >= behind.length;
    });
    if (!fits && !(PURPOSE.test(words) && isPurpose(behind, quote)))
      return { kind: 'wording', text: words, detail: 'absent', rival: null };
  }
  return null;
}

/** Whether a source has what a purpose is behind "to": "to lodge an appeal". */
function isPurpose(behind: readonly PlainWord[], quote: CheckedText): boolean {
  const to = quote.tokens.findIndex(({ folded }) => folded === 'to');
  const shared = behind.filter(
    ({ term }) => to !== -1 && quote.wordsLike(term).some(({ place }) => place > to),
  );
  return shared.length > 0 && shared.length * 2 >= behind.length;
}

function wordsBehind(text: CheckedText, offset: number) {
  const from = text.placeAt(offset);
  return text.words.filter(({ place }) => place > from && place <= from + WORDS_BEHIND);
}
