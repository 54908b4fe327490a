import { describe, expect, it } from 'vitest';
import { witnessesOf } from '../origins/sample-witness.js';
import { disagreementsOf, showDisagreements } from './show-disagreements.js';

function differences(question: string, ...texts: readonly string[]): string[] {
  return showDisagreements(disagreementsOf(question, witnessesOf(...texts)));
}

describe('numbers differ', () => {
  it.each([
    [
      'How many people died in the earthquake in Ashfield?',
      'The earthquake killed 120 people in Ashfield.',
      'In Ashfield the quake killed 98 people, the mayor said.',
      'number people: 120 people | 98 people',
    ],
    [
      'How many people died in the earthquake in Ashfield?',
      'The earthquake in Ashfield killed 120 people.',
      'At least 130 people died in the Ashfield earthquake.',
      'number people: 120 people | 130 people',
    ],
    [
      'How many hostages does the militia hold?',
      'The militia still holds 59 hostages in the hills.',
      'Sixty-one captives are held by the militia in the hills.',
      'number hostages: 59 hostages | Sixty-one captives',
    ],
    [
      'How many jobs will Varda cut?',
      'Varda said that it cut 1,200 jobs at its mill in Oulu.',
      'Varda cut 900 jobs at the Oulu mill, according to the union.',
      'number jobs: 1,200 jobs | 900 jobs',
    ],
    [
      'What did Baltica pay for Nordisk Kraft?',
      'Baltica paid $4.2 billion for Nordisk Kraft.',
      'For Nordisk Kraft, Baltica paid $3.6 billion.',
      'number Baltica: $4.2 billion | $3.6 billion',
    ],
    [
      'What was the turnout in the Lomaria election?',
      'Turnout in the election reached 61 percent, Lomaria’s commission said.',
      'Turnout in the Lomaria election reached 48 percent.',
      'number Turnout: 61 percent | 48 percent',
    ],
    [
      'How did Rovers play against Albion?',
      'Rovers beat Albion 2-1 in the final.',
      'In the final Rovers beat Albion 3-1.',
      'number score: 2-1 | 3-1',
    ],
    [
      'How old is Edda Lind?',
      'The police detained Edda Lind, 34, at the harbour.',
      'Edda Lind, 43, was detained at the harbour.',
      'number Edda Lind: 34 | 43',
    ],
    [
      'How long was the truce in Kessia?',
      'Both sides in Kessia agreed on a 42-day truce.',
      'In Kessia the truce lasts 60 days.',
      'number truce: 42-day | 60 days',
    ],
  ])('%s', (question, one, other, expected) => {
    expect(differences(question, one, other)).toEqual([expected]);
  });

  it('between three sources: each value is a position, with all that give it', () => {
    const witnesses = witnessesOf(
      'The earthquake killed 120 people in Ashfield.',
      'The quake in Ashfield killed 98 people.',
      'The Ashfield earthquake killed 120 people, the mayor said.',
    );
    const [found, ...more] = disagreementsOf(
      'How many people did the Ashfield quake kill?',
      witnesses,
    );
    expect(more).toEqual([]);
    expect(found?.positions.map(({ value, others }) => [value, others.length])).toEqual([
      ['120', 1],
      ['98', 0],
    ]);
    expect(found?.positions[0]?.others).toEqual([witnesses[2]]);
  });
});

describe('numbers do not differ', () => {
  it.each([
    [
      'at least',
      'The quake killed at least 35 people in Ashfield.',
      'The quake killed 120 people in Ashfield.',
    ],
    [
      'more than',
      'The quake killed more than 100 people in Ashfield.',
      'The Ashfield quake killed 120 people.',
    ],
    [
      'about',
      'The quake killed about 60 people in Ashfield.',
      'The quake killed 59 people in Ashfield.',
    ],
    [
      'rounded',
      'The quake left 1.2 million people in Ashfield homeless.',
      'The quake left 1,187,400 people homeless in Ashfield.',
    ],
    [
      'words',
      'The quake killed fifty-nine people in Ashfield.',
      'The quake killed 59 people in Ashfield.',
    ],
    [
      'parts',
      'The quake killed 59 people in Ashfield.',
      'In Ashfield the quake killed 35 of them.',
    ],
    [
      'more of them',
      'The quake killed 59 people in Ashfield.',
      'The Ashfield quake killed another 12 people.',
    ],
    [
      'other things',
      'The quake killed 59 people in Ashfield.',
      'The quake injured 340 people in Ashfield.',
    ],
    [
      'other nouns',
      'The militia freed 12 hostages in Kessia.',
      'The militia freed 90 prisoners in Kessia.',
    ],
    ['described', 'Kessia has buried 35 dead soldiers.', 'Kessia has buried 80 foreign soldiers.'],
    [
      'other places',
      'The quake killed 59 people in Ashfield.',
      'The quake killed 12 people in Brindle.',
    ],
    [
      'other events',
      'The fire in Ashfield killed 59 people.',
      'The flood in Ashfield killed 12 people.',
    ],
    [
      'other turns',
      'The first raid on Ashfield killed 9 people.',
      'The second raid on Ashfield killed 12 people.',
    ],
    [
      'other days',
      'On Monday the raid on Ashfield killed 9 people.',
      'On Tuesday the raid on Ashfield killed 4 people.',
    ],
    [
      'the whole given too',
      'The quake killed 59 people in Ashfield.',
      'The quake killed 20 people in Ashfield’s mine, of the 59 dead in all.',
    ],
    ['somebody else', 'Rovers won 12 matches last season.', 'Albion won 9 matches last season.'],
    [
      'denied',
      'The quake killed 59 people in Ashfield.',
      'The quake did not kill 100 people in Ashfield.',
    ],
    ['scores of others', 'Rovers beat Albion 2-1.', 'Rovers beat United 3-1.'],
    [
      'lengths of others',
      'The 42-day truce in Kessia ended.',
      'The six-week truce in Kessia ended.',
    ],
    ['ages of others', 'Edda Lind, 34, was detained.', 'Jon Lind, 43, was detained.'],
  ])('%s', (_, one, other) => {
    expect(differences('How many people died in Ashfield?', one, other)).toEqual([]);
  });
});

