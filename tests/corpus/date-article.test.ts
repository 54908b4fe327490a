import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/corpus/clean-text.js';
import { dateArticle } from '../../src/corpus/date-article.js';
import type { ArticleDraft, DateArticle } from '../../src/corpus/format-reader.js';
import { findReportedDay } from '../../src/corpus/reported-day.js';
import { findFullDate, readStatedDate } from '../../src/corpus/stated-date.js';

const NOW = new Date('2026-01-01T00:00:00Z');
type Text = string | readonly [BlockKind, string];

function draftOf(texts: readonly Text[], published?: string): ArticleDraft {
  return {
    record: null,
    stated:
      published === undefined ? {} : { published: { text: published, where: 'front matter' } },
    cleaned: false,
    blocks: texts.map((entry, index) => {
      const [kind, text] = typeof entry === 'string' ? (['paragraph', entry] as const) : entry;
      return { kind, pieces: [{ text, line: index + 1 }] };
    }),
  };
}

const dating = (texts: readonly Text[], path = 'a.txt', published?: string) =>
  dateArticle(draftOf(texts, published), path, NOW);
const dated = (value: string, why: string, precision = 'day') => ({
  status: 'dated',
  date: { value, precision, basis: 'stated', why },
});
const STORY = 'The council closed the bridge, and nobody was surprised by what it decided to do.';

describe('readStatedDate', () => {
  it.each([
    ['2025-03-05', '2025-03-05'],
    ['2025-03-05T23:30:00-05:00', '2025-03-05'],
    ['2025-03-05 10:00:00 +0300', '2025-03-05'],
    ['2025/3/5', '2025-03-05'],
    ['20250305', '2025-03-05'],
    ['20250305T101500Z', '2025-03-05'],
    ['1741132800', '2025-03-05'],
    ['1741132800000', '2025-03-05'],
    ['Wed, 05 Mar 2025 10:00:00 GMT', '2025-03-05'],
    ['5 March 2025', '2025-03-05'],
    ['March 5, 2025 at 10:30 AM EST', '2025-03-05'],
    ['Mar 5th, 2025', '2025-03-05'],
    ['5. März 2025', '2025-03-05'],
    ['5 mars 2025', '2025-03-05'],
    ['5 de marzo de 2025', '2025-03-05'],
    ['2025年3月5日', '2025-03-05'],
    ['25/03/2025', '2025-03-25'],
    ['3/25/2025', '2025-03-25'],
    ['05.05.2025', '2025-05-05'],
    ['2025-03', '2025-03'],
    ['March 2025', '2025-03'],
    ['1998', '1998'],
  ])('reads %s', (text, value) => {
    const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1];
    expect(readStatedDate(text, NOW)).toEqual({ status: 'date', date: { value, precision } });
  });

  it.each([
    ['05/03/2025', 'can be 2025-03-05 or 2025-05-03'],
    ['2025-02-30', 'does not exist'],
    ['2025-13-01', 'does not exist'],
    ['1750-01-01', 'before 1800'],
    ['2031-01-01', 'in the future'],
    ['1 month ago', 'no full calendar date'],
    ['yesterday', 'no full calendar date'],
    ['March 5', 'no full calendar date'],
    ['0001-01-01T00:00:00', 'before 1800'],
    ['', 'no full calendar date'],
  ])('refuses %s', (text, why) => {
    expect(readStatedDate(text, NOW)).toEqual({
      status: 'refused',
      why: expect.stringContaining(why),
    });
  });

  it('reads back every day, and throws for no text', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: NOW, noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const value = date.toISOString().slice(0, 10);
        for (const text of [
          date.toISOString(),
          value,
          value.replaceAll('-', ''),
          date.toUTCString(),
        ]) {
          expect(readStatedDate(text, NOW)).toMatchObject({ date: { value } });
        }
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readStatedDate(text, NOW)));
  });
});

