import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../../src/accounts/index.js';
import { inWords, markedArticle } from '../marked-article.js';

function statementsIn(...paragraphs: string[]): string[] {
  const article = markedArticle(paragraphs.join('\n'));
  return inWords(article, findAccounts(article.sentences)).statements;
}

describe('quotations', () => {
  it.each([
    ['“We are ready to talk,” [[Hamad]] said.', 'Hamad quote: We are ready to talk'],
    ['"We are ready to talk," [[Hamad]] said.', 'Hamad quote: We are ready to talk'],
    ["'We are ready to talk,' [[Hamad]] said.", 'Hamad quote: We are ready to talk'],
    [
      '“We are ready to talk,” said [[Hamas|o]] official [[Ghazi Hamad]].',
      'Ghazi Hamad quote: We are ready to talk',
    ],
    [
      '“We are ready to talk,” said the head of the agency, [[Jane Doe]], on Monday.',
      'Jane Doe quote: We are ready to talk',
    ],
    [
      '[[Bassem Naim]], a member of [[Hamas|o]]’ office, told [[Al-Monitor|o]], “We are ready to talk.”',
      'Bassem Naim quote: We are ready to talk.',
    ],
    [
      '[[Ofir Akunis]] told [[Fox News|o]]: "There is a new attitude from them."',
      'Ofir Akunis quote: There is a new attitude from them.',
    ],
    [
      'Spokesperson [[Hazam Qassem]] said the group "reiterates its commitment to the deal and its phases".',
      'Hazam Qassem quote: reiterates its commitment to the deal and its phases',
    ],
    [
      '“We are ready. We are willing,” [[Hamad]] said.',
      'Hamad quote: We are ready. We are willing',
    ],
    [
      'The [[IDF|o]] noted that “in the early hours forces captured a commander.”',
      'IDF quote: in the early hours forces captured a commander.',
    ],
    ['“Why us?” asked [[Ali Khan]], whose home was lost.', 'Ali Khan quote: Why us?'],
    [
      '[[Ali Khan]] called the ruling “a disgrace to the whole sport”.',
      'Ali Khan quote: a disgrace to the whole sport',
    ],
    ['“It is hot,” the 27-year-old captain [[Bo Ray]] joked.', 'Bo Ray quote: It is hot'],
    ['“It is hot,” said the 25-year-old [[Bo Ray]].', 'Bo Ray quote: It is hot'],
    [
      '“It was not our day,” [[Bo Ray]] of the [[Orange Party|o]] told supporters.',
      'Bo Ray quote: It was not our day',
    ],
    ['“It was not our day,” according to [[Bo Ray]].', 'Bo Ray quote: It was not our day'],
    [
      'She, [[Jane Doe]], said: ‘The floor shook. It was awful.’',
      'Jane Doe quote: The floor shook. It was awful.',
    ],
  ])('%s', (marked, statement) => {
    expect(statementsIn(marked)).toEqual([statement]);
  });

  it('takes both parts of one that a clause splits', () => {
    expect(
      statementsIn(
        '“This is your last warning,” [[Trump]] wrote on Monday. “I am sending everything they need.”',
      ),
    ).toEqual([
      'Trump quote: This is your last warning',
      'Trump quote: I am sending everything they need.',
    ]);
  });

  it('follows one over several paragraphs, each opened anew', () => {
    expect(
      statementsIn(
        '[[Hamad]] said: “The first point is clear to us.',
        '“The second point is not so clear.”',
      ),
    ).toEqual([
      'Hamad quote: The first point is clear to us.',
      'Hamad quote: The second point is not so clear.',
    ]);
  });

  it('gives a paragraph that is all quotation to who spoke before', () => {
    expect(
      statementsIn(
        '“The threats do not help anybody,” [[Qanou]] wrote on Thursday.',
        '“The best path is to negotiate now.”',
      ),
    ).toEqual([
      'Qanou quote: The threats do not help anybody',
      'Qanou quote: The best path is to negotiate now.',
    ]);
  });

  it('does not let one that is never closed swallow what follows', () => {
    expect(
      statementsIn(
        '“We are open to talks, [[Hamad]] said.',
        'The weather was fine.',
        '“No deal is near,” [[Naim]] said.',
      ),
    ).toContain('Naim quote: No deal is near');
  });

  it('takes words in quotation marks for no statement where they are only a way of putting it', () => {
    expect(statementsIn('[[Hamad]] left the so-called “talks” on Monday.')).toEqual([]);
  });
});

