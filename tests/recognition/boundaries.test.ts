import { describe, expect, it } from 'vitest';
import { formsOf, recognised } from './recognised.js';

describe('where a name begins and ends', () => {
  it.each([
    [
      'titles are no part of it',
      'Foreign Minister Anna Berg met Dr. Omar Aziz.',
      ['Anna Berg', 'Omar Aziz'],
    ],
    ['hyphened titles are none', 'Vice-President Maria Lopes resigned.', ['Maria Lopes']],
    ['a possessive ending is none', 'They liked Anna Berg’s speech.', ['Anna Berg']],
    [
      'particles are',
      'Crown Prince Mohammed bin Salman met Erik ten Hag.',
      ['Mohammed bin Salman', 'Erik ten Hag'],
    ],
    ['initials are', 'The author is Donald J. Harris.', ['Donald J. Harris']],
    ['days are not', 'They met Anna Berg Wednesday in Rome.', ['Anna Berg']],
    ['a month that is a family name is', 'Theresa May spoke first.', ['Theresa May']],
    ['a month that is a given name is', 'The mayor, Jan Smit, spoke on Jan. 19.', ['Jan Smit']],
    [
      'what someone is called before it is not',
      'Striker Daniel Okafor scored twice.',
      ['Daniel Okafor'],
    ],
    ['an office in capitals is not', 'Microsoft CEO Satya Nadella agreed.', ['Satya Nadella']],
    ['a demonym before it is not', 'The race was won by Kenyan Daniel Kiprop.', ['Daniel Kiprop']],
    ['a given name in two parts is one', 'A spokesman, Kim Seo-yeon, said so.', ['Kim Seo-yeon']],
  ])('%s', async (_, text, persons) => {
    expect(await formsOf('person', text)).toEqual(persons);
  });

  it('parts a body from the person who stands behind it', async () => {
    const text = 'Deputy Chairman of the Political Bureau of Hamas Saleh Karim attended.';
    expect(await formsOf('person', text)).toEqual(['Saleh Karim']);
    expect(await formsOf('organisation', text)).toEqual(['Political Bureau of Hamas']);
  });

  it.each([
    [
      'the bodies of a slash',
      'a photograph of Iran’s Foreign Ministry/WANA (West Asia News Agency)',
      ['Foreign Ministry', 'WANA', 'West Asia News Agency'],
    ],
    [
      'bodies with small words',
      'He wrote to the Japan Society for the Promotion of Science and to Human Rights Watch.',
      ['Japan Society for the Promotion of Science', 'Human Rights Watch'],
    ],
    [
      'bodies with a possessive inside',
      'Fighters of the Tigray People’s Liberation Front withdrew.',
      ['Tigray People’s Liberation Front'],
    ],
    ['sites', 'as Booking.com and Caliber.Az report', ['Booking.com', 'Caliber.Az']],
    [
      'a body of a country',
      'She leads the Palestinian Authority’s council.',
      ['Palestinian Authority'],
    ],
    [
      'companies',
      'It is owned by Marlow & Finch and by Hansa Lines Ltd.',
      ['Marlow & Finch', 'Hansa Lines Ltd'],
    ],
    ['courts', 'It went to the Court of Justice in Luxembourg.', ['Court of Justice']],
  ])('finds %s', async (_, text, organisations) => {
    expect(await formsOf('organisation', text)).toEqual(organisations);
  });

  it('parts names that a hyphen ties', async () => {
    const text = 'The US-Hamas talks, held while Israel-linked ships waited, went on.';
    expect(await formsOf('place', text)).toEqual(['US', 'Israel']);
    expect(await formsOf('organisation', text)).toEqual(['Hamas']);
  });

  it('finds the head of a government beside the government that is called by his name', async () => {
    const text = 'The Trump administration and Joe Biden’s administration differ, officials said.';
    const blocks = ['Donald Trump won.', text];
    expect(await formsOf('organisation', ...blocks)).toEqual(['Trump administration']);
    expect(await formsOf('person', ...blocks)).toEqual(['Donald Trump', 'Trump', 'Joe Biden']);
  });

  it('finds no name in what has its capital from its place alone', async () => {
    const names = await recognised(
      'Talks resumed. Officials said little. Meanwhile, prices rose. “Nothing is agreed,” one said.',
    );
    expect(names).toEqual([]);
  });

  it.each(['She speaks English.', 'He won the Nobel Prize.', 'They meet on Monday in March.'])(
    'finds nobody in “%s”',
    async (text) => {
      for (const kind of ['person', 'organisation', 'place'] as const) {
        expect(await formsOf(kind, text)).toEqual([]);
      }
    },
  );
});

describe('capitals that tell nothing', () => {
  it.each([
    ['title case', ['heading', 'Anna Berg Warns Ministers Over Costs in Lagos'] as const],
    ['capitals throughout', ['heading', 'ANNA BERG WARNS MINISTERS OVER COSTS IN LAGOS'] as const],
  ])('in %s only known names are found', async (_, heading) => {
    const blocks = [heading, 'In Lagos, Anna Berg told ministers that the costs were too high.'];
    const names = await recognised(...blocks);
    const found = names
      .flatMap(({ mentions }) => mentions)
      .filter(({ setting }) => setting === 'heading');
    expect(found.map(({ form }) => form.toLowerCase())).toEqual(['anna berg', 'lagos']);
  });

  it('in a dateline are those of a place', async () => {
    const text = 'NAIROBI, March 3 (Wire) — Ministers met on Monday.';
    expect(await formsOf('place', text)).toEqual(['NAIROBI']);
  });
});
