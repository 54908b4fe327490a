import { describe, expect, it } from 'vitest';
import { type DateAnchor, resolveDates } from '../../src/dating/index.js';
import { articleDated } from './anchors.js';

type Expected = readonly string[];

function resolved(text: string, anchor: DateAnchor): string[] {
  return resolveDates({ text, kind: 'paragraph' }, anchor).map(
    (date) => `${date.text} → ${date.value}`,
  );
}

const from = (published: string): DateAnchor => ({ article: articleDated(published) });

/** Article date, sentence, what it resolves to. 2025-03-06 is a Thursday. */
function cases(name: string, rows: readonly (readonly [string, string, Expected])[]): void {
  describe(name, () => {
    it.each(rows)('%s: %s', (published, text, expected) => {
      expect(resolved(text, from(published))).toEqual(expected);
    });
  });
}

cases('weekdays', [
  ['2025-03-06', 'The minister resigned on Monday.', ['Monday → 2025-03-03']],
  ['2025-03-06', 'The minister resigned on Friday.', ['Friday → 2025-02-28']],
  ['2025-03-06', 'The minister resigned on Thursday.', ['Thursday → 2025-03-06']],
  ['2025-03-06', 'The minister resigned last Thursday.', ['last Thursday → 2025-02-27']],
  ['2025-03-06', 'The minister resigned last Friday.', ['last Friday → 2025-02-28']],
  ['2025-03-06', 'The minister resigned last Monday.', []],
  ['2025-03-06', 'The minister resigned this past Monday.', ['this past Monday → 2025-03-03']],
  ['2025-03-06', 'The minister resigned on Friday last week.', ['Friday last week → 2025-02-28']],
  [
    '2025-03-06',
    'The minister spoke at last week’s Tuesday session.',
    ['last week’s Tuesday → 2025-02-25'],
  ],
  ['2024-01-01', 'The port reopened on Sunday.', ['Sunday → 2023-12-31']],
  ['2024-03-01', 'The port reopened on Thursday.', ['Thursday → 2024-02-29']],
  ['2025-03-06', 'President Trump Wednesday ordered a review.', ['Wednesday → 2025-03-05']],
  ['2025-03-06', 'On Wednesday Israel closed the crossing.', ['Wednesday → 2025-03-05']],
  ['2025-03-06', 'Tuesday’s vote was close.', ['Tuesday → 2025-03-04']],
  ['2025-03-06', 'It was said in a Wednesday statement.', ['Wednesday → 2025-03-05']],
  ['2025-03-06', 'Shots were heard late Sunday night.', ['Sunday → 2025-03-02']],
  ['2025-03-06', 'The court sat at 10:30 on Tues. and rose at noon.', ['Tues. → 2025-03-04']],
]);

cases('weekdays that are none', [
  ['2025-03-06', 'The Sunday Times reported the case.', []],
  ['2025-03-06', 'A column in Sunday Times Magazine praised it.', []],
  ['2025-03-06', 'Shops prepared for Black Friday.', []],
  ['2025-03-06', 'They met on Fridays and every Monday.', []],
  ['2025-03-06', 'He died on a Sunday.', []],
  ['2025-03-06', 'They meet on the first Monday of March 2026.', ['March 2026 → 2026-03']],
  ['2025-03-06', 'The cat sat on the mat, and the sun rose.', []],
  ['2025-03-06', 'The fair ran from Monday to Wednesday.', []],
]);

cases('weekdays ahead', [
  ['2025-03-06', 'Leaders will meet on Friday.', ['Friday → 2025-03-07']],
  ['2025-03-06', 'Leaders will meet on Monday.', ['Monday → 2025-03-10']],
  ['2025-03-06', 'Leaders will meet on Thursday.', ['Thursday → 2025-03-06']],
  ['2025-03-06', 'On Saturday, leaders are expected to sign the deal.', ['Saturday → 2025-03-08']],
  ['2025-03-06', 'The hostages will be released on Sunday.', ['Sunday → 2025-03-09']],
  ['2025-03-06', 'The truce expires on Saturday.', ['Saturday → 2025-03-08']],
  ['2025-03-06', 'Israel will respond, the minister said on Monday.', ['Monday → 2025-03-03']],
  ['2025-03-06', 'On Monday, the minister said he will resign.', ['Monday → 2025-03-03']],
  [
    '2025-03-06',
    'He said on Tuesday that talks will resume on Saturday.',
    ['Tuesday → 2025-03-04', 'Saturday → 2025-03-08'],
  ],
  ['2025-03-06', 'The party agreed to vote on Saturday.', ['Saturday → 2025-03-08']],
  ['2025-03-06', 'The deal was due to be signed on Saturday.', []],
  ['2025-03-06', 'They have until Saturday.', []],
  ['2025-03-06', 'Parliament votes on Saturday.', []],
  ['2025-03-06', 'The new House convenes Tuesday.', []],
  ['2025-03-06', 'The Monday after the vote was calm.', []],
  ['2025-03-06', 'The vote is next Tuesday.', ['next Tuesday → 2025-03-11']],
  ['2025-03-06', 'The vote is next Saturday.', []],
  ['2025-03-06', 'The vote is this coming Saturday.', ['this coming Saturday → 2025-03-08']],
  ['2025-03-06', 'The vote is this Saturday.', ['this Saturday → 2025-03-08']],
  ['2024-12-30', 'Parliament will vote on Thursday.', ['Thursday → 2025-01-02']],
]);

