import { readBodyName, readPersonName, relateNames, sameBody } from '../../names/index.js';
import type { Actor } from '../actor.js';
import type { AcronymIndex } from './acronym-index.js';
import { overrideKey } from './actor-overrides.js';
import { type AssembledActor, byMentions } from './assemble-actors.js';
import type { DirectoryMatch } from './directory.js';
import type { BodyIndex } from './link-bodies.js';
import type { NameNode } from './name-node.js';
import type { PersonIndex } from './person-index.js';

/** What names are looked up in. */
export interface FinderIndexes {
  readonly persons: PersonIndex;
  readonly bodies: BodyIndex;
  readonly acronyms: AcronymIndex;
  /** The actors that a node may be of: none, one, or the candidates of an ambiguous name. */
  readonly actorsOf: (node: NameNode) => readonly Actor[];
}

/** How many actors with near names are offered. */
const MOST_NEAR = 5;
const LONGEST_ACRONYM = 6;

type Via = Extract<DirectoryMatch, { status: 'found' }>['via'];

/** Tells whom a name means. */
export class NameFinder {
  readonly #indexes: FinderIndexes;
  readonly #exact = new Map<string, Set<Actor>>();
  readonly #aliases = new Map<string, Set<Actor>>();
  readonly #nearest: (name: string, limit: number) => Actor[];

  /** @param ambiguous nodes that stand for nobody, whose names several actors have */
  constructor(
    assembled: readonly AssembledActor[],
    ambiguous: Iterable<NameNode>,
    indexes: FinderIndexes,
    nearest: (name: string, limit: number) => Actor[],
  ) {
    this.#indexes = indexes;
    this.#nearest = nearest;
    for (const { actor, nodes, texts } of assembled) {
      for (const { key } of nodes) addTo(this.#exact, key, actor);
      for (const text of texts) addTo(this.#aliases, text, actor);
    }
    for (const node of ambiguous) {
      for (const actor of indexes.actorsOf(node)) addTo(this.#exact, node.key, actor);
    }
  }

  /** See `Directory.find`. */
  find(name: string): DirectoryMatch {
    const key = overrideKey(name);
    return (
      matchOf(this.#exact.get(key), 'exact') ??
      matchOf(this.#aliases.get(key), 'alias') ??
      matchOf(this.#variants(name), 'variant') ??
      matchOf(this.#shorts(name), 'short') ?? {
        status: 'unknown',
        nearest: this.#nearest(name, MOST_NEAR),
      }
    );
  }

  #variants(name: string): Set<Actor> {
    const { persons, bodies, actorsOf } = this.#indexes;
    const person = readPersonName(name);
    const body = readBodyName(name);
    const nodes = [
      ...[...persons.near(person)].filter(
        (node) => relateNames(person, node.person) !== 'different',
      ),
      ...bodies.near(body).filter((node) => sameBody(body, node.body)),
    ];
    return new Set(nodes.flatMap((node) => actorsOf(node)));
  }

  #shorts(name: string): Set<Actor> {
    const { persons, acronyms, actorsOf } = this.#indexes;
    const nodes = [
      ...persons.fullOf(readPersonName(name)),
      ...acronyms.expansionsOf(asAcronym(name.trim())),
    ];
    return new Set(nodes.flatMap((node) => actorsOf(node)));
  }
}

/** "icg" is typed for "ICG". */
function asAcronym(name: string): string {
  return /^\p{Ll}+$/u.test(name) && name.length <= LONGEST_ACRONYM ? name.toUpperCase() : name;
}

function matchOf(actors: ReadonlySet<Actor> | undefined, via: Via): DirectoryMatch | null {
  const [actor, ...others] = actors ?? [];
  if (actor === undefined) return null;
  if (others.length === 0) return { status: 'found', actor, via };
  return { status: 'ambiguous', candidates: [actor, ...others].sort(byMentions) };
}

function addTo(groups: Map<string, Set<Actor>>, key: string, actor: Actor): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([actor]));
  else group.add(actor);
}
