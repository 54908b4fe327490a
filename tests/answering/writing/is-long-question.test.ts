import { describe, expect, it } from 'vitest';
import { isLongQuestion } from '../../../src/answering/writing/index.js';

describe('telling long questions', () => {
  it.each([
    'Who led the talks in Doha, and when did they begin?',
    'Who led the talks in Doha? Why did they fail?',
    `What did the minister say about ${'the plan of the government for '.repeat(4)}the port?`,
  ])('takes apart: %s', (question) => expect(isLongQuestion(question)).toBe(true));

  it.each([
    '',
    'Why?',
    'Who led the talks between the US and Hamas in Doha last month?',
    'What did Qatar and Egypt propose?',
  ])('leaves whole: %s', (question) => expect(isLongQuestion(question)).toBe(false));
});
