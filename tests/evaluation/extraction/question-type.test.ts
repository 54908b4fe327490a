import { describe, expect, it } from 'vitest';
import { questionType } from '../../../src/evaluation/extraction/question-type.js';

describe('the type of a question', () => {
  it.each([
    ['Who met him?', 'who'],
    ['To whom was it sold?', 'who'],
    ['Whose house burned?', 'who'],
    ['WHEN did it end?', 'when'],
    ['Where is it?', 'where'],
    ['How many people came?', 'how many'],
    ['Roughly how  much did it cost?', 'how many'],
    ['How long did it last?', 'how long'],
    ['How far is it?', 'how long'],
    ['How did it end?', 'how'],
    ['How longing became a habit', 'how'],
    ['Why did he leave?', 'why'],
    ['In which year did he leave?', 'which'],
    ['In what year, and where, was it?', 'what'],
    ['Whoever came, what did they say?', 'what'],
    ['Name the river.', 'other'],
    ['', 'other'],
  ])('%s: %s', (question, type) => {
    expect(questionType(question)).toBe(type);
  });
});
