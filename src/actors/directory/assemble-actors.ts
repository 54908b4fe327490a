import {
  isAcronym,
  isAcronymOf,
  isShortOf,
  type KnownNames,
  relateNames,
} from '../../names/index.js';
import type { Actor, ActorId, ActorName } from '../actor.js';
import { type ActorOverrides, overrideKey } from './actor-overrides.js';
import type { Clusters } from './clusters.js';
import { byWeight, type NameNode } from './name-node.js';

/** What actors are made of. */
export interface Assembly {
  readonly nodes: readonly NameNode[];
  readonly clusters: Clusters;
  /** Nodes that stand for nobody, as several actors have their names. */
  readonly apart: ReadonlySet<NameNode>;
  /** Nodes that the user joined. */
  readonly listed: ReadonlySet<NameNode>;
  readonly overrides: ActorOverrides;
  readonly known: KnownNames;
}

/** An actor with the nodes that it is made of. */
export interface AssembledActor {
  readonly actor: Actor;
  readonly nodes: readonly NameNode[];
  /** All names under which it is found, as they are compared with what the user writes. */
  readonly texts: readonly string[];
}

/** Makes an actor of every group of names that is of something, most mentioned first. Hidden ones are left out. */
export function assembleActors(assembly: Assembly): AssembledActor[] {
  const { nodes, clusters, apart, overrides } = assembly;
  const groups = new Map<number, NameNode[]>();
  for (const node of nodes) {
    if (apart.has(node)) continue;
    const root = clusters.rootOf(node.at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [node]);
    else group.push(node);
  }
  const shownAs = byKey(overrides.rename);
  const aliases = byKey(overrides.aliases);
  const hidden = new Set(overrides.hide.map(overrideKey));
  return [...groups.values()]
    .filter((group) => !group.some(({ key }) => hidden.has(key)))
    .map((group) => assemble(group, assembly, shownAs, aliases))
    .filter((made) => made !== null)
    .sort((a, b) => byMentions(a.actor, b.actor));
}

/** The order of actors: most mentioned first. */
export function byMentions(a: Actor, b: Actor): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}

function assemble(
  group: readonly NameNode[],
  { clusters, listed, known }: Assembly,
  shownAs: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, readonly string[]>,
): AssembledActor | null {
  const [first] = group;
  const kind = first === undefined ? null : clusters.kindOf(first.at);
  if (kind === null || !group.some((node) => !node.isDemonym)) return null;
  const weighted = group.toSorted(byWeight);
  const shown = weighted.map(({ key }) => shownAs.get(key)).find((name) => name !== undefined);
  const main =
    weighted.find(({ key }) => shown !== undefined && key === overrideKey(shown)) ??
    weighted.toSorted((a, b) => standing(b) - standing(a))[0];
  if (main === undefined) return null;
  const nodes = [main, ...weighted.filter((node) => node !== main)];
  const sum = (count: (node: NameNode) => number) =>
    nodes.reduce((total, node) => total + count(node), 0);
  const actor: Actor = {
    id: actorIdOf(main),
    name: shown ?? main.record.name,
    kind,
    names: nodes.map((node) => ({
      id: node.record.id,
      name: node.record.name,
      relation: relationOf(node, main, listed, known),
    })),
    aliases: [...new Set(nodes.flatMap(({ key }) => aliases.get(key) ?? []))],
    articles: sum(({ record }) => record.articles),
    mentions: sum(({ record }) => record.mentions),
    isBesideStory: nodes.every(({ record }) => record.inStory === 0),
  };
  const texts = [...nodes.map(({ key }) => key), ...actor.aliases.map(overrideKey)];
  if (shown !== undefined) texts.push(overrideKey(shown));
  return { actor, nodes, texts: [...new Set(texts)].filter((text) => text !== '') };
}

/** The id of the actor whose main name a node is. */
function actorIdOf({ record }: NameNode): ActorId {
  // Both are ids of names; see `ActorId`.
  return record.id as string as ActorId;
}

/** How well a name stands for an actor: in full, in the story, and known to be of its kind. */
function standing({ record, person, kind, isDemonym }: NameNode): number {
  if (isDemonym) return 0;
  const isFull =
    kind === 'person'
      ? person.words.length > 1 && person.words[0]?.isInitial === false
      : !isAcronym(record.name);
  return 1 + (isFull ? 4 : 0) + (record.inStory > 0 ? 2 : 0) + (kind === null ? 0 : 8);
}

function relationOf(
  node: NameNode,
  main: NameNode,
  listed: ReadonlySet<NameNode>,
  known: KnownNames,
): ActorName['relation'] {
  if (node === main) return 'main';
  if (node.isDemonym) return 'demonym';
  const [name, mainName] = [node.record.name, main.record.name];
  if (isAcronymOf(name, mainName)) return 'acronym';
  if (isAcronymOf(mainName, name)) return 'expansion';
  if (main.kind === 'person') {
    if (relateNames(node.person, main.person) !== 'different') return 'spelling';
    if (isShortOf(node.person, main.person, known)) return 'short';
  }
  if (listed.has(node)) return 'listed';
  return main.kind === 'person' && node.person.words.length === 1 ? 'short' : 'spelling';
}

function byKey<Value>(values: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map(Array.from(values, ([name, value]) => [overrideKey(name), value]));
}
