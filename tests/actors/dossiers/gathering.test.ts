import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../src/actors/dossiers/activity.js';
import { gatherConnections } from '../../../src/actors/dossiers/gather-connections.js';
import { gatherRoles } from '../../../src/actors/dossiers/gather-roles.js';
import { gatherStatements, keyStatements } from '../../../src/actors/dossiers/gather-statements.js';
import { nameIdOf } from '../../../src/recognition/index.js';
import { actorNamed, role, statement, tie, told } from './records.js';

describe('roles', () => {
  it('are one where the words are the same but for articles and order', () => {
    const gathered = gatherRoles([
      role('the former harbour chief', 'a', 'former'),
      role('former harbour chief', 'b', 'former'),
      role('mayor', 'b'),
    ]);
    expect(gathered.map(({ text, places }) => [text, places.length])).toEqual([
      ['the former harbour chief', 2],
      ['mayor', 1],
    ]);
  });

  it('are several where one source has it as over and another not', () => {
    const gathered = gatherRoles([role('mayor', 'a'), role('mayor', 'b', 'former')]);
    expect(gathered.map(({ tense }) => tense)).toEqual(['current', 'former']);
  });

  it('cite an article once and a few articles at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => role('mayor', `article ${n % 6}`));
    const [only] = gatherRoles(many);
    const articles = only?.places.map(({ article }) => article) ?? [];
    expect(articles).toHaveLength(4);
    expect(new Set(articles).size).toBe(4);
  });
});

describe('statements', () => {
  it('are kept once where another article has the same words', () => {
    const gathered = gatherStatements(
      [
        statement('We will open the bridge in May.', 'a'),
        statement('We will open the bridge, in May!', 'b'),
        statement('It will rain.', 'b'),
      ],
      () => true,
    );
    expect(gathered.map(({ article, text }) => [article, text])).toEqual([
      ['a', 'We will open the bridge in May.'],
      ['b', 'It will rain.'],
    ]);
  });

  it('are left out where they are not wanted, without hiding the same words told elsewhere', () => {
    const gathered = gatherStatements(
      [statement('It will rain.', 'a'), statement('It will rain.', 'b')],
      ({ article }) => article === 'b',
    );
    expect(gathered.map(({ article }) => article)).toEqual(['b']);
  });

  it('that are key are own words first, in the order given', () => {
    const all = [
      statement('report one', 'a', 'report'),
      statement('quote one', 'b'),
      statement('report two', 'c', 'report'),
      statement('quote two', 'd'),
    ];
    expect(keyStatements(all, 3).map(({ text }) => text)).toEqual([
      'report one',
      'quote one',
      'quote two',
    ]);
  });
});

describe('connections', () => {
  const cast = [
    actorNamed('Ben Oster'),
    actorNamed('Cara Lund'),
    actorNamed('Port Authority', 'organisation'),
    actorNamed('Lisbon', 'place'),
    actorNamed('Pia Foto', 'person', true),
  ];
  const actorOf = (name: string) => cast.find((actor) => actor.names[0]?.id === name) ?? null;
  const own = new Set([nameIdOf('Ada Quill', null)]);

  it('put whom somebody met before whom they spoke with and who is only named', () => {
    const gathered = gatherConnections(
      [
        tie('Port Authority', 'named', 'a', 7),
        tie('Cara Lund', 'spoke', 'a'),
        tie('Ben Oster', 'named', 'a', 3),
        tie('Ben Oster', 'met', 'b', 2),
      ],
      own,
      actorOf,
    );
    expect(gathered.map(({ actor, form, articles }) => [actor.name, form, articles])).toEqual([
      ['Ben Oster', 'met', 3],
      ['Cara Lund', 'spoke', 1],
      ['Port Authority', 'named', 7],
    ]);
    expect(gathered[0]?.place.article).toBe('b');
  });

  it('leave out places, photographers, names of nobody in particular, and oneself', () => {
    const others = ['Lisbon', 'Pia Foto', 'Unknown Name', 'Ada Quill'];
    const ties = others.map((name) => tie(name, 'met', 'a'));
    expect(gatherConnections(ties, own, actorOf)).toEqual([]);
  });
});

describe('activity', () => {
  const appearance = (published: string | null) => ({
    ...told('a', published),
    mentions: 1,
    inStory: 1,
  });

  it('counts articles by month, with the empty months between', () => {
    const months = activityOf(['2024-12-30', '2025-02-01', '2025-02-20', null].map(appearance));
    expect(months).toEqual([
      { month: '2024-12', articles: 1 },
      { month: '2025-01', articles: 0 },
      { month: '2025-02', articles: 2 },
    ]);
  });

  it('is empty where no article has a date', () => {
    expect(activityOf([appearance(null)])).toEqual([]);
  });

  it('is bounded where a date is wrong by centuries', () => {
    const months = activityOf(['1025-01-01', '2025-03-01'].map(appearance));
    expect(months).toHaveLength(240);
    expect(months.at(-1)).toEqual({ month: '2025-03', articles: 1 });
  });
});
