import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFilterOf, dateOption } from '../../../src/cli/options/article-filter.js';
import { countOption } from '../../../src/cli/options/count-option.js';
import { filledOption, repeatedOption } from '../../../src/cli/options/filled-option.js';
import { joinWords } from '../../../src/cli/options/words.js';
import { FootnoteError } from '../../../src/errors/footnote-error.js';

describe('dateOption', () => {
  const parse = dateOption('--since');

  it.each(['2025', '2025-02', '2024-02-29', ' 2025-12-31 '])('takes %s', (value) => {
    expect(parse(value)).toBe(value.trim());
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-04-31',
    '5 March',
    '2025-1-1',
    '2025/01',
  ])('refuses “%s” and says what is expected', (value) => {
    expect(() => parse(value)).toThrow(
      new FootnoteError('option/invalid', {
        option: '--since',
        value,
        expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
      }),
    );
  });

  it('takes every day that there is', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const value = day.toISOString().slice(0, 10);
        expect(parse(value)).toBe(value);
      }),
    );
  });
});

describe('articleFilterOf', () => {
  it('widens months and years to their first and last day', async () => {
    expect(await articleFilterOf({ since: '2024-02', until: '2024-02' })).toEqual({
      since: '2024-02-01',
      until: '2024-02-29',
    });
    expect(await articleFilterOf({ until: '2024' })).toEqual({ until: '2024-12-31' });
  });

  it('takes files and publishers as they are, and leaves out what is not given', async () => {
    expect(await articleFilterOf({ file: ['a/*.md'], publisher: ['Wire'] })).toEqual({
      files: ['a/*.md'],
      publishers: ['Wire'],
    });
    expect(await articleFilterOf({})).toEqual({});
  });

  it('refuses a period that ends before it begins', async () => {
    await expect(articleFilterOf({ since: '2024-03', until: '2024-02' })).rejects.toMatchObject({
      code: 'option/invalid',
      context: { option: '--until' },
    });
    await expect(articleFilterOf({ since: '2024-03-05', until: '2024' })).resolves.toBeDefined();
  });
});

describe('other options', () => {
  it.each(['1', '100', ' 7 '])('countOption takes %s', (value) => {
    expect(countOption('--limit', 100)(value)).toBe(Number(value));
  });

  it.each(['0', '101', '-1', '1.5', '1e1', '0x1', 'many', ''])(
    'countOption refuses “%s”',
    (value) => {
      expect(() => countOption('--limit', 100)(value)).toThrow(/option\/invalid/u);
    },
  );

  it('options that must be filled refuse white space, one by one', () => {
    expect(filledOption('--corpus', 'a folder')('news')).toBe('news');
    expect(() => filledOption('--corpus', 'a folder')(' ')).toThrow(/option\/invalid/u);
    const repeated = repeatedOption('--file', 'a path');
    expect(repeated('b', repeated('a', undefined))).toEqual(['a', 'b']);
    expect(() => repeated('', ['a'])).toThrow(/option\/invalid/u);
  });

  it('words make one text, and no words are refused', () => {
    expect(joinWords('QUESTION', ['who', 'met  whom?'], 'a question')).toBe('who met  whom?');
    expect(() => joinWords('QUESTION', ['', ' '], 'a question')).toThrow(/option\/invalid/u);
  });
});
