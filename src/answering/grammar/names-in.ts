import { findFacts, type NameGuess } from '../../facts/index.js';

/** A name where it stands in a text. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly guess: NameGuess;
}

/** The names of a text, in order. What has an article is taken for no person: "the Eiffel Tower". */
export function namesIn(text: string): Name[] {
  return findFacts(text)
    .filter((fact) => fact.kind === 'name')
    .map(({ start, end, text: name, guess }) => {
      const hasArticle = guess === 'person' && /\bthe $/iu.test(text.slice(0, start));
      return { start, end, text: name, guess: hasArticle ? 'other' : guess };
    });
}
