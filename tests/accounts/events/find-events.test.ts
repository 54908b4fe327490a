import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents, readHappening } from '../../../src/accounts/index.js';
import type { BlockKind } from '../../../src/corpus/index.js';
import { articleDated } from '../../dating/anchors.js';
import { eventsOf } from './article-events.js';

describe('what happened', () => {
  it.each([
    ['The central bank raised its key rate to 5.25% on Wednesday.', '2024-05-15 «Wednesday»'],
    ['Police said on Tuesday they had arrested two men.', '2024-05-14 «Tuesday»'],
    ['Arsenal beat Chelsea 2-1 on Sunday to go top.', '2024-05-12 «Sunday»'],
    ['In March 2020, the WHO declared a pandemic.', '2020-03 «March 2020»'],
    ['Speaking on May 9, the envoy stated that talks had begun.', '2024-05-09 «May 9»'],
    ['The company, founded in 1998, employs 300 people.', '1998 «1998»'],
    ['The talks, held in Oslo last month, were the first in years.', '2024-04 «last month»'],
    ['The law, which took effect in January, bans the practice.', '2024-01 «January»'],
    ['Rubio said after talks in Rome on Monday that a deal was near.', '2024-05-13 «Monday»'],
    ['The trade pact is in doubt with its first phase ending on Sunday.', '2024-05-12 «Sunday»'],
    ['They won the elections of January 2006.', '2006-01 «January 2006»'],
    ['Two men were caught in the early hours of May 3.', '2024-05-03 «May 3»'],
    ['He was shot near the market in the May 3 attack.', '2024-05-03 «May 3»'],
    ['Monday’s quake killed at least 40 people in Peru.', '2024-05-13 «Monday»'],
    ['Spain won the 2010 World Cup.', '2010 «2010»'],
    ['The union stated in a 2014 report that wages fell.', '2014 «2014»'],
  ])('is told by the verb that a date belongs to: %s', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });

  it('is told once for each date of a sentence', () => {
    expect(eventsOf('She met the king on April 15 as well as again in early May.')).toEqual([
      '2024-04-15 «April 15»',
      '2024-05 «May»',
    ]);
    expect(eventsOf('It listed the wing in 2001 and the whole party in 2003.')).toEqual([
      '2001 «2001»',
      '2003 «2003»',
    ]);
  });

  it('has one date where one verb has two for the same', () => {
    const text = 'Soldiers hand over on Saturday three prisoners in Homs on May 11, 2024.';
    expect(eventsOf(text, 'caption')).toEqual(['2024-05-11 «May 11, 2024»']);
  });

  it('has the date that is said, and not the year that says of when', () => {
    const said = 'In 2014 the army noted that in the early hours of July 21 two men were captured.';
    expect(eventsOf(said)).toEqual(['2014-07-21 «July 21»']);
    const two = 'In 2014 the war began, and on July 8 the army moved in.';
    expect(eventsOf(two)).toEqual(['2014 «2014»', '2014-07-08 «July 8»']);
  });

  it('begins where something has been so since', () => {
    expect(eventsOf('Washington has designated the group since 1997.')).toEqual(['1997 «1997»']);
    expect(eventsOf('The port has been closed since April 3.')).toEqual(['2024-04-03 «April 3»']);
    expect(eventsOf('Sales have grown by 5% since January.')).toEqual([]);
  });

  it.each([
    ['The ferry Aurora, which was launched in 1987, sank on Thursday.', '2024-05-16 «Thursday»'],
    ['The ferry that sank in 1987 was raised on Thursday.', '2024-05-16 «Thursday»'],
    ['Captain Doukas, born on 4 March 1960, was arrested on Tuesday.', '2024-05-14 «Tuesday»'],
    ['Captain Doukas (born on 4 March 1960) was arrested on Tuesday.', '2024-05-14 «Tuesday»'],
    ['The plant – built in 1970 – exploded on Monday.', '2024-05-13 «Monday»'],
    ['Holm, elected in 2020, resigned on Monday.', '2024-05-13 «Monday»'],
    ['The bank, which opened in 1900, will close on 3 June.', '2024-06-03 «3 June» to come'],
    ['Sewell, who is 31, signed for Porto on Monday.', '2024-05-13 «Monday»'],
    ['The minister, who was in Rome, on Monday signed the deal.', '2024-05-13 «Monday»'],
    ['The army, in a statement on Monday, said it withdrew.', '2024-05-13 «Monday»'],
    ['He fled to Rome, was arrested on Monday, and died.', '2024-05-13 «Monday»'],
    ['The company denied on Monday that it was warned.', '2024-05-13 «Monday»'],
    ['The vote, which the union rejected, was held on Monday.', '2024-05-13 «Monday»'],
    ['The disputed port was shelled on Monday.', '2024-05-13 «Monday»'],
  ])('has the date of the main clause: %s', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });

  it('is told by a statement and not by the refusal before it', () => {
    const text =
      'He did not answer on Tuesday, but told the BBC on Wednesday that he was innocent.';
    expect(eventsOf(text)).toEqual(['2024-05-15 «Wednesday»']);
  });
});

