import { describe, expect, it } from 'vitest';
import { candidatesFor, leadFor } from './ask-sentence.js';

function expectLeads(table: readonly (readonly [string, string, string])[]) {
  it.each(table)('%s', (question, sentence, lead) => {
    expect(leadFor(question, sentence)?.text).toBe(lead);
  });
}

describe('who', () => {
  expectLeads([
    [
      'Who led the talks with the union?',
      'The talks with the union were led by Maria Lopez, deputy minister for labour, two sources said.',
      'Maria Lopez',
    ],
    [
      'Who won the election in Ghana?',
      'John Mahama won the election in Ghana by a wide margin, beating Mahamudu Bawumia.',
      'John Mahama',
    ],
    [
      'Whom did Khaled Meshaal meet in Doha?',
      'Khaled Meshaal met Robert Malley in Doha, the newspaper reported.',
      'Robert Malley',
    ],
    [
      'Who was elected president of the club?',
      'Members elected Ana Souza president of the club on Saturday.',
      'Ana Souza',
    ],
    [
      'Who heads Egyptian intelligence?',
      'Abbas Kamel, the head of Egyptian intelligence, arrived in Tel Aviv on Friday.',
      'Abbas Kamel',
    ],
    [
      'Who founded the company?',
      'The company was founded in 1998 by Larry Page and Sergey Brin.',
      'Larry Page and Sergey Brin',
    ],
    [
      'Who was the first woman in space?',
      'Valentina Tereshkova was the first woman in space.',
      'Valentina Tereshkova',
    ],
    ['Who captured the town?', 'The town was captured by rebels on Monday.', 'rebels'],
    [
      'Which countries mediated the talks?',
      'The talks were mediated by Qatar, Egypt and the United States.',
      'Qatar, Egypt and the United States',
    ],
  ]);
});

describe('where', () => {
  expectLeads([
    [
      'Where did the foreign ministers meet?',
      'The foreign ministers met behind closed doors in Geneva on Tuesday.',
      'Geneva',
    ],
    [
      'Where was the cell commander captured?',
      'The commander of the cell was captured in Khan Yunis in 2014, the army said.',
      'Khan Yunis',
    ],
    [
      'Where is the headquarters of the organisation?',
      'The organisation, whose headquarters is in Vienna, has 57 members.',
      'Vienna',
    ],
  ]);
});

describe('when, how long, how many', () => {
  expectLeads([
    [
      'When did the bridge open?',
      'The new bridge, designed by the architect Zaha Hadid, opened in May 2019.',
      'May 2019',
    ],
    [
      'When did France begin to rebuild its fleet?',
      'France lost its colonies in 1763 but began to rebuild its fleet after 1770, slowly at first.',
      'after 1770',
    ],
    [
      'When did the mine operate?',
      'The mine operated from 1921 to 1963 and employed hundreds.',
      '1921 to 1963',
    ],
    [
      'How long did the first phase of the ceasefire last?',
      'The first phase of the ceasefire, which lasted 42 days, expired on Sunday.',
      '42 days',
    ],
    [
      'How many hostages are still held in Gaza?',
      'Hamas still holds 59 hostages in Gaza, 35 of whom the army says are dead.',
      '59',
    ],
    [
      'How many of the hostages are dead?',
      'Hamas still holds 59 hostages in Gaza, 35 of whom the army says are dead.',
      '35',
    ],
    [
      'How many people were killed in the earthquake?',
      'At least 2,300 people were killed in the earthquake, in which 14 villages were destroyed.',
      'At least 2,300',
    ],
    [
      'How fast was the train going?',
      'The train was going at 180 km/h when it left the rails near Bergamo.',
      '180 km/h',
    ],
    [
      'How old was the soldier?',
      'The soldier, a 21-year-old from New Jersey, was captured in October.',
      '21-year-old',
    ],
    [
      'How much did the company pay?',
      'The company agreed to pay $25 million to settle the lawsuit, its lawyers said.',
      '$25 million',
    ],
    [
      'What percentage of voters supported the reform?',
      'In the end 53 percent of voters supported the reform, while 44 percent rejected it.',
      '53 percent',
    ],
  ]);
});

