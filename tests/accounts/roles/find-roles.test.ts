import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../../src/accounts/index.js';
import { inWords, markedArticle } from '../marked-article.js';

function rolesIn(marked: string): string[] {
  const article = markedArticle(marked);
  return inWords(article, findAccounts(article.sentences)).roles;
}

describe('roles before a name', () => {
  it.each([
    [
      'A meeting was held with former [[Hamas|o]] leader [[Khaled Meshaal]].',
      'Khaled Meshaal: former Hamas leader (former)',
    ],
    [
      'They were led by [[US|p]] presidential envoy for hostage affairs [[Adam Boehler]].',
      'Adam Boehler: US presidential envoy for hostage affairs',
    ],
    [
      '[[Israeli|d]] Prime Minister [[Benjamin Netanyahu]]’s office agreed.',
      'Benjamin Netanyahu: Israeli Prime Minister',
    ],
    [
      'Deputy Chairman of the [[Political Bureau of Hamas|o]] [[Saleh al-Arouri]] attended.',
      'Saleh al-Arouri: Deputy Chairman of the Political Bureau of Hamas',
    ],
    ['Spokesperson [[Hazam Qassem]] said so.', 'Hazam Qassem: Spokesperson'],
    [
      '[[Iran|p]]’s Foreign Minister [[Hossein Amir Abdollahian]] left.',
      'Hossein Amir Abdollahian: Iran’s Foreign Minister',
    ],
    [
      'Deputy [[Hamas|o]] chief [[Moussa Abu Marzouk]] gestures.',
      'Moussa Abu Marzouk: Deputy Hamas chief',
    ],
    ['On Monday President [[Joe Biden]] flew home.', 'Joe Biden: President'],
    ['[[England|p]] captain [[Harry Kane]] scored twice.', 'Harry Kane: England captain'],
    [
      'The two-time [[Wimbledon|p]] champion [[Petra Kvitova]] retired hurt.',
      'Petra Kvitova: two-time Wimbledon champion',
    ],
    ['[[Apple|o]] chief executive [[Tim Cook]] unveiled it.', 'Tim Cook: Apple chief executive'],
    [
      'The study was led by marine biologist [[Ana Silva]] of Lisbon.',
      'Ana Silva: marine biologist',
    ],
    ['Secretary of State [[Antony Blinken]] arrived.', 'Antony Blinken: Secretary of State'],
    [
      'White House chief of staff [[Susie Wiles]] resigned.',
      'Susie Wiles: White House chief of staff',
    ],
    [
      '[[Israeli|d]] army chief Lt. Gen. [[Herzi Halevi]] resigned.',
      'Herzi Halevi: Israeli army chief',
    ],
    [
      'He met [[Russian|d]] foreign minister [[Sergei Lavrov]].',
      'Sergei Lavrov: Russian foreign minister',
    ],
    ['[[Trump]]’s son-in-law [[Jared Kushner]] took part.', 'Jared Kushner: Trump’s son-in-law'],
    ['[[Texas|p]] Sen. [[Ted Cruz]] objected.', 'Ted Cruz: Texas Sen'],
    ['The company’s finance director [[Mary Berg]] left.', 'Mary Berg: finance director'],
    ['The world’s richest person, investor [[Lena Moss]], sold.', 'Lena Moss: investor'],
    ['Former US president [[Jimmy Carter]] died.', 'Jimmy Carter: Former US president (former)'],
    ['The novelist and poet [[Ann Lee]] died.', 'Ann Lee: novelist'],
    ['Founder and chief executive [[Ann Lee]] left.', 'Ann Lee: chief executive'],
    [
      'The [[Nigerian|d]] central bank’s governor, [[Bo Ray]], raised rates.',
      'Bo Ray: Nigerian central bank’s governor',
    ],
    [
      '“Nobody wanted this,” the head of the [[RMT|o]], [[Jane Doe]], said.',
      'Jane Doe: head of the RMT',
    ],
    ['President-elect [[Claudia Diaz]] waved.', 'Claudia Diaz: President-elect (coming)'],
  ])('%s', (marked, role) => {
    expect(rolesIn(marked)).toContain(role);
  });

  it.each([
    [
      "[[Israel|p]]'s consul general in [[New York|p]], [[Ofir Akunis]], told [[Fox News|o]] so.",
      "Ofir Akunis: Israel's consul general in New York",
    ],
    [
      'He is to meet with the head of [[Egyptian|d]] intelligence, [[Abbas Kamel]], according to reports.',
      'Abbas Kamel: head of Egyptian intelligence',
    ],
    [
      'Another [[Hamas|o]] official, [[Ghazi Hamad]] gave an interview.',
      'Ghazi Hamad: Hamas official',
    ],
    [
      "He meets with [[Palestinian|d]] group [[Hamas|o]]' top leader, [[Ismail Haniyeh]] in Doha.",
      "Ismail Haniyeh: Hamas' top leader",
    ],
    ['Its chief executive, [[Mary Berg]], resigned.', 'Mary Berg: chief executive'],
    ['The club’s new manager, [[Ruben Costa]], said so.', 'Ruben Costa: new manager'],
  ])('with a comma: %s', (marked, role) => {
    expect(rolesIn(marked)).toContain(role);
  });

  it.each([
    'Three [[Israeli|d]] hostages [[Omer Shem-Tov]], [[Eliya Cohen]] and [[Omer Wenkert]] left.',
    '[[Hamas|o]] officials [[Jane Doe]] and [[John Roe]] left.',
  ])('gives a plural to nobody: %s', (marked) => {
    expect(rolesIn(marked)).toEqual([]);
  });

  it.each([
    'Dr [[Jane Foster]] and Capt. [[Nolan Ray]] and Mr [[John Smith]] agreed.',
    'After meeting the prime minister, [[Blinken]] flew to Cairo.',
    'His brother [[John Smith]] agreed.',
    'He thanked [[John Smith]] and left.',
    'The team [[Lionel Messi]] joined lost.',
    'A spokesman for [[Netanyahu]] declined.',
    'Critics say [[John Smith]] lied.',
    'The [[Israeli|d]] ambassador met [[Hamas|o]] representatives in [[Doha|p]].',
    '[[Boehler]], known for his role in negotiating the [[Abraham Accords|o]], was tasked with it.',
  ])('gives none: %s', (marked) => {
    expect(rolesIn(marked)).toEqual([]);
  });
});