describe('dates differ', () => {
  it.each([
    [
      'When did the talks between Lomaria and Kessia take place?',
      'The talks between Lomaria and Kessia took place in Bergen on Wednesday.',
      'The meetings of Lomaria and Kessia were held in Bergen last month.',
      'date talks: Wednesday | last month',
    ],
    [
      'When was the election in Lomaria?',
      'Lomaria held its election on 2 March 2025.',
      'The election in Lomaria was held on 23 February 2025.',
      'date election: 2 March 2025 | 23 February 2025',
    ],
    [
      'When was Nordisk Kraft founded?',
      'Nordisk Kraft was founded in Bergen in 1911.',
      'Nordisk Kraft was founded by two brothers in Bergen in 1913.',
      'date founded: 1911 | 1913',
    ],
    [
      'When did Edda Lind resign?',
      'Edda Lind resigned as mayor on 3 March.',
      'Mayor Edda Lind resigned on 5 March over the harbour fees.',
      'date resigned: 3 March | 5 March',
    ],
  ])('%s', (question, one, other, expected) => {
    expect(differences(question, one, other)).toEqual([expected]);
  });

  it('shows vague times only where it is asked how accounts differ', () => {
    const texts = [
      'The talks between Lomaria and Kessia took place on Wednesday.',
      'Lomaria and Kessia held the talks in recent weeks.',
    ];
    expect(differences('When were the talks between Lomaria and Kessia?', ...texts)).toEqual([]);
    expect(
      differences('On when Lomaria and Kessia held talks, do the accounts differ?', ...texts),
    ).toEqual(['date talks: Wednesday | in recent weeks']);
  });
});

