import { isHypotheticalAt, isNegatedAt as isNegated, type Token } from '../../facts/index.js';
import { isFunctionWord } from '../../words/index.js';
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
    if (isAside(statement, clause)) continue;
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

/** Whether a clause only says what somebody is: "a Dutch analyst" between commas, which no "not" of its sentence denies. */
function isAside(text: CheckedText, clause: number | undefined): boolean {
  const first = text.clauses.indexOf(clause ?? -1);
  const opener = text.tokens[first];
  if (first < 1 || !opener?.gap.includes(',') || !/^(?:an?|the)$/u.test(opener.folded))
    return false;
  return !text.tokens.some(
    ({ folded }, at) =>
      text.clauses[at] === clause &&
      (isVerb(text, at) || /^(?:is|are|was|were|has|have|had|will|would|not|no)$/u.test(folded)),
  );
}

/** Whether a word is denied; "reports not analysis" denies no more than the analysis. */
function isNegatedAt(tokens: readonly Token[], place: number): boolean {
  const at = tokens.findIndex(({ folded }, index) => folded === 'not' && contrasts(tokens, index));
  return isNegated(at > place ? tokens.slice(0, at) : tokens, place);
}

/** Whether "not" stands between a plural and what it is not, rather than behind a verb. */
function contrasts(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const next = tokens[place + 1]?.folded ?? '';
  return (
    before !== undefined &&
    /^\p{Ll}+s$/u.test(before.text) &&
    !isFunctionWord(before.folded) &&
    !/^(?:to|be|yet|only|been|have)$|ing$/u.test(next)
  );
}