cases('days of months', [
  ['2020-01-06', 'The station reported Dec. 31 that talks had begun.', ['Dec. 31 → 2019-12-31']],
  ['2020-01-06', 'He arrived on 2 January.', ['2 January → 2020-01-02']],
  ['2025-03-05', 'The talks of March 5 were short.', ['March 5 → 2025-03-05']],
  ['2025-03-05', 'The talks took place on the 3rd of March.', ['3rd of March → 2025-03-03']],
  ['2025-03-05', 'The office closed on May 10.', ['May 10 → 2024-05-10']],
  ['2025-03-05', 'The office closed on Sept. 1st.', ['Sept. 1st → 2024-09-01']],
  ['2025-03-05', 'The summit will open on May 10.', ['May 10 → 2025-05-10']],
  ['2024-12-20', 'The ministers will meet on Jan. 15.', ['Jan. 15 → 2025-01-15']],
  ['2025-03-05', 'The anniversary is March 20.', ['March 20 → 2025-03-20']],
  ['2025-03-05', 'The law takes effect on July 1.', ['July 1 → 2025-07-01']],
  ['2025-03-05', 'The firm opened and said it goes on sale March 20.', []],
  ['2025-03-05', 'The hearing was moved to March 20.', ['March 20 → 2025-03-20']],
  ['2025-03-05', 'Protests on July 1 for peace.', []],
  ['2025-03-05', 'The October 7 massacre and its memory.', ['October 7 → 2024-10-07']],
  ['2025-03-05', 'The April 9 referendum and its rules.', []],
  ['2025-03-05', 'He was held until March 20.', ['March 20 → 2025-03-20']],
  ['2025-03-05', 'It was announced on March 6.', []],
  ['2025-03-05', 'Leap babies were born on February 29.', ['February 29 → 2024-02-29']],
  ['2023-06-01', 'Leap babies were born on 29 February.', ['29 February → 2020-02-29']],
  ['2025-03-05', 'The law passed on July 21 last year.', ['July 21 last year → 2024-07-21']],
  ['2025-03-05', 'It was signed on Friday, February 28.', ['Friday, February 28 → 2025-02-28']],
  ['2025-03-05', 'It opens on Friday, March 7.', ['Friday, March 7 → 2025-03-07']],
  ['2025-03-05', 'It opens on Monday, March 7.', []],
  ['2025-03-05', 'The October 7 attack killed many.', ['October 7 → 2024-10-07']],
  ['2025-03-05', 'On March 3, 20 people died.', ['March 3 → 2025-03-03']],
  ['2025-03-05', 'The fair of March 3-5 drew crowds.', []],
  ['2025-03-05', 'The fair of 3–5 March drew crowds.', []],
  ['2025-03-05', 'It rained between March 1 and March 3.', []],
  ['2025-03-05', 'It may 5 times march 10 miles.', []],
  ['2025-03-05', 'Exports fell 5% by March 10% of firms had closed.', []],
  ['2025-03-05', 'They met on February 30.', []],
]);

cases('months', [
  ['2025-03-06', 'The talks took place in February.', ['February → 2025-02']],
  ['2025-03-06', 'The talks took place in early March.', ['March → 2025-03']],
  ['2025-03-06', 'The talks took place in late November.', ['November → 2024-11']],
  ['2025-03-06', 'The talks took place in May.', ['May → 2024-05']],
  ['2025-03-06', 'Voters will decide in May.', ['May → 2025-05']],
  ['2025-03-06', 'The April elections are open.', []],
  ['2025-03-06', 'They have waited since August.', ['August → 2024-08']],
  ['2025-03-06', 'He resigned last December.', ['last December → 2024-12']],
  ['2025-03-06', 'He resigned last January.', []],
  ['2025-03-06', 'He resigned in January last year.', ['January last year → 2024-01']],
  ['2025-06-06', 'Last year, in May, he resigned.', ['Last year → 2024', 'May → 2024-05']],
  ['2025-03-06', 'She spoke in a November interview.', ['November → 2024-11']],
  ['2025-03-06', 'Theresa May may march on in an august hall.', []],
  ['2025-03-06', 'The Great Return March and April Jones drew notice.', []],
  ['2025-03-06', 'Every November they return.', []],
  [
    '2024-01-15',
    'It began in December and ended in January.',
    ['December → 2023-12', 'January → 2024-01'],
  ],
]);