describe('roles behind a name', () => {
  it.each([
    [
      "[[Bassem Naim]], a member of [[Hamas|o]]' international relations office, told [[Al-Monitor|o]] so.",
      ["Bassem Naim: member of Hamas' international relations office"],
    ],
    [
      'He met [[Robert Malley]], president of the [[International Crisis Group|o]] ([[ICG=International Crisis Group|o]]) in [[Washington|p]], who served as [[Middle East|p]] special adviser to President [[Barack Obama]].',
      [
        'Robert Malley: president of the International Crisis Group (ICG) in Washington',
        'Robert Malley: Middle East special adviser to President Barack Obama (former)',
        'Barack Obama: President',
      ],
    ],
    [
      '[[Adam Boehler]], a former [[Trump administration|o]] official and the nominee for special envoy for hostage affairs, led the discussions.',
      [
        'Adam Boehler: former Trump administration official (former)',
        'Adam Boehler: nominee for special envoy for hostage affairs (coming)',
      ],
    ],
    [
      '[[Ghazi Hamad]], the former undersecretary of the [[Ministry of Foreign Affairs|o]] in [[Gaza|p]], told them.',
      ['Ghazi Hamad: former undersecretary of the Ministry of Foreign Affairs in Gaza (former)'],
    ],
    [
      '[[Ghassan al-Khatib]], the former [[Palestinian|d]] minister of planning in the [[PA|o]], told them.',
      ['Ghassan al-Khatib: former Palestinian minister of planning in the PA (former)'],
    ],
    ['[[Jane Doe]], 45, a nurse from [[Leeds|p]], said so.', ['Jane Doe: nurse from Leeds']],
    [
      '[[Jane Doe]], an author, journalist and broadcaster, died.',
      ['Jane Doe: author', 'Jane Doe: journalist', 'Jane Doe: broadcaster'],
    ],
    [
      '[[Jane Doe]], minister of health and social affairs, resigned.',
      ['Jane Doe: minister of health and social affairs'],
    ],
    [
      '[[Jane Doe]], now chief economist at [[ING|o]], said so.',
      ['Jane Doe: chief economist at ING'],
    ],
    ['[[Jane Doe]], then head of the agency, knew.', ['Jane Doe: head of the agency (former)']],
    ['[[Jane Doe]] (a lawyer for the family) said so.', ['Jane Doe: lawyer for the family']],
    [
      '[[Jane Doe]], a professor of physics who studies ice, agreed.',
      ['Jane Doe: professor of physics'],
    ],
    [
      '[[Jane Doe]], one of the founders of [[Greenpeace|o]], died.',
      ['Jane Doe: one of the founders of Greenpeace'],
    ],
    ['[[Jane Doe]], a father of three, was there.', ['Jane Doe: father of three']],
    ['[[Jane Doe]], who heads the [[IMF|o]], agreed.', ['Jane Doe: heads the IMF']],
  ])('%s', (marked, roles) => {
    expect(rolesIn(marked)).toEqual(roles);
  });

  it.each([
    '[[Jane Doe]], officials said, was not there.',
    'He saw [[Jane Doe]], [[Hamas|o]] leaders and others.',
    '[[Jane Doe]], the talks with ministers over, left.',
    'In [[Doha|p]], the capital of [[Qatar|p]], nobody knew.',
  ])('gives none: %s', (marked) => {
    expect(rolesIn(marked)).toEqual([]);
  });
});

