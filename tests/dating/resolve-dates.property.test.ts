import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/corpus/index.js';
import { calendarDate } from '../../src/corpus/stated-date.js';
import { resolveDates } from '../../src/dating/index.js';
import { articleDated } from './anchors.js';

const FORMS = { year: /^\d{4}$/, month: /^\d{4}-\d{2}$/, day: /^\d{4}-\d{2}-\d{2}$/ };

const kind = fc.constantFrom<BlockKind>('paragraph', 'caption', 'heading', 'list-item');
const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const published = fc.oneof(
  day,
  day.map((value) => value.slice(0, 7)),
  day.map((value) => value.slice(0, 4)),
);
const weekday = fc.constantFrom('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Friday', 'Saturday');
const month = fc.constantFrom('January', 'Feb.', 'March', 'April', 'June', 'Sept.', 'December');
const number = fc.integer({ min: 0, max: 40 }).map(String);
const expression = fc.oneof(
  weekday,
  weekday.map((name) => `last ${name}`),
  month.map((name) => `early ${name}`),
  fc.tuple(month, number).map((parts) => parts.join(' ')),
  fc.tuple(number, month).map((parts) => parts.join(' ')),
  fc.constantFrom('yesterday', 'today', 'last week', 'last month', 'this year', 'last year'),
  number.map((count) => `${count} months ago`),
);
/** Text in which parts of dates meet each other and everything else. */
const noise = fc.constantFrom(
  ...[
    'will',
    'in',
    'the',
    ',',
    '-',
    '“',
    '”',
    '"',
    '.',
    '2014',
    '29',
    'May',
    'of',
    'that year',
    '\0',
    '😀',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(expression, noise), { maxLength: 12 }).map((parts) => parts.join(' ')),
);

describe('resolveDates', () => {
  it('gives dates that exist, of the form their precision has, for words of the text, in order', () => {
    fc.assert(
      fc.property(
        anyText,
        kind,
        fc.option(published),
        fc.option(day),
        (text, block, value, own) => {
          const article = value === null ? null : articleDated(value);
          const caption = own === null ? null : { value: own, precision: 'day' as const };
          const dates = resolveDates({ text, kind: block }, { article, caption });
          let end = 0;
          for (const date of dates) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeGreaterThan(date.start);
            expect(date.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(date.start, date.end)).toBe(date.text);
            expect(date.value).toMatch(FORMS[date.precision]);
            const [year, monthOfYear, dayOfMonth] = date.value.split('-');
            expect(calendarDate(year, monthOfYear, dayOfMonth)?.value).toBe(date.value);
            end = date.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('finds nothing later than the article where nothing speaks of the future', () => {
    fc.assert(
      fc.property(expression, published, (words, value) => {
        const text = `The ministers met in Geneva, and ${words} they spoke again.`;
        const dates = resolveDates({ text, kind: 'paragraph' }, { article: articleDated(value) });
        for (const date of dates) {
          const length = Math.min(date.value.length, value.length);
          expect(date.value.slice(0, length) <= value.slice(0, length)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the weekday that it names, at most a week away', () => {
    fc.assert(
      fc.property(weekday, day, fc.constantFrom('met', 'will meet'), (name, value, verb) => {
        const text = `The ministers ${verb} on ${name}.`;
        const [date] = resolveDates({ text, kind: 'paragraph' }, { article: articleDated(value) });
        const found = new Date(date?.value ?? Number.NaN);
        const days = (found.getTime() - Date.parse(value)) / 86_400_000;
        expect(found.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(name);
        expect(verb === 'met' ? -days : days).toBeGreaterThanOrEqual(0);
        expect(Math.abs(days)).toBeLessThan(7);
      }),
    );
  });

  it('says of an article known to the month or year only what holds on each of its days', () => {
    fc.assert(
      fc.property(expression, day, (words, value) => {
        const text = `The ministers met in Geneva ${words}.`;
        const at = (known: string) =>
          resolveDates({ text, kind: 'paragraph' }, { article: articleDated(known) })[0]?.value;
        const vague = at(value.slice(0, 4));
        if (vague !== undefined) expect(at(value)).toBe(vague);
      }),
      { numRuns: 400 },
    );
  });

  it('takes long hostile text in its stride', () => {
    for (const part of ['March ', 'in 2014 ', '“last ', '1 ', 'a', 'last week’s ', '5 May and ']) {
      const text = part.repeat(20_000);
      const dates = resolveDates({ text, kind: 'paragraph' }, { article: articleDated('2025') });
      expect(dates.every(({ end }) => end <= text.length)).toBe(true);
    }
  });
});
