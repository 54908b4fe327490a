import { describe, expect, it } from 'vitest';
import { buildDirectory, readActorOverrides } from '../../../src/actors/directory/index.js';
import type { NameRecord } from '../../../src/library/index.js';
import { nameIdOf } from '../../../src/recognition/index.js';
import { GAZETTEERS, record } from './known-names.js';

const build = (yaml: string, ...records: readonly NameRecord[]) =>
  buildDirectory(records, readActorOverrides(yaml, 'actors.yaml'), GAZETTEERS);
const names = (yaml: string, ...records: readonly NameRecord[]) =>
  build(yaml, ...records).actors.map((actor) => actor.names.map(({ name }) => name));

const ABBAS = [record('Mahmoud Abbas', 'person', 5), record('Abu Mazen', 'person', 2)] as const;

describe('actors.yaml', () => {
  it('merges names, of whatever kind', () => {
    expect(names('', ...ABBAS)).toHaveLength(2);
    const yaml = 'merge:\n  - [mahmoud abbas, ABU MAZEN]';
    expect(names(yaml, ...ABBAS)).toEqual([['Mahmoud Abbas', 'Abu Mazen']]);
    expect(build(yaml, ...ABBAS).actors[0]?.names[1]?.relation).toBe('listed');
    const mixed = [
      record('Ansar Allah', 'organisation', 5),
      record('Houthis', 'place', 2),
    ] as const;
    expect(build('merge: [[Ansar Allah, Houthis]]', ...mixed).actors).toMatchObject([
      { kind: 'organisation', mentions: 7 },
    ]);
  });

  it('splits names that look alike', () => {
    const two = [record('Jamal Salem', 'person', 2), record('Jamal Salim', 'person')] as const;
    expect(names('', ...two)).toHaveLength(1);
    expect(names('split:\n  - [Jamal Salem, Jamal Salim]', ...two)).toHaveLength(2);
  });

  it('keeps apart what a third name would bring together', () => {
    const three = ['Jamal Salem', 'Jamal Salim', 'Jamal Saleem'].map((name) =>
      record(name, 'person'),
    );
    expect(names('split: [[Jamal Salem, Jamal Saleem]]', ...three)).toHaveLength(2);
  });

  it('makes a short name clear by a split', () => {
    const yaml = 'split: [[Trump, Melania Trump]]';
    const three = ['Donald Trump', 'Melania Trump', 'Trump'].map((name) => record(name, 'person'));
    expect(names(yaml, ...three)).toContainEqual(['Donald Trump', 'Trump']);
  });

  it('shows an actor under another name, by which it is found', () => {
    const two = [record('Khaled Mashal', 'person', 5), record('Khaled Meshaal', 'person')] as const;
    const own = build('rename: { Khaled Mashal: Khaled Meshaal }', ...two);
    expect(own.actors[0]).toMatchObject({
      name: 'Khaled Meshaal',
      id: nameIdOf('Khaled Meshaal', null),
    });
    const other = build('rename: { Khaled Mashal: K. Mishal (Hamas) }', ...two);
    expect(other.actors[0]).toMatchObject({
      name: 'K. Mishal (Hamas)',
      id: nameIdOf('Khaled Mashal', null),
    });
    expect(other.find('k. mishal (hamas)')).toMatchObject({ status: 'found', via: 'alias' });
  });

  it('adds aliases, those among them that articles have', () => {
    const directory = build('aliases: { Mahmoud Abbas: [Abu Mazen, Rais] }', ...ABBAS);
    expect(directory.actors).toMatchObject([{ aliases: ['Abu Mazen', 'Rais'], mentions: 7 }]);
    expect(directory.find('rais')).toMatchObject({ status: 'found', via: 'alias' });
    expect(directory.suggest('rai', 5)).toEqual(directory.actors);
    expect(directory.unknownOverrides).toEqual([]);
  });

  it('hides actors and ambiguous names', () => {
    const hidden = build('hide: [Mahmoud Abbas]', ...ABBAS);
    expect(hidden.actors.map(({ name }) => name)).toEqual(['Abu Mazen']);
    expect(hidden.byId(nameIdOf('Mahmoud Abbas', null))).toBeNull();
    expect(hidden.find('Mahmoud Abbas')).toMatchObject({ status: 'unknown' });
    const three = ['Donald Trump', 'Melania Trump', 'Trump'].map((name) => record(name, 'person'));
    expect(build('hide: [Trump]', ...three).ambiguous).toEqual([]);
  });

  it('says what names are of', () => {
    const records = [record('Austin', 'place', 3), record('Reuters', 'person')] as const;
    const directory = build('kinds: { austin: person, Reuters: none }', ...records);
    expect(directory.actors).toMatchObject([{ name: 'Austin', kind: 'person' }]);
    expect(directory.unknownOverrides).toEqual([]);
  });

  it('tells which of its names no article has', () => {
    const yaml = 'merge: [[Mahmoud Abbas, Nobody]]\nhide: [No One]\nrename: { Nobody: X }';
    expect(build(yaml, ...ABBAS).unknownOverrides).toEqual(['Nobody', 'No One']);
  });
});