cases('distances', [
  ['2025-03-01', 'He left yesterday.', ['yesterday → 2025-02-28']],
  ['2024-03-01', 'He left yesterday.', ['yesterday → 2024-02-29']],
  ['2024-12-31', 'Schools open tomorrow.', ['tomorrow → 2025-01-01']],
  ['2025-03-06', 'He left the day before yesterday.', ['the day before yesterday → 2025-03-04']],
  ['2025-03-06', 'Today the court ruled.', ['Today → 2025-03-06']],
  ['2025-03-06', 'USA Today reported it.', []],
  ['2025-03-06', '“We met him yesterday,” an official said.', []],
  ['2025-01-31', 'It happened last month.', ['last month → 2024-12']],
  ['2025-03-06', 'It rose over the last month.', []],
  ['2025-03-20', 'It happened last week.', ['last week → 2025-03']],
  ['2025-03-06', 'It happened last week.', []],
  ['2025-03-06', 'The vote is next year.', ['next year → 2026']],
  ['2025-03-06', 'The two met two months ago.', ['two months ago → 2025-01']],
  ['2025-01-06', 'The two met 3 days ago.', ['3 days ago → 2025-01-03']],
  ['2025-03-06', 'The two met a year ago.', ['a year ago → 2024']],
  ['2025-03-06', 'The two met more than two years ago.', []],
  ['2025-03-06', 'The two met two days earlier, and again the next day.', []],
  ['2025-03-06', 'They talked for three days and will return in two weeks.', []],
  ['2025-03-06', 'He is now ill, and recently fell at 5 p.m.', []],
]);

cases('years and whole dates', [
  ['2025-03-06', 'It has been banned since 1997.', ['1997 → 1997']],
  ['2025-03-06', 'A landmark 2014 report said so.', ['2014 → 2014']],
  ['2025-03-06', 'The 2024 elections were fair.', ['2024 → 2024']],
  ['2025-03-06', 'After 2000 soldiers left, 1,997 stayed for $2014.', []],
  ['2025-03-06', 'Resolution 1701 dates from the 2000s.', []],
  ['2025-03-06', 'He ruled from 1987 to 1993, and between 2001 and 2005.', []],
  ['2025-03-06', 'He was born on 5 March 1961 in Rome.', ['5 March 1961 → 1961-03-05']],
  [
    '2025-03-06',
    'It began on Saturday, October 7, 2023, at dawn.',
    ['Saturday, October 7, 2023 → 2023-10-07'],
  ],
  [
    '2025-03-06',
    'The June 2016 vote led to Brexit on Jan. 31, 2020.',
    ['June 2016 → 2016-06', 'Jan. 31, 2020 → 2020-01-31'],
  ],
  ['2025-03-06', 'The fair of March 3-5, 2021 and 3–5 May 2022 drew crowds.', []],
  ['2025-03-06', 'It ran from March 3 to March 5, 2021.', []],
  ['2025-03-06', 'It was filed on 2021-11-30.', ['2021-11-30 → 2021-11-30']],
  ['2025-03-06', 'It was founded in March 2011 in Cairo.', ['March 2011 → 2011-03']],
  ['2025-03-06', 'Elle est née le 5 mars 1961 à Rome.', ['5 mars 1961 → 1961-03-05']],
]);

cases('years that a sentence names', [
  [
    '2025-03-06',
    'In 2014 the army noted that a cell was caught on July 21.',
    ['2014 → 2014', 'July 21 → 2014-07-21'],
  ],
  [
    '2025-03-06',
    'The group, banned in 1997, said on March 5 that it would talk.',
    ['1997 → 1997', 'March 5 → 2025-03-05'],
  ],
  ['2025-03-06', 'He was jailed in 2014 and freed on July 21.', ['2014 → 2014']],
  ['2025-03-06', 'Expo 2027 was agreed in June.', []],
  [
    '2025-03-06',
    'In 2022 and again in 2023, on April 15, they met.',
    ['2022 → 2022', '2023 → 2023', 'April 15 → 2023-04-15'],
  ],
  [
    '2025-03-06',
    'They met on Dec. 30, 2019, and on Jan. 5.',
    ['Dec. 30, 2019 → 2019-12-30', 'Jan. 5 → 2020-01-05'],
  ],
  [
    '2025-03-06',
    'They met on March 3 and April 5, 2021.',
    ['March 3 → 2021-03-03', 'April 5, 2021 → 2021-04-05'],
  ],
  [
    '2025-03-06',
    'Elected in 2008, he left in June that year.',
    ['2008 → 2008', 'June that year → 2008-06'],
  ],
  ['2025-03-06', 'In 2015 it was opened on February 29.', ['2015 → 2015']],
]);

