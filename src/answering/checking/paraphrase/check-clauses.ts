import type { CheckedText } from '../checked-text.js';
import { bears } from '../date-sense.js';
import { isSameMeasure, measuresOf } from '../measures.js';
import type { Problem, ProblemKind } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { isLightVerb } from '../verb-form.js';
import { checkAttached } from './check-attached.js';
import { isPredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';
import { isSpeech } from './speech.js';

const RELATIVE = /^(?:who|which|that)$/u;
/** How many words of a noun phrase stand before its relative clause. */
const ANTECEDENT_REACH = 4;

/** Something of a clause that its verb is said with: where it stands, and where the source has it. */
interface Part {
  readonly kind: ProblemKind;
  readonly text: string;
  readonly place: number;
  readonly places: readonly number[];
}

/**
 * Whether what a clause ties to its verb belongs to another verb of the source that the clause leaves out: "cleared of
 * fraud" of "sentenced for fraud, but cleared of bribery".
 */
export function checkClauses(statement: CheckedText, { quote }: StatementSource): Problem | null {
  for (const clause of new Set(statement.clauses)) {
    const verbs = verbsOf(statement, clause);
    const matched = verbs.flatMap((place) => {
      const term = statement.terms[place];
      return term === undefined
        ? []
        : quote.terms.flatMap((other, at) =>
            isPredicate(quote, at) && meanSame(term, other) ? [at] : [],
          );
    });
    if (matched.length === 0) continue;
    const parts = partsOf(statement, quote).filter(
      ({ place }) => statement.clauses[place] === clause && !verbs.includes(place),
    );
    const stray = parts.find(
      ({ places }) => places.length > 0 && places.every((at) => isOfOther(quote, at, matched)),
    );
    if (stray !== undefined) {
      return { kind: stray.kind, text: stray.text, detail: 'otherwise', rival: null };
    }
  }
  return checkAttached(statement, quote);
}

function verbsOf(text: CheckedText, clause: number): number[] {
  return text.tokens.flatMap(({ folded }, place) =>
    text.clauses[place] === clause &&
    isPredicate(text, place) &&
    !isLightVerb(folded) &&
    !isSpeech(folded)
      ? [place]
      : [],
  );
}

/** Whether a place stands behind a verb, in its clause, which is none of those that a statement takes up. */
function isOfOther(quote: CheckedText, at: number, matched: readonly number[]): boolean {
  const clause = quote.clauses[at];
  if (matched.some((verb) => quote.clauses[verb] === clause)) return false;
  const own = verbsOf(quote, clause ?? 0).filter((verb) => verb < at);
  if (own.length === 0 || isAntecedent(quote, at, matched)) return false;
  // "It" of the clause that is taken up may stand for what was named before.
  const refersBack = matched.some((verb) =>
    quote.tokens.some(
      ({ folded }, place) =>
        place > verb &&
        quote.clauses[place] === quote.clauses[verb] &&
        /^(?:it|them|him|her|both|this|that|there|so)$/u.test(folded),
    ),
  );
  return !refersBack || isFactPlace(quote, at);
}

/** Whether a place stands right before a relative clause that a statement takes its verb from. */
function isAntecedent(quote: CheckedText, at: number, matched: readonly number[]): boolean {
  return matched.some((verb) => {
    let first = verb;
    while (first > 0 && quote.clauses[first - 1] === quote.clauses[verb]) first -= 1;
    return (
      RELATIVE.test(quote.tokens[first]?.folded ?? '') &&
      at < first &&
      at >= first - ANTECEDENT_REACH
    );
  });
}

function isFactPlace(text: CheckedText, at: number): boolean {
  return text.facts.some(({ kind, start }) => kind !== 'name' && text.placeAt(start) === at);
}

function partsOf(statement: CheckedText, quote: CheckedText): Part[] {
  return [
    ...measuresOf(statement).map(
      (measure): Part => ({
        kind: 'number',
        text: measure.text,
        place: statement.placeAt(measure.start),
        places: measuresOf(quote)
          .filter((other) => isSameMeasure(measure, other))
          .map(({ start }) => quote.placeAt(start)),
      }),
    ),
    ...statement.senses.map(
      (date): Part => ({
        kind: 'date',
        text: date.text,
        place: statement.placeAt(date.start),
        places: quote.senses
          .filter((other) => bears(other, date))
          .map(({ start }) => quote.placeAt(start)),
      }),
    ),
    ...statement.words.map(
      ({ token, place, term }): Part => ({
        kind: 'wording',
        text: token.text,
        place,
        places: quote.wordsLike(term).map((other) => other.place),
      }),
    ),
  ];
}
