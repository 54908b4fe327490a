import { neighboursOf } from './affinity.js';
import type { CheckedText, PlainWord } from './checked-text.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';
import { isLightVerb, isVerb } from './verb-form.js';

/** Words that say how many of a kind, by how much they say: a statement may not say more than its source. */
const QUANTIFIERS = [
  /^(?:all|every|each|everyone|everybody|everything|whole|entire|entirely|always)$/u,
  /^(?:most|majority|mostly)$/u,
] as const;
const EXCLUSIVE = /^(?:only|sole|solely|alone|exclusively)$/u;

/** So many words in a row that the source has nowhere are an addition: at the end of a clause, and anywhere. */
const ADDED_AT_END = 2;
const ADDED_ANYWHERE = 3;

/** Whether a statement says more than its source: in words of which the source has nothing, or of more things. */
export function checkWording(statement: CheckedText, source: StatementSource): Problem[] {
  return [...checkAdditions(statement, source), ...checkQuantifiers(statement, source)];
}

function checkAdditions(statement: CheckedText, { quote, around }: StatementSource): Problem[] {
  const isNew = ({ term }: PlainWord) => !quote.has(term) && !around.some((text) => text.has(term));
  for (const clause of new Set(statement.clauses)) {
    const words = statement.words.filter(({ place }) => statement.clauses[place] === clause);
    const verb = words.find(({ place }) => isVerb(statement, place));
    if (clause > 0 && isAddedClause(words, verb, quote)) return [addition(words)];
    let run: PlainWord[] = [];
    for (const [index, word] of words.entries()) {
      run = isNew(word) ? [...run, word] : [];
      const least = index === words.length - 1 ? ADDED_AT_END : ADDED_ANYWHERE;
      if (run.length < least) continue;
      return [addition(run)];
    }
  }
  return [];
}

/** Whether the quote has nothing of a further clause, its verb included. */
function isAddedClause(
  words: readonly PlainWord[],
  verb: PlainWord | undefined,
  quote: CheckedText,
): boolean {
  if (verb === undefined || isLightVerb(verb.token.folded)) return false;
  return words.every(({ term }) => !quote.has(term));
}

function addition(words: readonly PlainWord[]): Problem {
  const text = words.map(({ token }) => token.text).join(' ');
  return { kind: 'wording', text, detail: 'absent', rival: null };
}

function checkQuantifiers(statement: CheckedText, { quote }: StatementSource): Problem[] {
  return [...QUANTIFIERS, EXCLUSIVE].flatMap((pattern): Problem[] => {
    const place = statement.tokens.findIndex(({ folded }) => pattern.test(folded));
    const own = statement.tokens[place];
    if (own === undefined) return [];
    const near = neighboursOf(statement, place).words.flatMap(({ term }) => quote.wordsLike(term));
    const isSaid = quote.tokens.some(({ folded }, at) => {
      if (!pattern.test(folded)) return false;
      if (pattern === EXCLUSIVE) return true;
      const beside = near.filter((word) => quote.clauses[word.place] === quote.clauses[at]);
      return beside.length * 2 > near.length || near.length === 0;
    });
    if (isSaid) return [];
    return [{ kind: 'wording', text: own.text, detail: 'not-so-many', rival: null }];
  });
}
