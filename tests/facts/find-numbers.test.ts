import { describe, expect, it } from 'vitest';
import { showFacts } from './show-facts.js';

describe('the numbers of a text', () => {
  it.each([
    ['it holds 59 living hostages', ['count 59 hostages']],
    [
      'fifty-nine hostages and two hundred and six of the captives',
      ['count 59 hostages', 'count 206 captives'],
    ],
    ['1,200 people were killed', ['count 1200 people']],
    [
      '3.5 million refugees and a hundred villages',
      ['count 3500000 refugees', 'count 100 villages'],
    ],
    ['two thousand three hundred and one votes', ['count 2301 votes']],
    ['35 of them are dead', ['count 35']],
    ['35 dead', ['count 35 dead']],
    ['half of the hostages and a third of the land', ['count 0.5 hostages', `count ${1 / 3} land`]],
    [
      'two thirds of the members, three-quarters of a seat',
      [`count ${2 / 3} members`, 'count 0.75 seat'],
    ],
    ['about a dozen men, half a dozen boats', ['count 12 men', 'count 6 boats']],
    [
      'the first direct talks, the 21st century, the twentieth time',
      ['ordinal 1 talks', 'ordinal 21 century', 'ordinal 20 time'],
    ],
    ['rose by 35 per cent, then 3.5%', ['percent 35', 'percent 3.5']],
    ['20% of the voters', ['percent 20 voters']],
    ['cost $3.5 billion, €20m or 300 euros', ['money 3500000000', 'money 20000000', 'money 300']],
    ['the 21-year-old, Smith, 34, and a man aged 50', ['age 21', 'other', 'age 34', 'age 50']],
    ['she is 12 years old', ['age 12']],
    ['a two-state solution and a five-point plan', ['count 2 state', 'count 5 point']],
    ['the second-largest city', ['ordinal 2']],
    ['attacked more than 100 times', ['count 100 times']],
    ['held 10-15 people', ['count 10 people', 'count 15 people']],
    ['no one spoke; one of them left; each one is the one that one can see', []],
    ['one captive came home', ['count 1 captive']],
    ['two and three', ['count 2', 'count 3']],
    ['the half-brother of a 1980s singer', ['date 1980s']],
  ])('“%s”', (text, facts) => {
    const shown = showFacts(text).map((fact) => (fact === 'other Smith' ? 'other' : fact));
    expect(shown).toEqual(facts);
  });

  it.each([
    ['a 42-day truce', ['42 day']],
    ['six weeks ago', ['date six weeks ago']],
    ['after six weeks of war', ['6 week']],
    ['for two decades', ['2 decade']],
    ['for a decade, then half an hour', ['1 decade', '0.5 hour']],
    ['half a century of war', ['0.5 century']],
    ['a second later', []],
    ['a second spokesman', ['ordinal 2 spokesman']],
    ['£3 a month', ['money 3']],
    ['over the past 24 hours', ['24 hour']],
  ])('and durations: “%s”', (text, facts) => {
    expect(showFacts(text)).toEqual(facts);
  });

  it.each([
    ['On Wednesday, 5 March 2025', ['date Wednesday, 5 March 2025']],
    ['since 1997 and in 2014', ['date 1997', 'date 2014']],
    ['between 2014 and 2016', ['date 2014', 'date 2016']],
    ['2014 was a bad year', ['date 2014']],
    ['from last month', ['date last month']],
    [
      '2,014 soldiers, 2014 soldiers and $2014',
      ['count 2014 soldiers', 'count 2014 soldiers', 'money 2014'],
    ],
    ['between 1347 and 1351', ['date 1347', 'date 1351']],
    ['1347 died', ['count 1347 died']],
  ])('and dates, which are no numbers: “%s”', (text, facts) => {
    expect(showFacts(text)).toEqual(facts);
  });
});