describe('whom pronouns and descriptions mean', () => {
  it('is the last speaker', () => {
    expect(
      statementsIn(
        '[[Bassem Naim]] told [[Al-Monitor|o]], “We are ready to talk.”',
        'He continued, “It will take some time.”',
      ),
    ).toEqual([
      'Bassem Naim quote: We are ready to talk.',
      'Bassem Naim quote: It will take some time.',
    ]);
  });

  it('is the subject of the sentence before', () => {
    expect(
      statementsIn(
        'Hours after the news broke, [[Trump]] went on a tirade.',
        '"This is your last warning," he wrote on his platform.',
      ),
    ).toEqual(['Trump quote: This is your last warning']);
  });

  it('is whom the sentence before calls by a people or an age', () => {
    expect(
      statementsIn(
        '[[Bo Ray]] will run on Sunday.',
        'The [[Kenyan|d]] said: “I am ready for it.” The 27-year-old added that he had trained well.',
      ),
    ).toEqual(['Bo Ray quote: I am ready for it.', 'Bo Ray report: he had trained well']);
  });

  it('is the only person of the sentence before', () => {
    expect(
      statementsIn(
        'The case was brought by [[Ann Lee]].',
        '“I never thought we would win,” she said.',
      ),
    ).toEqual(['Ann Lee quote: I never thought we would win']);
    expect(
      statementsIn('A neighbour of [[Ann Lee]] called the police.', '“I was so afraid,” she said.'),
    ).toEqual([]);
  });

  it('is nobody where two could be meant', () => {
    expect(
      statementsIn('[[Smith]] arrived and [[Jones]] left.', '“It was a long day,” he said.'),
    ).toEqual([]);
  });

  it('is nobody where the last speaker has no name', () => {
    expect(
      statementsIn(
        '[[Hamad]] said that talks would go on.',
        'A source told [[Reuters|o]] that they would not.',
        '“It is a long way,” he added.',
      ),
    ).toEqual(['Hamad report: talks would go on']);
  });

  it('is the only one who was called so', () => {
    expect(
      statementsIn(
        'Finance minister [[Jane Doe]] presented the budget.',
        'The minister said that taxes would fall.',
      ),
    ).toEqual(['Jane Doe report: taxes would fall']);
  });

  it('is no official without a name', () => {
    expect(
      statementsIn(
        'A [[Hamas|o]] official said that talks go on.',
        'The source, who spoke on condition of anonymity, added, “[[Malley]] is more inclined to talk.”',
      ),
    ).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    [
      '[[Hamas|o]] confirmed on Thursday that mediators were continuing.',
      'Hamas report: mediators were continuing',
    ],
    [
      'Speaking on March 5, press secretary [[Karoline Leavitt]] stated that the [[US|p]] had been involved.',
      'Karoline Leavitt report: the US had been involved',
    ],
    [
      '[[Leavitt]] declined to provide details on the substance.',
      'Leavitt report: declined to provide details on the substance',
    ],
    [
      'The [[ICG|o]] stated in a 2014 report that the measures had failed.',
      'ICG report: the measures had failed',
    ],
    [
      'According to [[Axios|o]], the talks focused on hostages.',
      'Axios report: the talks focused on hostages',
    ],
    [
      'The talks focused on hostages, according to [[Axios|o]].',
      'Axios report: The talks focused on hostages',
    ],
    [
      'The talks took place in [[Doha|p]], [[Axios|o]] reported on Wednesday.',
      'Axios report: The talks took place in Doha',
    ],
    [
      '[[Moussa Abu Marzouk]], the deputy head of [[Hamas|o]], told [[Reuters|o]] that the error was put right.',
      'Moussa Abu Marzouk report: the error was put right',
    ],
    ['[[Netanyahu]] vowed to continue the war.', 'Netanyahu report: vowed to continue the war'],
    [
      '[[Jane Doe]], who led the study, said the ice had thinned by a third.',
      'Jane Doe report: the ice had thinned by a third',
    ],
    [
      'The best path, [[Qanou]] argued, is to negotiate now.',
      'Qanou report: The best path, Qanou argued, is to negotiate now',
    ],
    [
      '[[Apple|o]] denied that it had slowed the phones.',
      'Apple report: denied that it had slowed the phones',
    ],
  ])('%s', (marked, statement) => {
    expect(statementsIn(marked)).toEqual([statement]);
  });

  it('gives each verb of one subject its words', () => {
    expect(
      statementsIn('[[Leavitt]] declined to name the envoys but emphasised that contacts went on.'),
    ).toEqual(['Leavitt report: declined to name the envoys', 'Leavitt report: contacts went on']);
  });

  it.each([
    '[[Hamas|o]] officials said that talks go on.',
    'A [[Hamas|o]] official said that talks go on.',
    'According to sources from within [[Hamas|o]], talks were held.',
    'A spokesman for [[Jane Doe]] said that she was ill.',
    '[[Netanyahu]]’s office said that it was told.',
    '[[Jane Doe]] would not say whether talks went on.',
    '[[Jane Doe]] did not say that talks went on.',
    'If [[Hamas|o]] says no to this offer, the war goes on.',
    '[[Hamas|o]] claims were rejected by all the others.',
    'Efforts for a truce between [[Israel|p]] and [[Hamas|o]] continue, with talks going on.',
  ])('leaves out: %s', (marked) => {
    expect(statementsIn(marked)).toEqual([]);
  });
});