describe('what is no event', () => {
  it.each([
    ['a date that only names something', 'The party has used October 7 to gain influence.'],
    ['a time that something came after', 'The region has changed in the wake of October 7.'],
    ['a deal that something is under', 'Under the 2015 deal, Iran may enrich uranium.'],
    ['an attack that something is said of', 'Nobody has apologised for the 2002 attack.'],
    ['a verdict that is welcomed', 'The party welcomed Tuesday’s verdict.'],
    ['a comparison', 'Compared with April 2023, exports fell.'],
    ['an age', 'She was 34 in 2019.'],
    ['a period', 'He ran the bank from 2001 to 2010.'],
    ['a bound', 'The truce until Sunday is holding.'],
    ['a condition', 'If the talks fail on Friday, sanctions could follow.'],
    ['a possibility', 'They may meet on Friday.'],
    ['what would be', 'He would carry out October 7 again.'],
    ['what did not happen', 'The ministry did not respond on Monday.'],
    ['what nobody did', 'No one was hurt on Tuesday.'],
    ['a question', 'What happened on October 7?'],
    ['what is not said', 'Nobody knows what happened on May 7.'],
    ['the standing of something', 'The shop is open on Sunday.'],
    ['a transfer by the way', 'Pelinho, the striker signed in January, missed a penalty.'],
    ['a past by the way', 'Sewell, who left Porto in 2022, said he would be honoured.'],
    ['a post held then', 'Sewell, a Porto player in 2022, said he would be honoured.'],
    ['what a man had done', 'Police arrested a man who killed two people in March.'],
    ['which man', 'A man arrested on Monday confessed.'],
    ['what is denied', 'The company denied that it was warned on 1 May.'],
    ['what is denied without “that”', 'The company denied it had been warned on 1 May.'],
    ['what is rejected', 'The firm rejected claims that it was warned on 1 May.'],
    ['what nothing shows', 'There is no evidence that he was killed on 1 May.'],
    ['a notice', 'Updated May 16, 2024 at 3:00 p.m.'],
    ['words of a site on itself', 'This article was first published on May 3, 2024.'],
    ['a dateline', 'KYIV, May 14 (Agency) — Officials in Ukraine are weary.'],
    ['an author’s line', 'By Jane Doe · Wednesday'],
  ])('%s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('an expression whose date cannot be told', () => {
    expect(eventsOf('Police arrested two men on Tuesday.', 'paragraph', null)).toEqual([]);
    expect(eventsOf('Police arrested two men in 2014.', 'paragraph', null)).toEqual([
      '2014 «2014»',
    ]);
  });
});

describe('what is to come', () => {
  it.each([
    ['Kenya will hold a referendum on 3 August.', '2024-08-03 «3 August» to come'],
    ['The craft is due to land on May 24.', '2024-05-24 «May 24» to come'],
    ['The trial begins on Monday.', '2024-05-20 «Monday» to come'],
    ['Voters go to the polls on June 6.', '2024-06-06 «June 6» to come'],
    ['The summit was postponed to June 3.', '2024-06-03 «June 3» to come'],
  ])('is marked: %s', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });
});

describe('captions, headings and lists', () => {
  it('tell in the present what happened', () => {
    const caption = 'Residents inspect the ruins of a house in Rafah, May 4, 2024.';
    expect(eventsOf(caption, 'caption')).toEqual(['2024-05-04 «May 4, 2024»']);
    expect(eventsOf('WHO declares end of outbreak on May 3', 'heading')).toHaveLength(1);
    expect(eventsOf('5 March 2024: The palace confirms the talks.', 'list-item')).toHaveLength(1);
  });

  it('tell nothing without a verb', () => {
    expect(eventsOf('A view of the stadium in Doha, May 2, 2024.', 'caption')).toEqual([]);
    expect(eventsOf('Budget 2024: what you need to know', 'heading')).toEqual([]);
    expect(eventsOf('Jane Doe, 3 May 2024', 'byline')).toEqual([]);
  });
});

describe('findEvents', () => {
  const piece = fc.constantFrom(
    ...['on', 'Monday', 'March 5', '2014', 'since', 'the', 'said', 'will', 'held', 'to', 'after'],
    ...[
      'of',
      'attack',
      'October 7',
      ',',
      '“',
      '”',
      'which',
      'met',
      'with',
      'ending',
      'if',
      'Hamas',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
    fc.string({ maxLength: 120 }),
  );
  const kind = fc.constantFrom<BlockKind>('paragraph', 'caption', 'heading', 'list-item');
  const article = fc.constantFrom(null, articleDated('2024-05-16'), articleDated('2024'));

  it('never throws, and gives words of the sentence, each once', () => {
    fc.assert(
      fc.property(text, kind, article, (words, block, date) => {
        const sentence = { start: 7, end: 7 + words.length, kind: block, text: words };
        const events = findEvents([sentence], date);
        const starts = events.map(({ when }) => when.start);
        expect(new Set(starts).size).toBe(starts.length);
        for (const { when, value, precision } of events) {
          expect(when.start).toBeGreaterThanOrEqual(sentence.start);
          expect(when.end).toBeLessThanOrEqual(sentence.end);
          expect(value.split('-')).toHaveLength({ year: 1, month: 2, day: 3 }[precision]);
          readHappening(words, { start: when.start - 7, end: when.end - 7 });
        }
      }),
    );
  });
});
