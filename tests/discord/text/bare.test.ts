import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText } from '../../../src/discord/text/index.js';
import { hostileText } from '../render/hostile.js';

describe('text without markup', () => {
  it.each([
    ['bold and italic', '**The** _envoy_ *came* __on__ ***Monday***.', 'The envoy came on Monday.'],
    ['what is struck through, spoilers and code', '~~a~~ ||b|| `c` ```d```', 'a b c d'],
    ['names with underscores', 'the file us_hamas_talks.txt', 'the file us_hamas_talks.txt'],
    ['multiplication', '3 * 4 is 12', '3 * 4 is 12'],
    ['quotes, headings, lists and small print', '> # One\n- two\n-# three', 'One\ntwo\nthree'],
    ['mentions', '<@123> <@!123> <@&12> <#12> @everyone came', 'came'],
    ['commands, emoji and times', '</ask:12> <:bell:34> <a:bell:34> <t:1741132800:R> x', 'x'],
    ['links', '[the *report*](https://example.org/a_b) says', 'the report says'],
    ['addresses', 'https://example.org/a?b=c <http://example.org> says', 'says'],
    ['escapes', '5 \\* 3, \\[1\\] and C:\\temp', '5 * 3, [1] and C:\\temp'],
    ['signs of less and more', 'a < b and c > d', 'a < b and c > d'],
  ])('leaves %s as they are read', (_, text, bare) => {
    expect(bareText(text)).toBe(bare);
  });

  it('is never longer, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(bareText(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('ends soon for text that is made to take long', () => {
    for (const part of ['[', '<', '*', '_a', '`', '[a](', 'http://', '> ', '\\']) {
      expect(bareText(part.repeat(20_000)).length).toBeLessThan(200_000);
    }
  });
});