describe('why and how', () => {
  expectLeads([
    [
      'Why was the match cancelled?',
      'The match was cancelled because of heavy rain, the organisers said.',
      'because of heavy rain',
    ],
    [
      'Why did the minister resign?',
      'The minister resigned because she had lost the confidence of her party.',
      'because she had lost the confidence of her party',
    ],
    [
      'How did the burglars get into the museum?',
      'The burglars got into the museum through a window on the second floor.',
      'through a window on the second floor',
    ],
  ]);
});

describe('what', () => {
  expectLeads([
    ['What caused the fire?', 'The fire was caused by a faulty heater.', 'a faulty heater'],
    [
      'What did the committee recommend?',
      'The committee recommended a ban on single-use plastics.',
      'a ban on single-use plastics',
    ],
    [
      'What does the proposal call for?',
      'The proposal calls for the release of half of the hostages.',
      'the release of half of the hostages',
    ],
    [
      'What did the mayor say about the bridge?',
      '“The bridge will be closed until spring,” the mayor said.',
      'The bridge will be closed until spring',
    ],
    [
      'Which conditions must the bank meet?',
      'The bank must meet three conditions, including sale of its insurance arm, repayment of the loan and closure of 40 branches.',
      'sale of its insurance arm, repayment of the loan and closure of 40 branches',
    ],
    [
      'What is the Oslo Circle?',
      'The Oslo Circle, a network of retired diplomats, met again in May.',
      'a network of retired diplomats',
    ],
  ]);
});

describe('where no words are good enough', () => {
  it.each([
    ['Who scored the goal?', 'It rained for most of the afternoon and the pitch was soft.'],
    ['When did the ship sink?', 'Divers are still looking for the ship.'],
    ['What did the report criticise?', 'Several people had read it and some of them were angry.'],
    ['Did the minister resign?', 'The minister resigned on Monday.'],
  ])('%s', (question, sentence) => {
    expect(leadFor(question, sentence)).toBeNull();
  });
});

describe('what comes with a lead', () => {
  it('has the calendar date that words mean', () => {
    const lead = leadFor(
      'When did the ministry confirm the talks?',
      'The ministry confirmed the talks on Wednesday.',
    );
    expect(lead).toMatchObject({ text: 'Wednesday', value: '2025-03-05' });
  });

  it.each([
    ['How many boats sank?', 'Fifty-nine boats sank in the storm.', '59'],
    ['How much did the repair cost?', 'The repair cost £2.5 million in the end.', '2500000 pound'],
    ['How long was the strike?', 'The strike was six weeks long.', '6 week'],
    ['What share of pupils passed?', 'Only 40% of pupils passed the test.', '40%'],
  ])('has the number of %s', (question, sentence, value) => {
    expect(leadFor(question, sentence)?.value).toBe(value);
  });

  it('is likelier the better it fits', () => {
    const [first, second] = candidatesFor(
      'Who won the election in Ghana?',
      'John Mahama won the election in Ghana, beating Mahamudu Bawumia.',
    );
    expect(first?.text).toBe('John Mahama');
    expect(second?.text).toBe('Mahamudu Bawumia');
    expect(first?.confidence).toBeGreaterThan(second?.confidence ?? 1);
  });

  it('takes no reference mark for a number', () => {
    const spans = candidatesFor(
      'How many villages were destroyed?',
      'Fourteen villages were destroyed.[12]',
    );
    expect(spans[0]?.text).toBe('Fourteen');
    expect(spans.map(({ text }) => text)).not.toContain('12');
  });

  it('leaves names of the question out', () => {
    const lead = leadFor(
      'Who did Nokia sell its map business to?',
      'Nokia sold its map business to Audi for 2.8 billion euros.',
    );
    expect(lead?.text).toBe('Audi');
  });
});

describe('a pronoun for whom the sentence before names', () => {
  it('gives the name there', () => {
    const lead = leadFor(
      'Who led the talks?',
      'Adam Boehler is the presidential envoy for hostage affairs.',
      'He led the talks in Doha last month.',
    );
    expect(lead).toMatchObject({
      text: 'Adam Boehler',
      place: 'before',
      start: 0,
      end: 12,
    });
  });

  it('gives none where two are named', () => {
    const lead = leadFor(
      'Who led the talks?',
      'Adam Boehler met Steve Witkoff on Monday.',
      'He led the talks in Doha last month.',
    );
    expect(lead?.place).not.toBe('before');
  });
});
