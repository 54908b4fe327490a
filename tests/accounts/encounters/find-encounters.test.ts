import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../../src/accounts/index.js';
import { inWords, markedArticle } from '../marked-article.js';

function encountersIn(marked: string): string[] {
  const article = markedArticle(marked);
  return inWords(article, findAccounts(article.sentences)).encounters;
}

describe('findEncounters', () => {
  it.each([
    [
      'A meeting was held in [[Doha|p]] between former [[Hamas|o]] leader [[Khaled Meshaal]] and [[Robert Malley]], president of the [[ICG|o]].',
      'Khaled Meshaal met Robert Malley',
    ],
    [
      'After that meeting [[Hamas|o]] leader [[Ismail Haniyeh]] met with [[Iranian|d]] Foreign Minister [[Hossein Amir-Abdollahian]] in [[Doha|p]].',
      'Ismail Haniyeh met Hossein Amir-Abdollahian',
    ],
    [
      '“[[Ismail Haniyeh]]’s meeting with [[Turkish|d]] President [[Recep Tayyip Erdogan]] is a good sign,” he said.',
      'Ismail Haniyeh met Recep Tayyip Erdogan',
    ],
    [
      'President [[Emmanuel Macron]] hosted [[Olaf Scholz]] in [[Paris|p]].',
      'Emmanuel Macron met Olaf Scholz',
    ],
    [
      '[[Olaf Scholz]] was received by [[Emmanuel Macron]] on Monday.',
      'Olaf Scholz met Emmanuel Macron',
    ],
    [
      'The envoy, [[Adam Boehler]], held talks with [[Hamas|o]] officials.',
      'Adam Boehler spoke Hamas',
    ],
    ['[[Jane Doe]] told [[Fox News|o]] that it was over.', 'Jane Doe spoke Fox News'],
    ['[[Biden]] spoke by phone with [[Netanyahu]] on Sunday.', 'Biden spoke Netanyahu'],
    ['Talks between [[Pfizer|o]] and [[Acme|o]] went on.', 'Pfizer spoke Acme'],
    ['[[Basem Naim]] also gave an interview to [[Sky News|o]].', 'Basem Naim spoke Sky News'],
  ])('%s', (marked, encounter) => {
    expect(encountersIn(marked)).toContain(encounter);
  });

  it.each([
    '[[Jane Doe]] is scheduled to meet with the head of intelligence, [[Abbas Kamel]].',
    '[[Jane Doe]] did not meet [[Abbas Kamel]].',
    '[[Jane Doe]] refused to talk to [[Abbas Kamel]].',
    '[[Jane Doe]] would have spoken to [[Abbas Kamel]].',
    '[[Jane Doe]] called for talks with [[Abbas Kamel]].',
    '[[Jane Doe]] and [[Abbas Kamel]] were absent.',
  ])('takes for no more than named together: %s', (marked) => {
    expect(encountersIn(marked)).toEqual(['Jane Doe named Abbas Kamel']);
  });

  it.each([
    'Did President [[Jane Doe]] meet spy chief [[Abbas Kamel]]? Nobody knows.',
    'Why [[Jane Doe]] met [[Abbas Kamel]]?',
    '[[Jane Doe]]’s meeting with [[Abbas Kamel]] was postponed on Friday.',
    'A meeting between [[Jane Doe]] and [[Abbas Kamel]] has been called off.',
    'The government ruled out a meeting between [[Jane Doe]] and [[Abbas Kamel]].',
    'A planned meeting between [[Jane Doe]] and [[Abbas Kamel]] is in doubt.',
    '[[Jane Doe]] plays detective [[John Rook]], who meets [[Abbas Kamel]] in a bar.',
    '[[Jane Doe]] stars in a film in which [[John Rook]] meets [[Abbas Kamel]].',
  ])('takes for no meeting: %s', (marked) => {
    expect(encountersIn(marked).filter((one) => / (?:met|spoke) /u.test(one))).toEqual([]);
  });

  it('leaves places and peoples out', () => {
    expect(
      encountersIn('The [[US|p]] held talks with [[Hamas|o]], [[Israeli|d]] media said.'),
    ).toEqual([]);
  });

  it('pairs no more than a few of a long list', () => {
    const names = Array.from({ length: 30 }, (_, at) => `[[Player ${at}]]`).join(', ');
    expect(encountersIn(`The squad: ${names}.`).length).toBeLessThanOrEqual(15);
  });

  it('gives a pair once in each form', () => {
    expect(
      encountersIn(
        '[[Ann Lee]] met [[Bo Ray]]. [[Bo Ray]] met [[Ann Lee]]. [[Ann Lee]] and [[Bo Ray]] left.',
      ),
    ).toEqual(['Ann Lee met Bo Ray', 'Ann Lee named Bo Ray']);
  });
});
