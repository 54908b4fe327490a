import { describe, expect, it } from 'vitest';
import { readActorQuestion } from '../../../src/answering/actor-questions/index.js';
import { understandQuestion } from '../../../src/answering/question/index.js';

const read = (question: string) => understandQuestion(question).parts.map(readActorQuestion);

describe('a question about somebody', () => {
  it.each([
    ['Who is Ada Quill?', 'Ada Quill'],
    ['who was ada quill', 'ada quill'],
    ['Tell me about Ada Quill', 'Ada Quill'],
    ['Can you tell me who Ada Quill is?', 'Ada Quill'],
  ])('%s asks who they are', (question, name) => {
    expect(read(question)).toEqual([{ asks: 'who', name }]);
  });

  it.each([
    ['What did Ada Quill say?', 'Ada Quill', null],
    ['What has Quill said about the harbour?', 'Quill', 'the harbour'],
    [
      'What did Ada Quill tell reporters about the ferry contract?',
      'Ada Quill',
      'the ferry contract',
    ],
  ])('%s asks for their words', (question, name, about) => {
    expect(read(question)).toEqual([{ asks: 'said', name, about }]);
  });

  it.each([
    ['Who met Ada Quill?', 'Ada Quill'],
    ['Who has met with Ada Quill?', 'Ada Quill'],
    ['Who did Ada Quill meet with?', 'Ada Quill'],
    ['Whom has Quill met?', 'Quill'],
    ['List the people who met Ada Quill', 'Ada Quill'],
    ['Name all the politicians Ada Quill met', 'Ada Quill'],
  ])('%s asks whom they met', (question, name) => {
    expect(read(question)).toEqual([{ asks: 'met', name }]);
  });

  it.each([
    ['Who are the officials of the Port Authority?', 'Port Authority'],
    ['List the Port Authority officials', 'Port Authority'],
    ['List the people who work for the Port Authority', 'Port Authority'],
  ])('%s asks for the people of a body', (question, name) => {
    expect(read(question)).toEqual([{ asks: 'members', name }]);
  });

  it('may ask two things of one person', () => {
    expect(read('Who is Ada Quill, and what has she said?')).toEqual([
      { asks: 'who', name: 'Ada Quill' },
      { asks: 'said', name: 'Ada Quill', about: null },
    ]);
  });

  it.each([
    'When did Ada Quill resign?',
    'Who did Ada Quill first meet?',
    'Who did Ada Quill not meet?',
    'Which ministers met Ada Quill in Lisbon?',
    'What did Ada Quill say when the bridge fell?',
    'Why did Ada Quill meet Ben Oster?',
  ])('%s is no such question', (question) => {
    expect(read(question)).toEqual([null]);
  });
});
