import { describe, expect, it } from 'vitest';
import {
  type NamedDate,
  type TimeConstraint,
  timeFit,
  understandQuestion,
} from '../../../src/answering/question/index.js';
import type { ResolvedDate } from '../../../src/dating/index.js';

describe('whose word a question asks for', () => {
  it.each([
    ['According to the Jerusalem Post, what did Washington want?', 'the Jerusalem Post'],
    [
      'How many fled, according to the International Committee of the Red Cross?',
      'the International Committee of the Red Cross',
    ],
    ['how many are alive according to israeli intelligence', 'israeli intelligence'],
    ['According to Axios who led the talks?', 'Axios'],
    ['What does Der Spiegel report about the merger?', 'Der Spiegel'],
    ['What did Reuters write on Monday?', 'Reuters'],
    ['When did Axios report that the talks had begun?', 'Axios'],
    ['What is said in the Wall Street Journal about tariffs?', 'the Wall Street Journal'],
    ['Who won, says the Guardian?', 'the Guardian'],
    ['Who is to blame, per Bloomberg?', 'Bloomberg'],
    ['When did they meet if you go by the Wall Street Journal?', 'the Wall Street Journal'],
    ['What was revealed in the Reuters article?', 'Reuters'],
    ['What does the Washington Post say about the leak?', 'the Washington Post'],
  ])('%s', (question, source) => {
    expect(understandQuestion(question).source).toBe(source);
  });

  it.each([
    'Who said Hamas would agree?',
    'What did the minister say?',
    "What did the ICG's 2014 report say about policies?",
    'What did Trump threaten after the talks were reported?',
    'How much is paid per hour?',
    'What is the income per capita?',
    'According to whom did it fail?',
    'What do the articles report?',
    'Who lives in New York?',
    'What was reported in March?',
    'What book did Luther write?',
    'When did this leader publish a Bible?',
    'When did she write her first novel?',
  ])('is not told here: %s', (question) => {
    expect(understandQuestion(question).source).toBeNull();
  });
});

const on = (year: number | null, month: number | null = null, day: number | null = null) => ({
  year,
  month,
  day,
});

describe('the time that a question is bound to', () => {
  const now = new Date('2025-03-12T10:00:00Z');
  const timeOf = (question: string) => understandQuestion(question, { now }).time;

  it.each<[string, TimeConstraint['relation'], NamedDate, NamedDate | null, string]>([
    ['Where did they meet in December 2023?', 'in', on(2023, 12), null, 'in December 2023'],
    ['Who was caught in 2014?', 'in', on(2014), null, 'in 2014'],
    ['Whom have they met since October 7?', 'since', on(null, 10, 7), null, 'since October 7'],
    ['What changed after 5 March 2025?', 'after', on(2025, 3, 5), null, 'after 5 March 2025'],
    ['Who ruled before 1990?', 'before', on(1990), null, 'before 1990'],
    ['What must be done by January?', 'until', on(null, 1), null, 'by January'],
    ['What happened on March 5?', 'in', on(null, 3, 5), null, 'on March 5'],
    ['Who governed between 2014 and 2019?', 'between', on(2014), on(2019), 'between 2014 and 2019'],
    ['How many left from 2000 to 2005?', 'between', on(2000), on(2005), 'from 2000 to 2005'],
    ['Who ruled in the years 1914-1918?', 'between', on(1914), on(1918), '1914-1918'],
    [
      'What was said between March and June 2020?',
      'between',
      on(2020, 3),
      on(2020, 6),
      'between March and June 2020',
    ],
    [
      'where did they meet on december 20 2023',
      'in',
      on(2023, 12, 20),
      null,
      'on december 20 2023',
    ],
    ['who won in may 2019', 'in', on(2019, 5), null, 'in may 2019'],
    ['In 1972, did Norway join?', 'in', on(1972), null, 'In 1972'],
    ['What happened yesterday?', 'in', on(2025, 3, 11), null, 'yesterday'],
    ['What was announced this month?', 'in', on(2025, 3), null, 'this month'],
    ['Who resigned last year?', 'in', on(2024), null, 'last year'],
    ['Who resigned last week?', 'between', on(2025, 3, 3), on(2025, 3, 9), 'last week'],
    ['Who resigned on Monday?', 'in', on(2025, 3, 10), null, 'on Monday'],
  ])('%s', (question, relation, date, end, text) => {
    expect(timeOf(question)).toEqual({ relation, date, end, text });
  });

  it.each([
    'Who won the 2022 World Cup?',
    "What did the bank's 2014 report say?",
    'Who ruled before the war?',
    'When did they meet?',
    'How many days passed since the October 7 attack?',
    'What may they do?',
    'Who played on stage in the 1970s?',
    'Who will march in the parade?',
    'Who wants to march?',
    'how long may it take',
  ])('is not bound here: %s', (question) => {
    expect(timeOf(question)).toBeNull();
  });

  it('knows no relative time without a day to count from', () => {
    expect(understandQuestion('What happened yesterday?').time).toBeNull();
    expect(understandQuestion('Who resigned last week?').time).toBeNull();
    expect(understandQuestion('Who won?', { now: new Date(Number.NaN) }).time).toBeNull();
  });
});

