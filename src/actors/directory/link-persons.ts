import { type NameRelation, relateNames } from '../../names/index.js';
import type { Clusters } from './clusters.js';
import { HeadIndex, linkSpellings } from './link-spellings.js';
import type { NameNode } from './name-node.js';
import type { PersonIndex } from './person-index.js';

/** Names that may be of several actors, each with nodes of all of these. */
export type Ambiguities = Map<NameNode, readonly NameNode[]>;

/** What persons are linked by. */
export interface PersonLinking {
  readonly nodes: readonly NameNode[];
  readonly index: PersonIndex;
  readonly clusters: Clusters;
}

/**
 * Joins the names of one person: first those that are spellings of one another, then those that leave something out to
 * the fuller ones, from the fullest down, and short names to full ones; each only where exactly one person can be meant.
 * @returns those that several can be meant by
 */
export function linkPersons(linking: PersonLinking): Ambiguities {
  const { heads, fuller } = linkPersonSpellings(linking);
  const ambiguities: Ambiguities = new Map();
  linkToFuller(linking, fuller, ambiguities);
  linkShorts(linking, heads, ambiguities);
  return ambiguities;
}

/** Which names stand for their spellings, and which fuller ones there are for them. */
interface Spellings {
  readonly heads: ReadonlySet<NameNode>;
  readonly fuller: ReadonlyMap<NameNode, readonly NameNode[]>;
}

/** Joins spellings of one name, and gives the fuller names of those that leave something out. */
function linkPersonSpellings({ nodes, index, clusters }: PersonLinking): Spellings {
  const fuller = new Map<NameNode, NameNode[]>();
  const relate = (a: NameNode, b: NameNode): NameRelation => {
    const relation = relateNames(a.person, b.person);
    if (relation === 'shorter') addTo(fuller, a, b);
    else if (relation === 'longer') addTo(fuller, b, a);
    return relation;
  };
  const left = linkSpellings(nodes, {
    clusters,
    writtenOf: ({ person, kind }) =>
      `${person.words.map(({ text }) => text).join(' ')} ${person.suffix} ${kind}`,
    keysOf: (node) => index.keysOf(node.person).spellings,
    areSpellings: (node, head) => relate(node, head) === 'spelling',
  });
  relateInitials(left, index, relate);
  return { heads: new Set(left), fuller };
}

/** "J. Smith" shares no key of spellings with "John Smith": those are found by the family name and the letter. */
function relateInitials(
  left: readonly NameNode[],
  index: PersonIndex,
  relate: (a: NameNode, b: NameNode) => void,
): void {
  const full = left.filter(({ person }) => person.words.length > 1);
  const isInitial = ({ person }: NameNode) => person.words[0]?.isInitial === true;
  const keysOf = ({ person }: NameNode) =>
    index.keysOf(person).families.map((key) => `${person.words[0]?.text.charAt(0)} ${key}`);
  const withInitials = full.filter(isInitial);
  if (withInitials.length === 0) return;
  const heads = new HeadIndex();
  for (const node of full) if (!isInitial(node)) heads.add(keysOf(node), node);
  for (const node of withInitials) {
    for (const head of heads.of(keysOf(node))) {
      if (node.kind !== null || head.kind !== null) relate(node, head);
    }
  }
}

function linkToFuller(
  { nodes, clusters }: PersonLinking,
  fuller: ReadonlyMap<NameNode, readonly NameNode[]>,
  ambiguities: Ambiguities,
): void {
  const found = gather(nodes, clusters, (node) => fuller.get(node) ?? []);
  found.sort((a, b) => fullness(b.members) - fullness(a.members) || firstAt(a) - firstAt(b));
  for (const { members, fullNames } of found) {
    // Who is named more often without a middle name than all others with one is somebody of that name.
    settle(members, fullNames, clusters, (others) => {
      if (weightOf(members) >= weightOf(others)) return;
      for (const node of members) ambiguities.set(node, others);
    });
  }
}

function linkShorts(
  { nodes, index, clusters }: PersonLinking,
  heads: ReadonlySet<NameNode>,
  ambiguities: Ambiguities,
): void {
  // What a head is short for, all its spellings are.
  const found = gather(nodes, clusters, (node) =>
    !heads.has(node)
      ? []
      : index
          .fullOf(node.person)
          .filter(
            (other) => other.kind === 'person' && isToldOf(other, node) && !ambiguities.has(other),
          ),
  );
  for (const { members, fullNames } of found) {
    settle(members, fullNames, clusters, (others) => {
      for (const node of members) ambiguities.set(node, others);
    });
  }
}

/** Names that are joined with one another, and fuller ones that they may be of. */
interface Candidacy {
  readonly members: readonly NameNode[];
  readonly fullNames: readonly NameNode[];
}

/** The groups of names that have fuller ones. */
function gather(
  nodes: readonly NameNode[],
  clusters: Clusters,
  fullNamesOf: (node: NameNode) => readonly NameNode[],
): Candidacy[] {
  const members = new Map<number, NameNode[]>();
  const fullNames = new Map<number, NameNode[]>();
  for (const node of nodes) {
    const root = clusters.rootOf(node.at);
    addTo(members, root, node);
    const others = fullNamesOf(node);
    if (others.length > 0) addTo(fullNames, root, ...others);
  }
  return Array.from(fullNames, ([root, others]) => ({
    members: members.get(root) ?? [],
    fullNames: [...new Set(others)],
  }));
}

/** Joins a group to the one actor that its fuller names are of; where they are of several, those are told. */
function settle(
  members: readonly NameNode[],
  fullNames: readonly NameNode[],
  clusters: Clusters,
  tellSeveral: (others: readonly NameNode[]) => void,
): void {
  const [member] = members;
  if (member === undefined) return;
  const own = clusters.rootOf(member.at);
  const possible = fullNames.filter(({ at }) => clusters.mayJoin(own, at));
  const actors = new Set(possible.map(({ at }) => clusters.rootOf(at)));
  const [one] = possible;
  if (actors.has(own) || one === undefined) return;
  if (actors.size === 1) clusters.join(own, one.at);
  else tellSeveral(possible);
}

function firstAt({ members }: Candidacy): number {
  return members[0]?.at ?? 0;
}

/** Who only took a picture or wrote the article is not who the story means by a family name. */
function isToldOf(full: NameNode, short: NameNode): boolean {
  return full.record.inStory > 0 || short.record.inStory === 0;
}

function fullness(nodes: readonly NameNode[]): number {
  return Math.max(
    ...nodes.map(({ person }) =>
      person.words.reduce(
        (sum, { isInitial, text }) => sum + (isInitial ? 100 : 200) + text.length,
        0,
      ),
    ),
  );
}

function weightOf(nodes: readonly NameNode[]): number {
  return [...new Set(nodes)].reduce((sum, { record }) => sum + record.mentions, 0);
}

function addTo<Key>(lists: Map<Key, NameNode[]>, key: Key, ...nodes: readonly NameNode[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...nodes]);
  else list.push(...nodes);
}
