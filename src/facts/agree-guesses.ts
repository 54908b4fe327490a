import { bareWord, WORD } from '../words/index.js';
import type { NameFact, NameGuess } from './fact.js';

/**
 * Lets the names of one text agree: every occurrence of a name gets the guess that most of them suggest, and a surname
 * by itself is of the person whose full name the text gives. `other` suggests nothing.
 */
export function agreeGuesses(names: readonly NameFact[]): NameFact[] {
  const votes = new Map<string, Map<NameGuess, number>>();
  for (const { text, guess } of names) {
    if (guess === 'other') continue;
    const own = votes.get(text) ?? new Map<NameGuess, number>();
    votes.set(text, own.set(guess, (own.get(guess) ?? 0) + 1));
  }
  const agreed = names.map((name) => {
    const [best] = [...(votes.get(name.text) ?? [])].sort((a, b) => b[1] - a[1]);
    return best === undefined ? name : { ...name, guess: best[0] };
  });
  const surnames = new Set(agreed.flatMap((name) => surnameOf(name)));
  return agreed.map((name) =>
    name.guess === 'other' && surnames.has(bareWord(name.text))
      ? { ...name, guess: 'person' }
      : name,
  );
}

function surnameOf({ guess, text }: NameFact): string[] {
  const words = guess === 'person' ? Array.from(text.matchAll(WORD), ([word]) => word) : [];
  return words.length > 1 ? words.slice(-1) : [];
}
