import type { Gazetteers } from '../../names/gazetteers/index.js';
import { bodyKey, foldedName, type SoundOf, sameBody } from '../../names/index.js';
import type { AcronymIndex } from './acronym-index.js';
import type { Clusters } from './clusters.js';
import type { Ambiguities } from './link-persons.js';
import { linkSpellings } from './link-spellings.js';
import type { NameNode } from './name-node.js';

/** Names of organisations and places by the key that spellings of one share. */
export class BodyIndex {
  readonly #sounds: SoundOf;
  readonly #groups = new Map<string, NameNode[]>();

  constructor(nodes: Iterable<NameNode>, sounds: SoundOf) {
    this.#sounds = sounds;
    for (const node of nodes) {
      const key = this.keyOf(node.body);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [node]);
      else group.push(node);
    }
  }

  /** The key that all spellings of a name share. */
  keyOf(body: NameNode['body']): string {
    return bodyKey(body, this.#sounds);
  }

  /** Nodes whose names may be spellings of one. */
  near(body: NameNode['body']): readonly NameNode[] {
    return this.#groups.get(bodyKey(body)) ?? [];
  }
}

/** What organisations and places are linked by. */
export interface BodyLinking {
  readonly nodes: readonly NameNode[];
  readonly index: BodyIndex;
  readonly acronyms: AcronymIndex;
  readonly clusters: Clusters;
  readonly gazetteers: Gazetteers;
}

/**
 * Joins the names of one place (by the gazetteers, spelling, demonyms) or organisation (by spelling), and acronyms to what
 * they stand for where it is one.
 * @returns acronyms that several can be meant by
 */
export function linkBodies(linking: BodyLinking): Ambiguities {
  linkPlaces(linking);
  linkBodySpellings(linking);
  return linkAcronyms(linking);
}

/** The folded name that a place is told by; of a demonym that of its country. Null where the gazetteers do not tell. */
export function canonicalPlaceOf(
  name: string,
  isDemonym: boolean,
  gazetteers: Gazetteers,
): string | null {
  const folded = foldedName(name);
  const place = isDemonym ? gazetteers.countryOf(folded) : folded;
  if (place === null) return null;
  return gazetteers.canonicalPlace(place) ?? (gazetteers.place(place) === null ? null : place);
}

function linkPlaces({ nodes, clusters, gazetteers }: BodyLinking): void {
  const known = new Map<string, NameNode>();
  for (const node of nodes) {
    if (node.kind !== 'place') continue;
    const canonical = canonicalPlaceOf(node.record.name, node.isDemonym, gazetteers);
    if (canonical === null) continue;
    const same = known.get(canonical);
    if (same === undefined) known.set(canonical, node);
    else clusters.join(same.at, node.at);
  }
}

function linkBodySpellings({ nodes, index, clusters, gazetteers }: BodyLinking): void {
  linkSpellings(nodes, {
    clusters,
    writtenOf: ({ kind, isDemonym, body }) => `${kind} ${isDemonym} ${body.words.join(' ')}`,
    keysOf: ({ body, isDemonym }) => (isDemonym ? [] : [index.keyOf(body)]),
    areSpellings: (node, head) =>
      mayBeOne(node, head) &&
      sameBody(node.body, head.body) &&
      !areTwoPlaces(node, head, gazetteers),
  });
}

function mayBeOne(a: NameNode, b: NameNode): boolean {
  return a.kind === null || b.kind === null || a.kind === b.kind;
}

/** Places that are both known are two, however alike: Guinea and Guyana. */
function areTwoPlaces(a: NameNode, b: NameNode, gazetteers: Gazetteers): boolean {
  const [one, other] = [a, b].map(({ record }) => canonicalPlaceOf(record.name, false, gazetteers));
  return one !== null && other !== null && one !== other;
}

function linkAcronyms({ nodes, acronyms, clusters, gazetteers }: BodyLinking): Ambiguities {
  const ambiguities: Ambiguities = new Map();
  for (const node of nodes) {
    if (node.isDemonym || node.kind === 'person') continue;
    const expansions = knownFirst(
      acronyms
        .expansionsOf(node.record.name)
        .filter(
          (other) =>
            other.kind !== null && !other.isDemonym && (node.kind ?? other.kind) === other.kind,
        ),
      gazetteers,
    );
    const [one] = expansions;
    if (one === undefined) continue;
    const actors = new Set(expansions.map(({ at }) => clusters.rootOf(at)));
    if (actors.has(clusters.rootOf(node.at))) continue;
    if (actors.size === 1) clusters.join(node.at, one.at);
    else ambiguities.set(node, expansions);
  }
  return ambiguities;
}

/** Where some are well known, an acronym is of them: "UN" is not the University of Nebraska. */
function knownFirst(nodes: readonly NameNode[], gazetteers: Gazetteers): readonly NameNode[] {
  const known = nodes.filter(({ record }) => {
    const folded = foldedName(record.name);
    return gazetteers.isOrganisation(folded) || gazetteers.canonicalPlace(folded) !== null;
  });
  return known.length > 0 ? known : nodes;
}
