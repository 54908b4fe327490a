import { isShortFor, type KnownNames } from '../../names/index.js';
import {
  type EntityKind,
  type KindVotes,
  kindOf,
  type RecognisedName,
} from '../../recognition/index.js';

/**
 * Decides what names are of over a whole corpus, as the product does: by the votes of all articles for the name, unless
 * its own article settles it. A surname that nothing speaks for is of the only person of the corpus who has it.
 */
export function corpusKinds(
  articles: Iterable<readonly RecognisedName[]>,
  known: KnownNames,
): (name: RecognisedName) => EntityKind | null {
  const sums = new Map<string, Record<keyof KindVotes, number>>();
  for (const names of articles) {
    for (const { name, votes } of names) {
      const sum = sums.get(name);
      if (sum === undefined) {
        sums.set(name, { ...votes });
        continue;
      }
      sum.person += votes.person;
      sum.organisation += votes.organisation;
      sum.place += votes.place;
      sum.demonym += votes.demonym;
      sum.none += votes.none;
    }
  }
  const persons = [...sums].flatMap(([name, votes]) =>
    name.includes(' ') && kindOf(votes) === 'person' ? [name] : [],
  );
  return ({ name, certain, votes }) => {
    const kind = certain ?? kindOf(sums.get(name) ?? votes);
    if (kind !== null || name.includes(' ')) return kind;
    const bearers = persons.filter((full) => isShortFor(name, full, known));
    return bearers.length === 1 ? 'person' : null;
  };
}
