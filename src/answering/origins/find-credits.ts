import { bareWord, foldWord, WORD } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';
import { creditOf } from './credited-outlet.js';

/**
 * The witnesses that speak for somebody else, each with whom it credits: the publisher of another article, or an outlet
 * or person that a witness of another article credits as well. Such witnesses are articles of their own, but no
 * independent origin of what they pass on. Whom a single article credits is not told: nothing else rests on it.
 */
export function findCredits(witnesses: readonly Witness[]): ReadonlyMap<Witness, string> {
  const credits = witnesses.map((witness) => ({
    witness,
    name: creditOf(witness),
  }));
  const via = new Map<Witness, string>();
  for (const { witness, name } of credits) {
    if (name === null) continue;
    const key = keyOf(name);
    const isElsewhere = credits.some(
      (other) =>
        other.witness.passage.articleId !== witness.passage.articleId &&
        (isKey(other.name, key) || isKey(other.witness.passage.article.publisher, key)),
    );
    if (isElsewhere) via.set(witness, name);
  }
  return via;
}

function isKey(name: string | null, key: string): boolean {
  return name !== null && keyOf(name) === key;
}

/** The words that an outlet's name is compared by: "The Jerusalem Post" is "Jerusalem Post". */
function keyOf(name: string): string {
  const words = Array.from(name.matchAll(WORD), ([word]) => foldWord(bareWord(word)));
  return words.filter((word) => word !== 'the').join(' ');
}
