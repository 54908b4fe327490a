import { isHypotheticalAt, isNegatedAt } from '../../facts/index.js';
import type { CheckedText, PlainWord } from './checked-text.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { isVerb } from './verb-form.js';

/** A word of the statement and the word of the quote that it is compared with. */
interface WordPair {
  readonly own: PlainWord;
  readonly other: PlainWord;
}

/**
 * Whether a statement asserts what its quote denies, or the other way round; and whether it says to be so what the quote
 * only says to be possible, planned or asked for. Most of the words that they share decide.
 */
export function checkNegation(statement: CheckedText, { quote }: StatementSource): Problem[] {
  const pairs = comparedWords(statement).flatMap((own): WordPair[] => {
    const [other] = quote.wordsLike(own.term);
    return other === undefined ? [] : [{ own, other }];
  });
  for (const clause of new Set(pairs.map(({ own }) => statement.clauses[own.place]))) {
    const inside = pairs.filter(({ own }) => statement.clauses[own.place] === clause);
    const differing = inside.filter(
      ({ own, other }) =>
        isNegatedAt(statement.tokens, own.place) !== isNegatedAt(quote.tokens, other.place),
    );
    const told = differing.find(({ own }) => isVerb(statement, own.place)) ?? differing[0];
    if (told === undefined || differing.length * 2 <= inside.length) continue;
    const { text } = told.own.token;
    const isOwn = isNegatedAt(statement.tokens, told.own.place);
    const rival = told.other.token.text;
    return [{ kind: 'negation', text, detail: isOwn ? 'asserted' : 'denied', rival }];
  }
  const unreal = pairs.filter(
    ({ own, other }) =>
      isHypotheticalAt(quote.tokens, other.place) && !isHypotheticalAt(statement.tokens, own.place),
  );
  if (unreal.length * 2 > pairs.length) {
    const text = unreal[0]?.own.token.text ?? '';
    return [{ kind: 'wording', text, detail: 'open', rival: null }];
  }
  return [];
}

/** The plain words of a statement, and "say" and "tell", which are too common to count among them. */
function comparedWords(statement: CheckedText): PlainWord[] {
  const telling = statement.tokens.flatMap((token, place): PlainWord[] => {
    const term = statement.terms[place];
    return term !== undefined && /^(?:say|tell)$/u.test(token.folded)
      ? [{ place, token, term }]
      : [];
  });
  return [...statement.words, ...telling];
}
