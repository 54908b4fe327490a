import { describe, expect, it } from 'vitest';
import { buildDirectory, NO_OVERRIDES } from '../../../src/actors/directory/index.js';
import type { NameRecord } from '../../../src/library/index.js';
import { nameIdOf } from '../../../src/recognition/index.js';
import { GAZETTEERS, record } from './known-names.js';

const persons = (...names: readonly string[]) =>
  names.map((name, at) => record(name, 'person', names.length - at));
const build = (...records: readonly NameRecord[]) =>
  buildDirectory(records, NO_OVERRIDES, GAZETTEERS);
const groups = (...records: readonly NameRecord[]) =>
  build(...records).actors.map(({ names }) => names.map(({ name }) => name));

describe('persons', () => {
  it('are one where their names are spellings of one, under the most frequent full name', () => {
    const directory = build(
      record('Mousa Abu Marzouk', 'person', 5),
      record('Moussa Abu Marzook', 'person', 3),
      record('Abu Marzouk', 'person', 9),
    );
    expect(directory.actors).toHaveLength(1);
    expect(directory.actors[0]).toMatchObject({
      id: nameIdOf('Mousa Abu Marzouk', null),
      name: 'Mousa Abu Marzouk',
      kind: 'person',
      mentions: 17,
      articles: 3,
      names: [
        { name: 'Mousa Abu Marzouk', relation: 'main' },
        { name: 'Abu Marzouk', relation: 'short' },
        { name: 'Moussa Abu Marzook', relation: 'spelling' },
      ],
    });
  });

  it('are two where only the family name is the same', () => {
    expect(groups(...persons('Donald Trump', 'Melania Trump', 'Ghazi Hamad'))).toHaveLength(3);
  });

  it('have a family name alone where it can be of one only', () => {
    expect(groups(...persons('Donald Trump', 'Trump'))).toEqual([['Donald Trump', 'Trump']]);
    const two = build(...persons('Donald Trump', 'Melania Trump', 'Trump'));
    expect(two.actors.map(({ name }) => name)).toEqual(['Donald Trump', 'Melania Trump']);
    expect(two.ambiguous).toEqual([
      {
        id: nameIdOf('Trump', null),
        name: 'Trump',
        mentions: 1,
        candidates: two.actors.map(({ id }) => id),
      },
    ]);
  });

  it('do not have a given name alone', () => {
    expect(groups(...persons('Abbas Kamel', 'Abbas'))).toHaveLength(2);
    expect(groups(...persons('Abbas Kamel', 'Mahmoud Abbas', 'Abbas'))).toEqual([
      ['Mahmoud Abbas', 'Abbas'],
      ['Abbas Kamel'],
    ]);
  });

  it('have names with and without middle names, unless these are of two', () => {
    expect(groups(...persons('Donald J. Trump', 'Donald Trump', 'Donald John Trump'))).toHaveLength(
      1,
    );
    const bushes = build(
      record('George W. Bush', 'person', 4),
      record('George H. W. Bush', 'person', 2),
      record('George Bush', 'person', 3),
    );
    expect(bushes.actors.map(({ name }) => name)).toEqual(['George W. Bush', 'George H. W. Bush']);
    expect(bushes.ambiguous.map(({ name }) => name)).toEqual(['George Bush']);
  });

  it('keep a name that is more frequent than all fuller ones that contradict one another', () => {
    const directory = build(
      record('Donald Trump', 'person', 50),
      record('Donald J. Trump', 'person', 2),
      record('Donald K. Trump', 'person', 1),
    );
    expect(directory.actors.map(({ name }) => name)).toContain('Donald Trump');
    expect(directory.ambiguous).toEqual([]);
  });

  it('have initials where one person fits', () => {
    expect(groups(...persons('John Smith', 'J. Smith'))).toHaveLength(1);
    expect(build(...persons('John Smith', 'Jamal Smith', 'J. Smith')).ambiguous).toHaveLength(1);
  });

  it('of credits do not take the family names of the story', () => {
    const credit = record('Mohammed Salem', 'person', 2, { inStory: 0 });
    expect(groups(credit, record('Salem', 'person', 3))).toHaveLength(2);
    expect(build(credit).actors[0]?.isBesideStory).toBe(true);
  });

  it('get names of no kind that are theirs, and no other', () => {
    expect(groups(record('Adam Boehler', 'person', 3), record('Boehler', null))).toEqual([
      ['Adam Boehler', 'Boehler'],
    ]);
    expect(groups(record('Adam Boehler', 'person', 3), record('Wunder', null))).toHaveLength(1);
    expect(groups(record('Theresa May', 'person', 3), record('May', 'none', 5))).toEqual([
      ['Theresa May'],
    ]);
  });

  it('and places of one name stay apart, each with its ids', () => {
    const certain = record('Jordan', null, 2, { certain: 'person' });
    const directory = build(record('Jordan', 'place', 5), certain);
    expect(directory.actors.map(({ kind }) => kind)).toEqual(['place', 'person']);
    expect(directory.actorOf(certain.id)?.kind).toBe('person');
    expect(directory.find('Jordan')).toMatchObject({ status: 'ambiguous' });
  });

  it('take a name that an article settles and the same name elsewhere together', () => {
    const settled = record('Adam Boehler', null, 1, { certain: 'person' });
    expect(groups(settled, record('Adam Boehler', 'person', 2))).toHaveLength(1);
  });
});

describe('organisations', () => {
  it('are one with their acronyms, where these stand for one', () => {
    const directory = build(
      record('ICG', 'organisation', 7),
      record('International Crisis Group', 'organisation', 2),
    );
    expect(directory.actors.map(({ name }) => name)).toEqual(['International Crisis Group']);
    expect(directory.actors[0]?.names[1]).toMatchObject({ name: 'ICG', relation: 'acronym' });
    const two = build(
      record('PA', 'organisation', 7),
      record('Palestinian Authority', 'organisation', 2),
      record('Press Association', 'organisation', 2),
    );
    expect(two.ambiguous.map(({ name }) => name)).toEqual(['PA']);
  });

  it('that are well known come first for an acronym', () => {
    expect(
      groups(
        record('UN', 'organisation', 7),
        record('United Nations', 'organisation', 2),
        record('University of Nebraska', 'organisation', 1),
      ),
    ).toEqual([['United Nations', 'UN'], ['University of Nebraska']]);
  });

  it('are one in British and American spelling and another order', () => {
    expect(
      groups(
        record('Israel Defence Forces', 'organisation', 2),
        record('Israel Defense Forces', 'organisation'),
        record('Ministry of Defence', 'organisation'),
        record('Defense Ministry', 'organisation', 1),
      ),
    ).toHaveLength(2);
  });
});

describe('places', () => {
  it('are one under all the names of the gazetteers, with their demonyms', () => {
    const directory = build(
      record('US', 'place', 9),
      record('United States', 'place', 3),
      record('American', 'demonym', 4),
      record('Israeli', 'demonym', 4),
    );
    expect(directory.actors).toHaveLength(1);
    expect(directory.actors[0]).toMatchObject({
      name: 'United States',
      names: [{ relation: 'main' }, { relation: 'acronym' }, { relation: 'demonym' }],
    });
    expect(directory.actorOf(nameIdOf('Israeli', null))).toBeNull();
  });

  it('that are known to be two stay two, however alike', () => {
    expect(groups(record('Guinea', 'place'), record('Guyana', 'place'))).toHaveLength(2);
    expect(groups(record('Deir al-Balah', 'place'), record('Deir el-Balah', 'place'))).toHaveLength(
      1,
    );
  });
});
