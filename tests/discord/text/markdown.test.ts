import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, md, plain, readable } from '../../../src/discord/text/index.js';
import { hostileText } from '../render/hostile.js';
import { activeMarkup, shownText } from './active-markup.js';

describe('plain', () => {
  it.each([
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['[text](https://example.org)', '\\[text\\]\\(https\\://example.org)'],
    ['<@123> <#4> </ask:5> <t:6:R>', '\\<@123\\> \\<#4\\> \\</ask:5\\> \\<t\\:6:R\\>'],
    ['||spoiler|| and ~~gone~~', '\\|\\|spoiler\\|\\| and \\~\\~gone\\~\\~'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['2025. In the end', '2025\\. In the end'],
    ['> quote', '\\> quote'],
    [':smile: at 10:30', '\\:smile: at 10:30'],
    ['C:\\new', 'C:\\\\new'],
  ])('takes the meaning from %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each(
    [
      'Mr. Smith said - on 3.5 occasions - that (he) was #1!',
      '#hashtag',
      '-5 °C',
      'Title | Site',
      'some ~ 5 km',
      'Is it 10:30?',
      'São Tomé: 北京, عربي',
    ].filter((text) => text !== '2025. In the end'),
  )('leaves %j as it is', (text) => {
    expect(plain(text)).toBe(text);
  });

  it('lets nobody be called, whatever hides in the call', () => {
    expect(plain('@everyone, @here')).toBe('＠everyone, ＠here');
    expect(plain('@every\u200Bone @\u2060here')).toBe('＠everyone ＠here');
  });

  it('shows any text as it is and nothing of it as markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(activeMarkup(plain(text))).toEqual([]);
        expect(shownText(plain(text))).toBe(readable(text));
      }),
      { numRuns: 150 },
    );
  });

  it('stays inactive inside our own markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inner = plain(text);
        fc.pre(inner !== '');
        const kinds = activeMarkup(md`**${inner}**`).map(({ kind }) => kind);
        expect(kinds).toEqual(['emphasis']);
        expect(activeMarkup(md`[1] ${inner} [2]`)).toEqual([]);
        expect(activeMarkup(md`> ${inner}\n-# ${inner}`).map(({ kind }) => kind)).toEqual([
          'quote',
          'subtext',
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('readable', () => {
  it('cuts down marks that are piled up on a letter', () => {
    expect(readable(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
    expect(readable(`ก${'\u0E47'.repeat(50)}`).length).toBeLessThan(10);
  });

  it.each(['ကြွော်', 'मुख्यमंत्री', 'مُحَمَّدٌ', 'ที่นี่', 'Nguyê\u0303n', 'שָׁלוֹם'])(
    'leaves the marks of %s',
    (word) => {
      expect(readable(word)).toBe(word);
    },
  );

  it('is one line without anything hidden', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        expect(readable(text)).not.toMatch(
          /\p{Cc}|\p{Cs}|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}/u,
        );
      }),
    );
  });
});

describe('joined', () => {
  it('leaves out what is empty', () => {
    expect(joined([plain('a'), md``, plain('b')], '\n')).toBe('a\nb');
  });
});