describe('whether dates fit a time', () => {
  const dated = (value: string): ResolvedDate => ({
    start: 0,
    end: 1,
    text: value,
    value,
    precision: ({ 4: 'year', 7: 'month', 10: 'day' } as const)[value.length as 4] ?? 'day',
    basis: 'stated',
    why: '',
  });
  const bound = (
    relation: TimeConstraint['relation'],
    date: NamedDate,
    end: NamedDate | null = null,
  ): TimeConstraint => ({ relation, date, end, text: '' });

  it.each<[TimeConstraint, string[], string]>([
    [bound('in', on(2023, 12)), ['2023-12-20'], 'fits'],
    [bound('in', on(2023, 12)), ['2023-12'], 'fits'],
    [bound('in', on(2023, 12)), ['2023'], 'silent'],
    [bound('in', on(2023, 12)), ['2024'], 'misses'],
    [bound('in', on(2023, 12)), ['2023-11-30'], 'misses'],
    [bound('in', on(2023, 12)), ['2014', '2023-12-01'], 'fits'],
    [bound('in', on(2023, 12)), ['2014', '2023'], 'silent'],
    [bound('in', on(2023, 12)), [], 'silent'],
    [bound('in', on(2023, 12, 7)), ['2023-12'], 'silent'],
    [bound('in', on(null, 10, 7)), ['2023-10-07'], 'fits'],
    [bound('in', on(null, 10, 7)), ['2023-10-08'], 'misses'],
    [bound('in', on(null, 10, 7)), ['2023-10'], 'silent'],
    [bound('in', on(null, 10, 7)), ['2023'], 'silent'],
    [bound('in', on(null, 10)), ['2021-10-03'], 'fits'],
    [bound('before', on(2014)), ['2013-12-31'], 'fits'],
    [bound('before', on(2014)), ['2014-01-01'], 'misses'],
    [bound('after', on(2025, 3, 5)), ['2025-03-06'], 'fits'],
    [bound('after', on(2025, 3, 5)), ['2025-03-05'], 'misses'],
    [bound('after', on(2025, 3, 5)), ['2025-03'], 'silent'],
    [bound('since', on(2025, 3, 5)), ['2025-03-05'], 'fits'],
    [bound('since', on(null, 10, 7)), ['2025-03-05'], 'silent'],
    [bound('until', on(2024, 1)), ['2024-01-31'], 'fits'],
    [bound('until', on(2024, 1)), ['2024-02-01'], 'misses'],
    [bound('between', on(2014), on(2019)), ['2019-12-31'], 'fits'],
    [bound('between', on(2014), on(2019)), ['2020'], 'misses'],
  ])('%j %j: %s', (constraint, values, fit) => {
    expect(timeFit(constraint, values.map(dated))).toBe(fit);
  });
});