describe('context', () => {
  it('takes the year that the text before is set in', () => {
    const anchor: DateAnchor = { ...from('2025-03-06'), year: 2014 };
    const [date] = resolveDates(
      { text: 'On July 21, a cell was caught.', kind: 'paragraph' },
      anchor,
    );
    expect(date).toMatchObject({
      value: '2014-07-21',
      why: '“July 21” in 2014, the year that the text before gives',
    });
  });

  it('needs no date of the article for it', () => {
    const anchor: DateAnchor = { article: null, year: 2014 };
    expect(resolved('On July 21, a cell was caught.', anchor)).toEqual(['July 21 → 2014-07-21']);
  });
});

describe('an article whose date is not known to the day', () => {
  it.each([
    ['null', 'On Monday, in February and last month, it rained.', []],
    [
      'null',
      'It rained on 5 May 2014, in 1997 and yesterday.',
      ['5 May 2014 → 2014-05-05', '1997 → 1997'],
    ],
    ['2025-03', 'It rained on Monday and yesterday.', []],
    ['2025-03', 'It rained last month.', ['last month → 2025-02']],
    ['2025-03', 'It rained in March.', ['March → 2025-03']],
    ['2025-03', 'It rained in November.', ['November → 2024-11']],
    ['2025-03', 'It rained on March 5.', ['March 5 → 2025-03-05']],
    ['2025-03', 'It rained on January 5.', ['January 5 → 2025-01-05']],
    ['2025', 'It rained in January.', ['January → 2025-01']],
    ['2025', 'It rained in March.', []],
    ['2025', 'It rained on January 5.', []],
    ['2025', 'It rained last year.', ['last year → 2024']],
    ['2025', 'It rained in March last year.', ['March last year → 2024-03']],
  ])('%s: %s', (published, text, expected) => {
    const article = published === 'null' ? null : articleDated(published);
    expect(resolved(text, { article })).toEqual(expected);
  });
});

describe('captions and headings', () => {
  const caption = { value: '2014-12-17', precision: 'day' } as const;
  const values = (kind: 'caption' | 'heading', text: string, anchor: DateAnchor) =>
    resolveDates({ text, kind }, anchor).map(({ value }) => value);

  it('count from the date of the caption, never from that of the article', () => {
    const text = 'A court ruled on Tuesday.';
    expect(values('caption', text, { ...from('2020-01-06'), caption })).toEqual(['2014-12-16']);
    expect(values('caption', text, from('2020-01-06'))).toEqual([]);
  });

  it('leave open what a headline tells in the infinitive', () => {
    const anchor = from('2025-03-06');
    expect(values('heading', 'Envoys to meet in Doha on Friday', anchor)).toEqual([]);
    expect(values('heading', 'Envoys met in Doha on Wednesday', anchor)).toEqual(['2025-03-05']);
  });
});

describe('what a reader is told', () => {
  const why = (text: string, anchor: DateAnchor) =>
    resolveDates({ text, kind: 'paragraph' }, anchor).map((date) => [date.basis, date.why]);

  it.each([
    ['It ended on Wednesday.', 'inferred', "“Wednesday” before the article's date, 6 March 2025"],
    ['It will end on Friday.', 'inferred', "“Friday” after the article's date, 6 March 2025"],
    [
      'It ended last month.',
      'inferred',
      "“last month”, counted from the article's date, 6 March 2025",
    ],
    [
      'It ended on Thursday.',
      'inferred',
      "“Thursday”, counted from the article's date, 6 March 2025",
    ],
    ['It ended in 1997.', 'stated', '“1997”, as the text gives it'],
  ])('%s', (text, basis, expected) => {
    expect(why(text, from('2025-03-06'))).toEqual([[basis, expected]]);
  });

  it('hears that the date of the article was inferred itself', () => {
    const article = { ...articleDated('2025-03-06'), basis: 'inferred' as const };
    expect(why('It ended on Wednesday.', { article })).toEqual([
      ['inferred', "“Wednesday” before the article's date (inferred), 6 March 2025"],
    ]);
  });
});
