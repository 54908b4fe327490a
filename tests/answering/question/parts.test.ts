import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../../src/answering/question/index.js';

const partsOf = (question: string) => understandQuestion(question).parts.map(({ text }) => text);
const typesOf = (question: string) =>
  understandQuestion(question).parts.map(({ expects }) => expects);

describe('the parts of a question', () => {
  it.each([
    [
      'How long was the first phase of the truce and when did it take effect?',
      [
        'How long was the first phase of the truce?',
        'When did the first phase of the truce take effect?',
      ],
    ],
    [
      'When and where did the leaders meet?',
      ['When did the leaders meet?', 'Where did the leaders meet?'],
    ],
    [
      'When did the strike end, and what did the union win?',
      ['When did the strike end?', 'What did the union win?'],
    ],
    ['Who won the cup? Who lost it?', ['Who won the cup?', 'Who lost the cup?']],
    [
      'How many miners were trapped and how many of them were saved?',
      ['How many miners were trapped?', 'How many of the miners that were trapped were saved?'],
    ],
    [
      'Tell me who led the team and when they reached the Pole.',
      ['Who led the team?', 'When those who led the team reached the Pole.'],
    ],
    [
      'who freed the hostages, which unit',
      ['Who freed the hostages?', 'Which unit freed the hostages?'],
    ],
  ])('each stand alone: %s', (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });

  it.each([
    ['Who founded the firm and when?', ['person', 'time']],
    [
      'Who answered the mayor, on which channel and on what day of the week?',
      ['person', 'organisation', 'time'],
    ],
    ['Did the court rule and did the minister resign?', ['yes-no', 'yes-no']],
    ['What is the WTO and where is it based?', ['definition', 'place']],
    ['How and why did the bank fail?', ['manner', 'reason']],
    ['Did they agree on a price, and if so when?', ['yes-no', 'time']],
    ['When was the deal signed? By whom?', ['time', 'person']],
    ['How many hostages, and how many dead?', ['number', 'number']],
  ])('have a type each: %s', (question, types) => {
    expect(typesOf(question)).toEqual(types);
  });

  it.each([
    'Who led the talks between the US and Iran?',
    'What did France and Germany agree on?',
    'Did the paper say who was arrested and when they were freed?',
    'Which minister resigned and left the country?',
    'Who lives in Doha, which is in Qatar?',
    'When was the treaty between Russia and Turkey signed?',
    'What did she say about who paid and why it was kept quiet?',
    'Is it a bird, a plane or a balloon?',
    'Where did Mr. Brown go after he left St. Louis?',
  ])('are one where only things are tied together: %s', (question) => {
    expect(partsOf(question)).toEqual([question]);
  });

  it('keep what is told before a question with it', () => {
    const question = 'I read that a minister had resigned over the affair. What was his name?';
    expect(partsOf(question)).toEqual([question]);
    expect(typesOf(question)).toEqual(['person']);
  });

  it('are four at most', () => {
    const many =
      'Who came and when did they come and why did they come and how did they come and where did they sleep and what did they eat?';
    expect(partsOf(many)).toHaveLength(4);
    expect(partsOf('Who? '.repeat(50))).toHaveLength(4);
  });
});

describe('the terms of a part', () => {
  const termsOf = (question: string) =>
    understandQuestion(question).parts[0]?.terms.map(({ text }) => text);

  it.each([
    ['In which year did the wall fall?', ['wall', 'fall']],
    ['Which city hosted the Games?', ['hosted', 'Games']],
    ['Do you know when the wall fell?', ['wall', 'fell']],
    ['list the countries that signed the treaty', ['signed', 'treaty']],
    ['How old is the king?', ['king']],
    ['What is the name of the judge who heard the case?', ['judge', 'heard', 'case']],
    ['Which City player scored?', ['City', 'player', 'scored']],
    ['Which countries?', ['countries']],
    ['According to Axios, what else was said about talks?', ['Axios', 'talks']],
  ])('leave out what only says what kind of answer is asked for: %s', (question, terms) => {
    expect(termsOf(question)).toEqual(terms);
  });
});