describe('roles that a verb ties to a name', () => {
  it.each([
    [
      '[[Jane Doe]] is the chief scientist of the agency.',
      'Jane Doe: chief scientist of the agency',
    ],
    ['[[Jane Doe]] was appointed head of the [[IMF|o]] in 2019.', 'Jane Doe: head of the IMF'],
    ['[[Jane Doe]] became president of the court.', 'Jane Doe: president of the court'],
    [
      '[[Jane Doe]], who was the finance minister until May, left.',
      'Jane Doe: finance minister (former)',
    ],
    ['[[Jane Doe]] serves as a judge in [[Rome|p]].', 'Jane Doe: judge in Rome'],
    [
      '[[Jane Doe]] stepped down as chairwoman of [[Acme|o]].',
      'Jane Doe: chairwoman of Acme (former)',
    ],
    ['[[Jane Doe]] will become the next governor.', 'Jane Doe: next governor (coming)'],
    ['The board appointed [[Jane Doe]] as its chief executive.', 'Jane Doe: chief executive'],
  ])('%s', (marked, role) => {
    expect(rolesIn(marked)).toEqual([role]);
  });

  it.each([
    '[[Jane Doe]] is not the head of the agency.',
    'The father of [[Jane Doe]] was a teacher.',
    'If [[Jane Doe]] is the leader, he loses.',
    '“[[Jane Doe]] is a traitor and a spy,” he said.',
    '[[Jane Doe]] was angry.',
  ])('gives none: %s', (marked) => {
    expect(rolesIn(marked)).toEqual([]);
  });
});

describe('what organisations are called', () => {
  it.each([
    ['The [[Palestinian|d]] group [[Hamas|o]] refused.', 'Hamas: Palestinian group'],
    [
      '[[Al-Qassam Brigades|o]], the military wing of [[Hamas|o]], hand over three.',
      'Al-Qassam Brigades: military wing of Hamas',
    ],
    ['The news site [[Axios|o]] first reported it.', 'Axios: news site'],
    [
      "according to [[Israel|p]]'s national broadcaster [[KAN|o]].",
      "KAN: Israel's national broadcaster",
    ],
    ['[[Nvidia|o]], the chipmaker, fell.', 'Nvidia: chipmaker'],
  ])('%s', (marked, role) => {
    expect(rolesIn(marked)).toContain(role);
  });

  it('calls no body by what its people are called', () => {
    expect(rolesIn('The leader [[Hamas|o]] wants, a spokesman for [[Hamas|o]] said.')).toEqual([]);
  });

  it('says once what is said twice', () => {
    expect(rolesIn('President [[Joe Biden]] left. President [[Joe Biden]] slept.')).toHaveLength(1);
  });
});
