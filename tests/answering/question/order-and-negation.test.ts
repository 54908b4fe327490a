import { describe, expect, it } from 'vitest';
import { type EventOrder, understandQuestion } from '../../../src/answering/question/index.js';

describe('the order of events that a question asks about', () => {
  it.each<[string, EventOrder | null]>([
    ['When did the US first talk to the rebels?', 'first'],
    ['When was the comet first seen?', 'first'],
    ['Who arrived first?', 'first'],
    ['When was the first meeting?', 'first'],
    ['What was the earliest attack?', 'first'],
    ['Who was the first woman to vote?', 'first'],
    ['When did they meet for the first time?', 'first'],
    ['When did they last speak?', 'last'],
    ['When was he last seen?', 'last'],
    ['Where was the most recent eruption?', 'last'],
    ["What was Luther's last speech about?", 'last'],
    ['When was the latest election?', 'last'],
    ['Where did they most recently meet?', 'last'],
    ['How long did the first phase last?', null],
    ['What is the last name of the player?', null],
    ['Who is the first lady?', null],
    ['What happened last month?', null],
    ['Who is the last living captive?', null],
    ['What did they want at first?', null],
    ['Who directed The Last Emperor?', null],
    ['How many people died in the last two years?', null],
    ['Who won the race?', null],
  ])('%s', (question, order) => {
    expect(understandQuestion(question).parts[0]?.order).toBe(order);
  });
});

describe('a negated question', () => {
  it.each([
    'Which of them did not sign the treaty?',
    'Who never paid?',
    "Why didn't the alarm ring?",
    'why doesnt france want the deal',
    'What did the court NOT rule on?',
    'Which countries have no army?',
    'Who is no longer in the team?',
    'Why can’t the ship leave?',
    'Is it true that he never voted?',
    'Which players were not only absent but never asked?',
  ])('asks for what is not so: %s', (question) => {
    expect(understandQuestion(question).parts[0]?.negated).toBe(true);
  });

  it.each([
    'Why did the firm refuse to pay?',
    "Didn't the mayor resign?",
    'Did the mayor not resign?',
    'Who left when the alarm did not ring?',
    'If the vote does not pass, what will happen?',
    'What did the court say whether or not it was asked?',
    'Which party, not in government, opposed the plan?',
    'Who was not only rich but famous?',
    'Who is accused of never paying?',
    'Who was blamed for not helping?',
    'Why did she say that it did not matter?',
    'Who won the cup?',
  ])('is none here: %s', (question) => {
    expect(understandQuestion(question).parts[0]?.negated).toBe(false);
  });
});
