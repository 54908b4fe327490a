import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortened, readable, shorten } from '../../../src/discord/text/index.js';
import { hostileText } from '../render/hostile.js';
import { activeMarkup, shownText } from './active-markup.js';

const TALKS =
  'The envoy came to the U.S. on Monday. He said: “We met twice. It went well.” He left [12] soon.';

describe('shorten', () => {
  it('leaves what fits', () => {
    expect(shorten(TALKS, 200)).toBe(TALKS.replace('[12]', '\\[12\\]'));
  });

  it('ends behind a sentence where one fits, and not behind an abbreviation', () => {
    expect(shorten(TALKS, 55)).toBe('The envoy came to the U.S. on Monday. …');
  });

  it('closes a quotation that goes on', () => {
    expect(shorten(TALKS, 70)).toBe(
      'The envoy came to the U.S. on Monday. He said: “We met twice. …”',
    );
    expect(shorten('He called it «a step that nobody had expected» and left.', 30)).toBe(
      'He called it «a step that…»',
    );
    expect(shorten('She spoke of "a step that nobody expected" and left.', 30)).toBe(
      'She spoke of "a step that…"',
    );
  });

  it('takes no apostrophe for the end of a quotation', () => {
    expect(shorten('He said ‘I don’t know what that would have meant’ and left.', 25)).toBe(
      'He said ‘I don’t know…’',
    );
  });

  it('ends behind a word where no sentence fits', () => {
    expect(shorten(TALKS, 24)).toBe('The envoy came to the…');
    expect(shorten('one two, three', 10)).toBe('one two…');
  });

  it('ends behind a word where the sentence that fits is next to nothing', () => {
    expect(shorten(`Yes. ${'And then '.repeat(20)}`, 60)).toMatch(/^Yes\. And then .*…$/u);
  });

  it('ends behind a word in scripts without spaces', () => {
    expect(shorten('今天我们讨论了很多关于未来的问题和计划', 10)).toBe('今天我们讨论了很多…');
  });

  it('cuts a word only where it is too long itself, and then behind a character', () => {
    expect(shorten('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(shorten('🇩🇪'.repeat(10), 11)).toBe('🇩🇪🇩🇪…');
    expect(shorten(`${'x'.repeat(6)}[123]${'y'.repeat(20)}`, 10)).toBe('xxxxxx…');
  });

  it('counts backslashes', () => {
    const shown = shorten('*a* '.repeat(50), 40);
    expect(shown.length).toBeLessThanOrEqual(40);
    expect(activeMarkup(shown)).toEqual([]);
  });

  it('says beforehand whether it takes anything away', () => {
    expect(isShortened('word word', 9)).toBe(false);
    expect(isShortened('word word', 8)).toBe(true);
  });

  it('keeps to its length and shows a beginning of the text, with nothing active in it', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 0, max: 500 }), (text, most) => {
        const shown = shorten(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(activeMarkup(shown)).toEqual([]);
        const whole = readable(text);
        if (shownText(shown) === whole) return;
        const kept = shownText(shown).replace(/ ?…["”’»›」』]{0,3}$/u, '');
        expect(whole.startsWith(kept)).toBe(true);
        if (kept !== '') expect(whole).not.toBe(kept);
      }),
      { numRuns: 150 },
    );
  });

  it('cuts no word and no marker', () => {
    const word = fc.constantFrom('word', 'don’t', '“so', 'much”', 'said.', 'U.S.', '[1]', '[23]');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 12, max: 200 }),
        (words, most) => {
          const kept = shownText(shorten(words.join(' '), most)).replace(/ ?…[”’]{0,3}$/u, '');
          const bare = (text: string) => text.replace(/[“,;:]+$/u, '');
          const given = words.map(bare);
          for (const [at, one] of kept.split(' ').entries()) expect(bare(one)).toBe(given[at]);
        },
      ),
    );
  });
});
