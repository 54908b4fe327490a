import { describe, expect, it } from 'vitest';
import { creditedOutlet } from '../../../src/answering/origins/index.js';

describe('whom a sentence credits', () => {
  it.each([
    ['Axios reported on Wednesday that the talks had begun.', 'Axios'],
    ['The talks have begun, Axios reported.', 'Axios'],
    [
      'The talks have begun, according to the Wall Street Journal, and go on.',
      'Wall Street Journal',
    ],
    ['The leaders met in Oulu, according to Israel’s national broadcaster KAN.', 'KAN'],
    ['Jon Roe, a former minister, told Al-Monitor that the talks had begun.', 'Al-Monitor'],
    ['The talks had begun, he told the Jerusalem Post.', 'Jerusalem Post'],
    ['The talks have begun, Caliber.Az reports, citing foreign media.', 'Caliber.Az'],
    ['The talks have begun, the site wrote, citing foreign media.', 'foreign media'],
    ['The Jerusalem Post, meanwhile, quoted two people who confirmed the talks.', 'Jerusalem Post'],
    ['Ada Voss, the press secretary, confirmed the talks.', 'Ada Voss'],
    ['The White House press secretary said that the talks had begun.', 'White House'],
    ['Prime Minister Ada Voss’s office acknowledged the talks.', 'Ada Voss'],
    ['Lomaria still holds 59 hostages, by the count of Reuters.', 'Reuters'],
  ])('%s', (sentence, credited) => {
    expect(creditedOutlet(sentence)).toBe(credited);
  });

  it.each([
    'The talks have begun.',
    'The talks have begun, according to reports.',
    'According to the Israeli broadcaster, the talks have begun.',
    'Lomaria told Ada Voss to leave.',
    'If Lomaria says no, the talks end.',
    'The truce, the same person said, would hold.',
    'Ada Voss was told that the talks had begun.',
    '',
  ])('nobody: %s', (sentence) => {
    expect(creditedOutlet(sentence)).toBeNull();
  });
});
