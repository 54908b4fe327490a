import type { Candidate } from '../candidates/candidate.js';
import type { TypedCandidate } from '../candidates/longer-names.js';
import type { EntityKind, KindVotes } from '../entity.js';
import { kindOf } from '../kind-of.js';
import { addVotes, type Evidence, noVotes, type VoteCount } from '../votes.js';

/** All mentions of an article that are written with the same words. */
export interface NameForm {
  readonly key: string;
  /** The words of the key; at least one. */
  readonly words: readonly string[];
  readonly candidates: readonly Candidate[];
  /** What the words and the gazetteers speak for, by themselves. */
  readonly own: Evidence;
  /** What its surroundings speak for, summed. */
  readonly context: KindVotes;
  /** Both together, the former counted once for every mention. */
  readonly votes: KindVotes;
  /** What they make it by itself. */
  readonly kind: EntityKind | null;
  /** Whether something around a mention is said of people alone. */
  readonly isSurelyPerson: boolean;
}

/** A candidate with what its surroundings speak for. */
export interface WeighedCandidate extends TypedCandidate {
  readonly context: Evidence;
  /** Whether it is a word that people have as a name, where it may be one of a person. */
  readonly isNameWord: boolean;
  /** Whether something around it is said of people alone. */
  readonly isSurelyPerson: boolean;
}

/** Gathers mentions by their words, in the order of their first ones. */
export function formsOf(weighed: readonly WeighedCandidate[]): NameForm[] {
  const byKey = new Map<string, WeighedCandidate[]>();
  for (const some of weighed) {
    const same = byKey.get(some.candidate.key);
    if (same === undefined) byKey.set(some.candidate.key, [some]);
    else same.push(some);
  }
  return Array.from(byKey, ([key, same]) => {
    const context: VoteCount = noVotes();
    const votes: VoteCount = noVotes();
    for (const some of same) {
      addVotes(context, some.context);
      addVotes(votes, some.context);
      addVotes(votes, some.evidence);
    }
    // A surname by itself says little; it tells where nothing else does.
    const isBare = same.some(({ isNameWord }) => isNameWord);
    if (isBare && context.place === 0 && context.organisation <= context.person) {
      votes.person += 1;
    }
    return {
      key,
      words: key.split(' '),
      candidates: same.map(({ candidate }) => candidate),
      own: same[0]?.evidence ?? {},
      context,
      votes,
      kind: kindOf(votes),
      isSurelyPerson: same.some((some) => some.isSurelyPerson),
    };
  });
}

/** The words of a form as they are shown: in small letters where any mention has some. */
export function shown({ candidates }: NameForm): string {
  const mixed = candidates.find(({ form }) => /\p{Ll}/u.test(form));
  return (mixed ?? candidates[0])?.form ?? '';
}