describe('dateArticle', () => {
  it('is what the readers of articles expect', () => {
    const contract: DateArticle = dateArticle;
    expect(contract(draftOf([STORY], '2025-03-05'), 'a.txt').status).toBe('dated');
  });

  it('prefers metadata to lines, lines to the file name', () => {
    const line = 'Published: 6 Mar 2025 | 10:30 GMT';
    const path = 'x/2025-03-07-bridge.txt';
    expect(dating([line, STORY], path, '2025-03-05')).toEqual(dated('2025-03-05', 'front matter'));
    expect(dating([line, STORY], path)).toEqual(dated('2025-03-06', `line “${line}”`));
    expect(dating([STORY], path)).toEqual(dated('2025-03-07', 'file name'));
  });

  it.each([
    ['DOHA, March 5, 2025 — The council met.', 'dateline “DOHA, March 5, 2025”'],
    [
      'DOHA (Agency) - March 5, 2025 - The council met and talked about the bridge.',
      'dateline “DOHA (Agency) - March 5, 2025”',
    ],
    [
      'Updated on March 5, 2025 at 10:00 GMT',
      'update line “Updated on March 5, 2025 at 10:00 GMT”',
    ],
    ['5 March 2025, 10:30 GMT', 'line “5 March 2025, 10:30 GMT”'],
    ['By Jane Doe | March 5, 2025', 'line “By Jane Doe | March 5, 2025”'],
  ])('reads %s', (text, why) => {
    expect(dating([text, STORY])).toEqual(dated('2025-03-05', why));
  });

  it('prefers the publication to the update', () => {
    const lines = ['Updated: March 6, 2025', 'Published: March 5, 2025', STORY];
    expect(dating(lines)).toEqual(dated('2025-03-05', 'line “Published: March 5, 2025”'));
  });

  it.each([
    ['2025-03-05.txt', 'file name'],
    ['bridge_20250305.txt', 'file name'],
    ['2025_03_05_bridge.txt', 'file name'],
    ['news/2025/03/05/bridge.txt', 'folder name'],
  ])('reads the path %s', (path, why) => {
    expect(dating([STORY], path)).toEqual(dated('2025-03-05', why));
  });

  it.each(['382cfd20250305a.txt', '20251305.txt', '1-2-3.txt', 'part-20250305123.txt'])(
    'reads no date into the path %s',
    (path) => {
      expect(dating([STORY], path).status).toBe('undated');
    },
  );

  it.each([
    [
      'Speaking on March 5, the mayor said so.',
      'month and day given (“Speaking on March 5”), no year',
    ],
    [
      'Radio reported Dec. 31 that it is shut.',
      'month and day given (“reported Dec. 31”), no year',
    ],
    [
      'He told reporters late on 5 March that it is.',
      'month and day given (“told reporters late on 5 March”), no year',
    ],
    ['DOHA, March 5 — The council met.', 'month and day given (“DOHA, March 5”), no year'],
    [
      'The mayor said on Wednesday that it is shut.',
      'only a weekday given (“said on Wednesday”), no date',
    ],
    ['1 month ago', 'no date in its metadata, its first or last lines or its file name'],
  ])('leaves %s undated and says why', (text, why) => {
    expect(dating([text, STORY])).toEqual({ status: 'undated', why });
  });

  it('does not take the date of a caption, of an event or of one entry of a chronology', () => {
    const captions: Text[] = [
      ['caption', 'The bridge on March 5, 2025. [A. Person - Agency]'],
      STORY,
    ];
    expect(dating(captions).status).toBe('undated');
    expect(dating(['The treaty was signed on March 5, 2014, in Doha.', STORY]).status).toBe(
      'undated',
    );
    const chronology: Text[] = [
      ['heading', 'March 5, 2014'],
      STORY,
      ['heading', 'April 6, 2015'],
      STORY,
    ];
    expect(dating(chronology).status).toBe('undated');
  });

  it('says what it refused, and looks further', () => {
    expect(dating([STORY], 'a.txt', '05/03/2025')).toEqual({
      status: 'undated',
      why: 'front matter: “05/03/2025” can be 2025-03-05 or 2025-05-03; no date in its metadata, its first or last lines or its file name',
    });
    expect(dating([STORY], '2025-03-05.txt', '2099-01-01')).toEqual(
      dated('2025-03-05', 'file name'),
    );
    expect(dating([STORY], '2099-03-05.txt')).toMatchObject({
      why: expect.stringContaining('file name: 2099-03-05 lies more than a year in the future'),
    });
  });

  it('gives the day that was reported, for whoever knows the year', () => {
    expect(findReportedDay(draftOf(['Speaking on March 5, she agreed.']).blocks)).toEqual({
      kind: 'month-and-day',
      month: 3,
      day: 5,
      phrase: 'Speaking on March 5',
    });
    expect(findReportedDay(draftOf(['She said on March 5, 2014, that it is.']).blocks)).toBeNull();
  });
});

describe('findFullDate', () => {
  it.each([
    ['Il est mort le 5 août 2014.', '2014-08-05'],
    ['Am 5. März 2014 kam er.', '2014-03-05'],
    ['El 5 de mayo de 2014 se fue.', '2014-05-05'],
    ['A 5 de março de 2014 partiu.', '2014-03-05'],
    ['Il 5 luglio 2014 partì.', '2014-07-05'],
    ['Op 5 mei 2014 vertrok hij.', '2014-05-05'],
    ['Den 5 augusti 2014 kom han.', '2014-08-05'],
    ['Se alkoi 5. toukokuuta 2014.', '2014-05-05'],
    ['Он уехал 5 сентября 2014 года.', '2014-09-05'],
    ['Він поїхав 5 вересня 2014 року.', '2014-09-05'],
    ['Seen on Friday, 03/25/2021, in Lima.', '2021-03-25'],
    ['In the last week of February 1974 there was no fuel.', '1974-02'],
  ])('reads the month of its language: %s', (text, value) => {
    expect(findFullDate(text)?.date.value).toBe(value);
  });

  it.each([
    'It was found 2000 days ago.',
    'It may have set out in 2014.',
    'Born in 1974, 20% left.',
  ])('takes a number beside other words for no date: %s', (text) => {
    expect(findFullDate(text)).toBeNull();
  });
});
