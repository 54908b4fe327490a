import { type Fact, findFacts, type NameFact } from '../../facts/index.js';
import type { PassageName, StoredSentence } from '../../library/index.js';

/**
 * The facts of a sentence, its names as the library knows them: it has read the whole corpus, and lists of names. What it
 * does not know is told by form and context.
 * @param names those of its passage
 */
export function withKnownNames(
  { text, start, end }: StoredSentence,
  names: readonly PassageName[],
): Fact[] {
  const facts = findFacts(text);
  const known = names
    .filter((name) => name.start >= start && name.end <= end)
    .map((name) => factOf(text, name.start - start, name.end - start, name.kind))
    .filter((name) => !facts.some((fact) => fact.kind !== 'name' && overlaps(fact, name)));
  const others = facts.filter(
    (fact) => fact.kind !== 'name' || !known.some((name) => overlaps(fact, name)),
  );
  return [...others, ...known].sort((a, b) => a.start - b.start);
}

function factOf(text: string, start: number, end: number, kind: PassageName['kind']): NameFact {
  const guess = kind === 'demonym' ? 'place' : kind;
  return { kind: 'name', start, end, text: text.slice(start, end), guess };
}

function overlaps(a: Pick<Fact, 'start' | 'end'>, b: Pick<Fact, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}
