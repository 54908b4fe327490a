import type { NameRecord } from '../../library/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { rememberedSounds } from '../../names/index.js';
import type { Actor, AmbiguousName } from '../actor.js';
import { AcronymIndex } from './acronym-index.js';
import { type ActorOverrides, overrideKey } from './actor-overrides.js';
import { applyMerges, nodesByKey, splitPartsOf } from './apply-overrides.js';
import { assembleActors, byMentions } from './assemble-actors.js';
import { Clusters } from './clusters.js';
import type { Directory } from './directory.js';
import { BodyIndex, linkBodies } from './link-bodies.js';
import { type Ambiguities, linkPersons } from './link-persons.js';
import { NameFinder } from './name-finder.js';
import { byWeight, type NameNode, readNodes } from './name-node.js';
import { NameSuggester } from './name-suggester.js';
import { PersonIndex } from './person-index.js';

/**
 * Decides which names are of one actor, and what it is. A pure function of its arguments: the order of the names does not
 * matter. Takes time about linear in their number.
 * @param names of all articles that are to count
 */
export function buildDirectory(
  names: readonly NameRecord[],
  overrides: ActorOverrides,
  gazetteers: Gazetteers,
): Directory {
  const sounds = rememberedSounds();
  const nodes = readNodes(names, overrides, sounds);
  const named = nodesByKey(nodes);
  const clusters = new Clusters(nodes, splitPartsOf(overrides.split, named));
  const listed = applyMerges(overrides, named, clusters);
  const persons = nodes.filter(({ kind }) => kind === 'person' || kind === null);
  const bodies = nodes.filter(({ kind }) => kind !== 'person');
  const indexes = {
    persons: new PersonIndex(persons, gazetteers, sounds),
    bodies: new BodyIndex(bodies, sounds),
    acronyms: new AcronymIndex(bodies),
  };
  const ambiguities: Ambiguities = new Map([
    ...linkPersons({ nodes: persons, index: indexes.persons, clusters }),
    ...linkBodies({
      nodes: bodies,
      index: indexes.bodies,
      acronyms: indexes.acronyms,
      clusters,
      gazetteers,
    }),
  ]);
  const apart = new Set([...ambiguities.keys()].filter((node) => !listed.has(node)));
  const assembled = assembleActors({
    nodes,
    clusters,
    apart,
    listed,
    overrides,
    known: gazetteers,
  });
  const byNode = new Map<NameNode, Actor>();
  const byId = new Map<string, Actor>();
  for (const made of assembled) {
    for (const node of made.nodes) {
      byNode.set(node, made.actor);
      byId.set(node.record.id, made.actor);
    }
  }
  const actorsOf = (node: NameNode): Actor[] => {
    const others = apart.has(node) ? (ambiguities.get(node) ?? []) : [node];
    const found = others.map((other) => byNode.get(other)).filter((actor) => actor !== undefined);
    return [...new Set(found)].sort(byMentions);
  };
  const actors = assembled.map(({ actor }) => actor);
  const suggester = new NameSuggester(assembled, sounds);
  const finder = new NameFinder(assembled, apart, { ...indexes, actorsOf }, (name, limit) =>
    suggester.nearest(name, limit),
  );
  return {
    actors,
    ambiguous: ambiguousNames(apart, actorsOf, overrides),
    unknownOverrides: unknownOverrides(overrides, names),
    actorOf: (name) => byId.get(name) ?? null,
    byId: (id) => byId.get(id) ?? null,
    find: (name) => finder.find(name),
    suggest: (typed, limit) => suggester.suggest(typed, limit),
    matching: (words) => suggester.matching(words),
  };
}

function ambiguousNames(
  apart: ReadonlySet<NameNode>,
  actorsOf: (node: NameNode) => readonly Actor[],
  { hide }: ActorOverrides,
): AmbiguousName[] {
  const hidden = new Set(hide.map(overrideKey));
  return [...apart]
    .filter(({ key }) => !hidden.has(key))
    .sort(byWeight)
    .map((node) => ({
      id: node.record.id,
      name: node.record.name,
      mentions: node.record.mentions,
      candidates: actorsOf(node).map(({ id }) => id),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

function unknownOverrides(overrides: ActorOverrides, names: readonly NameRecord[]): string[] {
  const meant = [
    ...overrides.merge.flatMap(({ names }) => names),
    ...overrides.split.flatMap(({ names }) => names),
    ...overrides.rename.keys(),
    ...overrides.aliases.keys(),
    ...overrides.hide,
    ...overrides.kinds.keys(),
  ];
  if (meant.length === 0) return [];
  const known = new Set(names.map(({ name }) => overrideKey(name)));
  return [...new Set(meant)].filter((name) => !known.has(overrideKey(name)));
}
