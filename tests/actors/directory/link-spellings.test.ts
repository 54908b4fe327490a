import { describe, expect, it } from 'vitest';
import { NO_OVERRIDES } from '../../../src/actors/directory/actor-overrides.js';
import { Clusters } from '../../../src/actors/directory/clusters.js';
import { buildDirectory } from '../../../src/actors/directory/index.js';
import { linkSpellings } from '../../../src/actors/directory/link-spellings.js';
import { type NameNode, readNodes } from '../../../src/actors/directory/name-node.js';
import type { NameRecord } from '../../../src/library/index.js';
import { rememberedSounds } from '../../../src/names/index.js';
import { GAZETTEERS, record } from './known-names.js';

/** Links names of one key, which are alike where `alike` says so, and tells how often it was asked. */
function link(records: readonly NameRecord[], alike: (a: string, b: string) => boolean) {
  const nodes = readNodes(records, NO_OVERRIDES, rememberedSounds());
  const clusters = new Clusters(nodes, new Map());
  let comparisons = 0;
  const left = linkSpellings(nodes, {
    clusters,
    writtenOf: ({ record: { name } }) => name,
    keysOf: () => ['one key'],
    areSpellings: (node, head) => {
      comparisons += 1;
      return alike(node.record.name, head.record.name);
    },
  });
  const rootOf = (name: string) => {
    const node = nodes.find((other: NameNode) => other.record.name === name);
    return node === undefined ? null : clusters.rootOf(node.at);
  };
  return { left: left.map(({ record: { name } }) => name), comparisons, rootOf };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => record(`Name ${at}`, 'person', count - at));

describe('linkSpellings', () => {
  it('compares each of thousands of alike names with their head alone', () => {
    const { left, comparisons } = link(many(4000), () => true);
    expect(left).toEqual(['Name 0']);
    expect(comparisons).toBe(3999);
  });

  it('compares each of thousands of different names of one key with a bounded number of others', () => {
    const one = link(many(2000), () => false);
    const two = link(many(4000), () => false);
    expect(two.left).toHaveLength(4000);
    expect(two.comparisons).toBeLessThanOrEqual(64 * 4000);
    expect(two.comparisons - one.comparisons).toBeLessThanOrEqual(64 * 2000);
  });

  it('does not join names through another one that both are like, whatever their order', () => {
    const chain = [record('A', 'person', 3), record('B', 'person', 2), record('C', 'person', 1)];
    const isNext = (a: string, b: string) => Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) <= 1;
    for (const records of [chain, chain.toReversed()]) {
      const { left, rootOf } = link(records, isNext);
      expect(left).toEqual(['A', 'C']);
      expect(rootOf('B')).toBe(rootOf('A'));
    }
  });

  it('takes the most mentioned name for the head, of equal ones the first by its letters', () => {
    expect(link([record('B', 'person', 9), record('A', 'person', 2)], () => true).left).toEqual([
      'B',
    ]);
    expect(link([record('B', 'person'), record('A', 'person')], () => true).left).toEqual(['A']);
  });

  it('joins names of no kind to those of one, and not with one another', () => {
    const unknown = [record('A', null, 9), record('B', null, 8)];
    expect(link(unknown, () => true).left).toEqual(['A', 'B']);
    expect(link([...unknown, record('C', 'place')], () => true).left).toEqual(['C']);
  });
});

describe('a directory of names in a chain', () => {
  it('keeps the ends apart where they are two', () => {
    const { actors } = buildDirectory(
      [
        record('Ahmed Salim', 'person', 5),
        record('Ahmed Salem', 'person', 4),
        record('Ahmed Salam', 'person', 3),
      ],
      NO_OVERRIDES,
      GAZETTEERS,
    );
    expect(actors.map(({ names }) => names.map(({ name }) => name))).toEqual([
      ['Ahmed Salim', 'Ahmed Salem'],
      ['Ahmed Salam'],
    ]);
  });
});
