import { describe, expect, it } from 'vitest';
import { asksForTime, preferTimes } from '../../src/answering/prefer-times.js';
import { evidenceOf } from './sample-evidence.js';

describe('asksForTime', () => {
  it.each([
    'When did the talks begin?',
    'since when is it banned',
    'and when was that?',
    'How long was it and when did it start?',
    'In which year was the group listed?',
    'What day did they meet?',
  ])('knows %s', (question) => {
    expect(asksForTime(question)).toBe(true);
  });

  it.each(['What did he say when they met?', 'Who was there?', 'Whenever was wrong?', ''])(
    'does not take %s for one',
    (question) => {
      expect(asksForTime(question)).toBe(false);
    },
  );
});

describe('preferTimes', () => {
  const plain = evidenceOf({ sentences: ['The talks were the first of their kind.'] }, 0.6);
  const dated = evidenceOf({ sentences: ['They met in Doha last month.'] }, 0.57);
  const far = evidenceOf({ sentences: ['A ferry sank on 5 March 2025.'] }, 0.4);

  it('puts a sentence with a date before one that is about as near', () => {
    const texts = preferTimes([plain, dated, far]).map(({ sentence }) => sentence.text);
    expect(texts).toEqual([dated, plain, far].map(({ sentence }) => sentence.text));
  });

  it('leaves the order where no sentence has a date', () => {
    expect(preferTimes([plain])).toEqual([plain]);
  });
});
