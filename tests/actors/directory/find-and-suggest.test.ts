import { describe, expect, it } from 'vitest';
import { buildDirectory, NO_OVERRIDES } from '../../../src/actors/directory/index.js';
import { GAZETTEERS, record } from './known-names.js';

const DIRECTORY = buildDirectory(
  [
    record('Khaled Mashal', 'person', 20),
    record('Mousa Abu Marzouk', 'person', 12),
    record('Donald Trump', 'person', 50),
    record('Melania Trump', 'person', 3),
    record('Benjamin Netanyahu', 'person', 30),
    record('Adam Boehler', 'person', 9),
    record('International Crisis Group', 'organisation', 8),
    record('Hezbollah', 'organisation', 7),
    record('Marzotto', 'organisation', 1),
    record('United States', 'place', 40),
    record('American', 'demonym', 4),
  ],
  NO_OVERRIDES,
  GAZETTEERS,
);
const suggested = (typed: string, limit = 25) =>
  DIRECTORY.suggest(typed, limit).map(({ name }) => name);

describe('find', () => {
  it.each([
    ['Khaled Mashal', 'Khaled Mashal', 'exact'],
    ['khaled mashal', 'Khaled Mashal', 'exact'],
    ['American', 'United States', 'exact'],
    ['Khalid Meshaal', 'Khaled Mashal', 'variant'],
    ['Hizbullah', 'Hezbollah', 'variant'],
    ['Adam Böhler', 'Adam Boehler', 'variant'],
    ['Mashaal', 'Khaled Mashal', 'short'],
    ['Netanayhu', 'Benjamin Netanyahu', 'short'],
    ['Abu Marzook', 'Mousa Abu Marzouk', 'short'],
    ['icg', 'International Crisis Group', 'short'],
    ['US', 'United States', 'short'],
  ])('%s is %s, %s', (typed, name, via) => {
    expect(DIRECTORY.find(typed)).toMatchObject({ status: 'found', actor: { name }, via });
  });

  it('lists several who may be meant, most mentioned first', () => {
    const found = DIRECTORY.find('Trump');
    expect(found.status === 'ambiguous' && found.candidates.map(({ name }) => name)).toEqual([
      'Donald Trump',
      'Melania Trump',
    ]);
  });

  it.each([
    ['Adam Beohlre', 'Adam Boehler'],
    ['Benjamin Netnayhu', 'Benjamin Netanyahu'],
    ['Crisis Group', 'International Crisis Group'],
  ])('offers for %s the nearest: %s', (typed, name) => {
    const found = DIRECTORY.find(typed);
    expect(found.status === 'unknown' && found.nearest[0]?.name).toBe(name);
  });

  it.each(['', '   ', '…', 'zzzz', 'x'.repeat(10_000)])('finds nobody for %j', (typed) => {
    expect(DIRECTORY.find(typed)).toEqual({ status: 'unknown', nearest: [] });
  });
});

describe('suggest', () => {
  it('gives names and words that begin so, most mentioned first', () => {
    expect(suggested('mar')).toEqual(['Mousa Abu Marzouk', 'Marzotto']);
    expect(suggested('Abu M')).toEqual(['Mousa Abu Marzouk']);
    expect(suggested('tru')).toEqual(['Donald Trump', 'Melania Trump']);
    expect(suggested('ameri')).toEqual(['United States']);
  });

  it('then names that hold it, then those that are spelled alike', () => {
    expect(suggested('ash')).toEqual(['Khaled Mashal']);
    expect(suggested('ma')).toEqual(['Khaled Mashal', 'Mousa Abu Marzouk', 'Marzotto']);
    expect(suggested('meshal')).toEqual(['Khaled Mashal']);
    expect(suggested('an')).toEqual(['United States', 'Benjamin Netanyahu', 'Melania Trump']);
  });

  it('gives the most mentioned where nothing is typed, and no more than asked for', () => {
    expect(suggested('', 2)).toEqual(['Donald Trump', 'United States']);
    expect(suggested('tru', 1)).toEqual(['Donald Trump']);
    expect(suggested('qqq')).toEqual([]);
  });
});

describe('matching', () => {
  it('gives those with names that hold all words, in any spelling and order', () => {
    const matching = (words: string) => DIRECTORY.matching(words).map(({ name }) => name);
    expect(matching('trump')).toEqual(['Donald Trump', 'Melania Trump']);
    expect(matching('meshaal khalid')).toEqual(['Khaled Mashal']);
    expect(matching('trump group')).toEqual([]);
    expect(matching('')).toEqual([]);
  });
});
