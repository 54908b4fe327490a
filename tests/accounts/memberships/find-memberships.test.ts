import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../../src/accounts/index.js';
import { inWords, markedArticle } from '../marked-article.js';

function membershipsIn(marked: string): string[] {
  const article = markedArticle(marked);
  return inWords(article, findAccounts(article.sentences)).memberships;
}

describe('findMemberships', () => {
  it.each([
    ['[[Hamas|o]] official [[Ghazi Hamad]] agreed.', 'Ghazi Hamad in Hamas'],
    [
      '[[Bassem Naim]], a member of [[Hamas|o]]’ international relations office, agreed.',
      'Bassem Naim in Hamas',
    ],
    ['[[Jane Doe]], the CEO of [[Acme|o]], agreed.', 'Jane Doe in Acme'],
    ['[[Jane Doe]] of the [[Red Cross|o]] agreed.', 'Jane Doe in Red Cross'],
    ['[[Arsenal|o]]’s [[Bukayo Saka]] scored.', 'Bukayo Saka in Arsenal'],
    ['[[Jane Doe]], who works for [[Google|o]], agreed.', 'Jane Doe in Google'],
    [
      '[[Jane Doe]], a lecturer in physics at [[Oxford University|o]], agreed.',
      'Jane Doe in Oxford University',
    ],
  ])('%s', (marked, membership) => {
    expect(membershipsIn(marked)).toEqual([membership]);
  });

  it('takes a role of several for each of them', () => {
    expect(membershipsIn('[[Hamas|o]] officials [[Jane Doe]] and [[John Roe]] left.')).toEqual([
      'Jane Doe in Hamas',
      'John Roe in Hamas',
    ]);
  });

  it.each([
    'Former [[Hamas|o]] leader [[Jane Doe]] agreed.',
    '[[Google|o]]’s former chief executive [[Jane Doe]] agreed.',
    '[[Jane Doe]], once a [[Hamas|o]] official, agreed.',
    'The late [[Hamas|o]] leader [[Jane Doe]] was praised.',
    'Ex-[[Arsenal|o]] striker [[Jane Doe]] agreed.',
    'Ex [[Arsenal|o]] striker [[Jane Doe]] agreed.',
    '[[Jane Doe]], the head of [[Acme|o]] until 2017, agreed.',
    '[[Jane Doe]], the head of [[Acme|o]] from 2009 to 2014, agreed.',
    '[[Jane Doe]] of [[Acme|o]] until March agreed.',
    '[[Jane Doe]], who was the head of [[Acme|o]], agreed.',
  ])('finds none that is over: %s', (marked) => {
    expect(membershipsIn(marked)).toEqual([]);
  });

  it.each([
    '[[Hamas|o]] hostages [[Jane Doe]] and [[John Roe]] came home.',
    '[[Hamas|o]] critic [[Jane Doe]] agreed.',
    '[[Jane Doe]], a hostage of [[Hamas|o]], came home.',
    '[[Jane Doe]], the ambassador to [[NATO|o]], agreed.',
    '[[Jane Doe]], the nominee for head of [[NASA|o]], agreed.',
    '[[Jane Doe]] and [[Hamas|o]] agreed.',
  ])('finds none: %s', (marked) => {
    expect(membershipsIn(marked)).toEqual([]);
  });
});
