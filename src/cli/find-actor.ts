import { actorIdSchema } from '../actors/actor.js';
import type { ActorKind, ActorReference, ActorSummary, Actors } from '../actors/index.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type { ArticleFilter } from '../library/index.js';

/** Nearest names and candidates that an error offers at most. */
const MOST_OFFERED = 5;

/** Where to look for an actor. */
export interface ActorScope {
  readonly filter?: ArticleFilter;
  /** What the actor must be. */
  readonly kind?: ActorKind;
}

/**
 * Finds the actor that an argument means: a name, in any spelling, or an id.
 * @throws FootnoteError `actor/unknown` with the nearest names, `actor/ambiguous` with those it may mean,
 *   `option/invalid` where the name is known and of another kind
 */
export async function findActor(
  actors: Pick<Actors, 'find' | 'actor'>,
  name: string,
  scope: ActorScope = {},
): Promise<ActorReference> {
  const id = actorIdSchema.safeParse(name);
  const identified = id.success ? await actors.actor(id.data, scope.filter) : null;
  if (identified !== null) return identified;
  const found = await actors.find(name, scope.filter);
  const isWanted = ({ kind }: ActorSummary) => scope.kind === undefined || kind === scope.kind;
  switch (found.status) {
    case 'found':
      if (isWanted(found.actor)) return found.actor;
      throw otherKind(name, scope, [found.actor]);
    case 'ambiguous': {
      const candidates = found.candidates.filter(isWanted);
      const [only, ...others] = candidates;
      if (only === undefined) throw otherKind(name, scope, found.candidates);
      if (others.length === 0) return only;
      throw new FootnoteError('actor/ambiguous', {
        name,
        candidates: candidates
          .slice(0, MOST_OFFERED)
          .map(({ id, name: own, kind }) => ({ id, name: own, kind })),
      });
    }
    case 'unknown':
      throw unknown(name, found.nearest.filter(isWanted));
  }
}

function unknown(name: string, nearest: readonly ActorSummary[]) {
  const names = new Set(nearest.map((one) => one.name));
  return new FootnoteError('actor/unknown', { name, nearest: [...names].slice(0, MOST_OFFERED) });
}

function otherKind(name: string, { kind }: ActorScope, known: readonly ActorSummary[]) {
  const kinds = [...new Set(known.map((one) => one.kind))];
  return new FootnoteError('option/invalid', {
    option: '--kind',
    value: kind ?? '',
    expected: `${kinds.join(' or ')} for “${name}”`,
  });
}
