import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/phrasing/index.js';
import { HOSTILE } from '../cli/samples.js';

describe('printable', () => {
  it.each([
    ['escape sequences', '\u001B[31mred\u001B[0m', 'red'],
    ['one that is not ended', 'a\u001B[', 'a['],
    ['C1 control sequences', 'a\u009B31mb', 'ab'],
    ['links', '\u001B]8;;http://x\u0007here\u001B]8;;\u0007', 'here'],
    ['line ends and tabs', 'a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['bidirectional controls', 'abc\u202Edef\u2066ghi\u200F', 'abcdefghi'],
    ['invisible characters', 'a\u200Bb\u00ADc\uFEFFd\u{E0041}e', 'abcde'],
    ['lone surrogates', 'a\uD800b', 'ab'],
    ['nothing else', ' São Tomé, 北京, عربي, 5 °C ', 'São Tomé, 北京, عربي, 5 °C'],
  ])('takes away %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves one line without control characters, whatever comes in, and is done at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printable(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(once).toBe(once.trim());
      }),
    );
  });
});

describe('printableJson', () => {
  it('escapes what could harm a terminal and loses nothing', () => {
    const value = { text: HOSTILE, list: ['\u{E0041}', 'São'] };
    const json = printableJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200B]/u);
    expect(json).toContain('São');
  });

  it('gives back any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
