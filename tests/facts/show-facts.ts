import { type Fact, findFacts, type NameLookup } from '../../src/facts/index.js';

/** The facts of a text as strings: "person Adam Boehler", "count 59 hostages", "42 day", "date Wednesday". */
export function showFacts(text: string, lookup?: NameLookup): string[] {
  return findFacts(text, lookup === undefined ? {} : { lookup }).map(show);
}

/** The names of a text by themselves, each with its guess. */
export function showNames(text: string, lookup?: NameLookup): string[] {
  const facts = findFacts(text, lookup === undefined ? {} : { lookup });
  return facts.filter(({ kind }) => kind === 'name').map(show);
}

function show(fact: Fact): string {
  switch (fact.kind) {
    case 'name':
      return `${fact.guess} ${fact.text}`;
    case 'number':
      return [fact.role, String(fact.value), fact.counted]
        .filter((part) => part !== null)
        .join(' ');
    case 'duration':
      return `${fact.count} ${fact.unit}`;
    case 'date':
      return `date ${fact.text}`;
  }
}