describe('dates do not differ', () => {
  it.each([
    [
      'contained',
      'The talks of Lomaria and Kessia were held in February.',
      'The talks of Lomaria and Kessia took place on 10 February.',
    ],
    [
      'of the report',
      'Lomaria said on Wednesday that it held talks with Kessia.',
      'The talks of Lomaria with Kessia were held last month.',
    ],
    [
      'of other acts',
      'The truce in Kessia took effect on 19 January.',
      'The truce in Kessia ended on 2 March.',
    ],
    [
      'of other people',
      'Edda Lind met Jon Roe in Bergen on 3 March.',
      'Edda Lind met Ada Voss in Bergen on 5 March.',
    ],
    [
      'of other places',
      'Lomaria and Kessia held talks in Bergen on 3 March.',
      'Lomaria and Kessia held talks in Oulu on 5 March.',
    ],
    [
      'of other turns',
      'The first round of the talks between Lomaria and Kessia was held on 3 March.',
      'The second round of the talks between Lomaria and Kessia was held on 5 March.',
    ],
    [
      'ends of spans',
      'Lomaria has held the talks with Kessia since 3 March.',
      'Lomaria held talks with Kessia on 5 March.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences('When were the talks between Lomaria and Kessia?', one, other)).toEqual([]);
  });
});

describe('names differ', () => {
  it.each([
    [
      'Who mediated the talks between Lomaria and Kessia?',
      'The talks with Lomaria were facilitated by Qatari mediators.',
      'The discussions with Lomaria were facilitated by Egyptian and Qatari mediators.',
      'name facilitated: Qatari | Egyptian and Qatari',
    ],
    [
      'Who led the talks with Kessia?',
      'The talks with Kessia were led by Edda Lind.',
      'Jon Roe led the talks with Kessia.',
      'name led: Edda Lind | Jon Roe',
    ],
    [
      'Who won the election in Lomaria?',
      'Ada Voss won the election in Lomaria.',
      'The election in Lomaria was won by Jon Roe.',
      'name won: Ada Voss | Jon Roe',
    ],
    [
      'Who bought Nordisk Kraft?',
      'Nordisk Kraft was acquired by Baltica.',
      'Nordisk Kraft was bought by the Varda Group.',
      'name acquired: Baltica | Varda Group',
    ],
  ])('%s', (question, one, other, expected) => {
    expect(differences(question, one, other)).toEqual([expected]);
  });

  it.each([
    [
      'spelled otherwise',
      'The talks with Kessia were led by Khaled Meshaal.',
      'The talks with Kessia were led by Khaled Mashal.',
    ],
    [
      'by surname',
      'The talks with Kessia were led by Edda Lind.',
      'Lind led the talks with Kessia.',
    ],
    [
      'with a title',
      'The talks with Kessia were led by the US envoy Edda Lind.',
      'US presidential envoy for trade Edda Lind led the talks with Kessia.',
    ],
    [
      'of others',
      'The talks with Kessia were led by Edda Lind.',
      'The rally in Oulu was led by Jon Roe.',
    ],
    [
      'of another act',
      'The talks with Kessia were led by Edda Lind.',
      'The talks with Kessia were condemned by Jon Roe.',
    ],
    [
      'who may both',
      'Lomaria condemned the attack in Oulu.',
      'Kessia condemned the attack in Oulu.',
    ],
    [
      'of other mediators',
      'The talks with Kessia were mediated by Qatar.',
      'The truce in Kessia was mediated by Egypt.',
    ],
    [
      'who are to',
      'The talks with Kessia were led by Edda Lind.',
      'Jon Roe wants to lead the talks with Kessia.',
    ],
    [
      'leads to',
      'The talks with Kessia were led by Edda Lind.',
      'Jon Roe led to a breakdown of the talks with Kessia.',
    ],
  ])('but not where they are %s', (_, one, other) => {
    expect(differences('Who led the talks with Kessia?', one, other)).toEqual([]);
  });
});

describe('statements and offices differ', () => {
  it.each([
    [
      'Was Lomaria told of the talks?',
      'Lomaria was consulted about the talks, the palace said.',
      'The talks were held without Lomaria’s knowledge.',
      'statement Lomaria: Lomaria was consulted | without Lomaria’s knowledge',
    ],
    [
      'Was Lomaria told of the talks?',
      'Kessia had informed Lomaria of the talks.',
      'Lomaria was not informed of the talks.',
      'statement Lomaria: informed Lomaria | Lomaria was not informed',
    ],
    [
      'Was Lomaria told of the talks?',
      'Kessia had informed Lomaria of the talks.',
      'Lomaria learned of the talks from the press.',
      'statement Lomaria: informed Lomaria | Lomaria learned of the talks from the press',
    ],
    [
      'Did Baltica accept the offer of Varda?',
      'Baltica accepted the offer of Varda.',
      'Baltica rejected the offer of Varda as too low.',
      'statement Baltica: Baltica accepted the offer of Varda | Baltica rejected the offer of Varda as too low',
    ],
    [
      'Did Baltica close its mill in Oulu?',
      'Baltica closed its mill in Oulu.',
      'Baltica has not closed its mill in Oulu.',
      'statement Baltica: Baltica closed its mill in Oulu | Baltica has not closed its mill in Oulu',
    ],
    [
      'What is the office of Edda Lind?',
      'Edda Lind, the presidential envoy for trade, flew to Bergen.',
      'Edda Lind, the nominee for special envoy for trade, flew to Bergen.',
      'office Edda Lind: presidential envoy for trade | nominee for special envoy for trade',
    ],
  ])('%s (%s)', (question, one, other, expected) => {
    expect(differences(question, one, other)).toEqual([expected]);
  });

  it.each([
    ['of others', 'Lomaria was informed of the talks.', 'Kessia was not informed of the talks.'],
    [
      'of other things',
      'Lomaria was informed of the talks.',
      'Lomaria was not informed of the attack.',
    ],
    [
      'that are only wanted',
      'Baltica closed its mill in Oulu.',
      'Baltica does not want to close its mill in Oulu.',
    ],
    [
      'with other objects',
      'Baltica accepted the offer of Varda.',
      'Baltica rejected the terms of the bank.',
    ],
    [
      'of other offices',
      'Edda Lind, the envoy for trade, spoke.',
      'Edda Lind, a former minister of health, spoke.',
    ],
  ])('but not statements %s', (_, one, other) => {
    expect(differences('Was Lomaria told of the talks, and Baltica?', one, other)).toEqual([]);
  });
});
