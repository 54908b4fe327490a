import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../../src/accounts/index.js';
import { inWords, markedArticle } from '../marked-article.js';

function statementsIn(...paragraphs: string[]): string[] {
  const article = markedArticle(paragraphs.join('\n'));
  return inWords(article, findAccounts(article.sentences)).statements;
}

describe('the subject of a verb of speech', () => {
  it.each([
    [
      '[[Lindqvist]], who met [[Keller]] on Saturday, denied reports that he would resign.',
      ['Lindqvist report: denied reports that he would resign'],
    ],
    [
      '[[Lindqvist]], whose team beat that of [[Keller]], said the game was hard.',
      ['Lindqvist report: the game was hard'],
    ],
    [
      "Nurse [[Bridget O'Malley]], quoting the late manager [[Tom Quirke]], said: “We all go home by seven.”",
      ["Bridget O'Malley quote: We all go home by seven."],
    ],
    [
      '[[Jane Doe]], accompanied by [[Tom Quirke]], said that the road was open.',
      ['Jane Doe report: the road was open'],
    ],
    [
      '[[Jane Doe]], speaking after [[Tom Quirke]], said that the road was open.',
      ['Jane Doe report: the road was open'],
    ],
    [
      'Replacing [[Tom Quirke]], [[Jane Doe]] said that the road was open.',
      ['Jane Doe report: the road was open'],
    ],
    ['The nurse, citing [[Tom Quirke]], said that the road was open.', []],
    ['Neither [[Park]] nor [[Hart]] said the trees would go.', []],
    ['No one but [[Hart]] said the trees would go.', []],
    ['[[Hart]] never said that the trees would go.', []],
    ['[[Hart]] denied saying “I own this town”.', []],
    [
      '[[Hart]] denied that he had said “I own this town”.',
      ['Hart report: denied that he had said “I own this town”'],
    ],
    ['[[Hart]], whom [[Fox]] called “a crook”, said nothing.', []],
    ['[[Hart]] said nothing about the trees by the road.', []],
    ['[[Hart]] said little of the trees by the road.', []],
    [
      '[[Hart]] said nothing would change in the town.',
      ['Hart report: nothing would change in the town'],
    ],
    ['[[Jane Doe]] dismissed manager [[Tom Quirke]] after nine defeats.', []],
    ['[[Jane Doe]] congratulated her by telephone on Sunday evening.', []],
    ['[[Jane Doe]] conceded defeat in the election on Sunday.', []],
    [
      '[[Jane Doe]] dismissed claims that the road was open.',
      ['Jane Doe report: dismissed claims that the road was open'],
    ],
    ['[[Jane Doe]] conceded that the road was open.', ['Jane Doe report: the road was open']],
    [
      '“We will go where water is,” [[Venkatesan]] said at a conference hosted by the [[Farm Council|o]] in [[Chennai|p]].',
      ['Venkatesan quote: We will go where water is'],
    ],
    ['“The minister,” said [[Walsh]], “is a disgrace”.', ['Walsh quote: is a disgrace']],
    [
      '“The minister,” [[Walsh]] said, “is a disgrace to us all.”',
      ['Walsh quote: is a disgrace to us all.'],
    ],
    ['BENGALURU: The road was open, [[Jane Doe]] said.', ['Jane Doe report: The road was open']],
    [
      '[[LONDON|p]], March 3 (Reuters) - The road was open, according to [[Jane Doe]].',
      ['Jane Doe report: The road was open'],
    ],
  ])('%s', (marked, statements) => {
    expect(statementsIn(marked)).toEqual(statements);
  });
});

describe('pronouns', () => {
  it.each([
    [
      [
        '[[Conor Walsh]] asked [[Byrne]] whether she had read it. “Did you?” he asked. “I read every page,” she replied.',
      ],
      'I read every page',
    ],
    [
      [
        '[[Ben Oduya]], the mayor, told reporters the road was open.',
        '“It is over for all of us,” she told [[Anne Hall]].',
      ],
      'It is over for all of us',
    ],
    [
      [
        '[[Conor Walsh]] said the book was long. “Did anybody read it?” [[Walsh=Conor Walsh]] asked. “I read every page,” he replied.',
      ],
      'I read every page',
    ],
    [
      [
        '[[Ben Oduya]] said he liked the road. [[Anne Hall]] left.',
        '“It is over for all of us,” he said.',
      ],
      'It is over for all of us',
    ],
    [
      [
        '[[Ben Oduya]] said he liked the road.',
        'It rained.',
        '“It is over for all of us,” she said.',
      ],
      'It is over for all of us',
    ],
  ])('leaves out whoever may be somebody else: %j', (paragraphs, words) => {
    expect(statementsIn(...paragraphs).filter((one) => one.includes(words))).toEqual([]);
  });

  it('means the only one named', () => {
    expect(
      statementsIn(
        '[[Ben Oduya]] said he liked the road.',
        '“It is over for all of us,” he said.',
        '“It was a long day for us,” he told [[Anne Hall]].',
      ),
    ).toEqual([
      'Ben Oduya report: he liked the road',
      'Ben Oduya quote: It is over for all of us',
      'Ben Oduya quote: It was a long day for us',
    ]);
  });
});
