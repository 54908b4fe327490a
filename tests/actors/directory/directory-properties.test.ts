import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildDirectory,
  NO_OVERRIDES,
  readActorOverrides,
} from '../../../src/actors/directory/index.js';
import type { NameRecord } from '../../../src/library/index.js';
import { GAZETTEERS, record } from './known-names.js';

const GIVEN = [
  'Mousa',
  'Moussa',
  'J.',
  'John',
  'Jamal',
  'Jim',
  'James',
  'Abd al-Latif',
  'Kim',
  'Al',
];
const MIDDLE = ['', '', 'W.', 'H. W.', 'Ali', 'bin', 'von der', 'Abu'];
const FAMILY = [
  'Salem',
  'Salim',
  'Salam',
  'Marzouk',
  'Marzook',
  'Smith',
  'Group',
  'US',
  'States',
  '',
];

const name = fc
  .tuple(fc.constantFrom(...GIVEN, ''), fc.constantFrom(...MIDDLE), fc.constantFrom(...FAMILY))
  .map((parts) => parts.filter((part) => part !== '').join(' '))
  .filter((text) => text !== '');
const nameRecord = fc
  .tuple(
    name,
    fc.constantFrom('person', 'organisation', 'place', 'demonym', 'none', null),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('person', null),
    fc.boolean(),
  )
  .map(([text, kind, mentions, certain, isBeside]) =>
    record(text, kind, mentions, { certain, ...(isBeside ? { inStory: 0 } : {}) }),
  );
const records = fc.uniqueArray(nameRecord, { maxLength: 40, selector: ({ id }) => id });
const OVERRIDES = [
  '',
  'split: [[John Salem, John Salim]]',
  'merge: [[John Salem, US], [Kim Smith, Salem]]',
  'kinds: { Smith: person, John Salem: none }\nhide: [Marzouk]',
].map((yaml) => readActorOverrides(yaml, 'actors.yaml'));
const overrides = fc.constantFrom(...OVERRIDES);

describe('a directory', () => {
  it('does not depend on the order of the names', () => {
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        overrides,
        ([all, shuffled], chosen) => {
          const of = (names: readonly NameRecord[]) => {
            const { actors, ambiguous } = buildDirectory(names, chosen, GAZETTEERS);
            return { actors, ambiguous };
          };
          expect(of(shuffled)).toEqual(of(all));
        },
      ),
    );
  });

  it('has every name in one actor at most, and leads from each to it', () => {
    fc.assert(
      fc.property(records, overrides, (all, chosen) => {
        const directory = buildDirectory(all, chosen, GAZETTEERS);
        const ids = [
          ...directory.actors.flatMap(({ names }) => names.map(({ id }) => id)),
          ...directory.ambiguous.map(({ id }) => id),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        for (const actor of directory.actors) {
          expect(actor.names[0]?.relation).toBe('main');
          expect(directory.byId(actor.id)).toBe(actor);
          for (const { id } of actor.names) expect(directory.actorOf(id)).toBe(actor);
        }
        for (const { id, candidates } of directory.ambiguous) {
          expect(directory.actorOf(id)).toBeNull();
          for (const candidate of candidates) expect(directory.byId(candidate)).not.toBeNull();
        }
      }),
    );
  });

  it('finds and suggests every actor by each of its names', () => {
    fc.assert(
      fc.property(records, (all) => {
        const directory = buildDirectory(all, NO_OVERRIDES, GAZETTEERS);
        for (const actor of directory.actors) {
          for (const { name: text } of actor.names) {
            const found = directory.find(text);
            const meant = found.status === 'found' ? [found.actor] : [];
            const several = found.status === 'ambiguous' ? found.candidates : meant;
            expect(several).toContain(actor);
            expect(directory.suggest(text, directory.actors.length)).toContain(actor);
          }
        }
      }),
    );
  });
});
