import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPages, readable, splitText } from '../../../src/discord/text/index.js';
import { hostileText } from '../render/hostile.js';
import { activeMarkup, shownText } from './active-markup.js';

describe('splitText', () => {
  it('gives one piece for what fits and none for nothing', () => {
    expect(splitText('Short.', 20)).toEqual(['Short.']);
    expect(splitText(' \u200B', 20)).toEqual([]);
  });

  it('parts sentences, and words where a sentence is too long', () => {
    expect(splitText('The envoy came. He left on Tuesday. And this goes on and on.', 24)).toEqual([
      'The envoy came.',
      'He left on Tuesday.',
      'And this goes on and on.',
    ]);
    expect(splitText('one two three four five six', 16)).toEqual([
      'one two three',
      'four five six',
    ]);
  });

  it('closes a quotation in one piece and opens it again in the next', () => {
    expect(splitText('He said: “We met twice. It went well.” Then he left.', 26)).toEqual([
      'He said: “We met twice.”',
      '“It went well.”',
      'Then he left.',
    ]);
  });

  it('escapes what would begin a list or heading at the start of a piece', () => {
    const pieces = splitText('aaaa bbbb cccc. # dddd eeee ffff. - gggg hhhh.', 20);
    for (const piece of pieces) expect(activeMarkup(piece)).toEqual([]);
  });

  it('refuses pieces that hold next to nothing', () => {
    expect(() => splitText('text', 15)).toThrow(RangeError);
  });

  it('loses no word', () => {
    const word = fc.oneof(
      fc.constantFrom('word', '“so', 'much”', 'said.', '*bold*', '[12]', '#', '1.', '今天', '‘x’'),
      fc.stringMatching(/^[a-z]{1,40}$/u),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.integer({ min: 16, max: 200 }),
        (words, most) => {
          const pieces = splitText(words.join(' '), most);
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
          expect(lettersOf(pieces.map(shownText).join(' '))).toBe(lettersOf(words.join(' ')));
        },
      ),
    );
  });

  it('keeps to its length, whatever the text, and loses nothing of it', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 16, max: 4000 }), (text, most) => {
        const pieces = splitText(text, most);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(most);
          expect(activeMarkup(piece)).toEqual([]);
        }
        expect(lettersOf(pieces.map(shownText).join(' '))).toBe(lettersOf(readable(text)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('packPages', () => {
  it('fills pages in order, by characters and by number', () => {
    const room = { characters: 10, items: 3 };
    const lengthOf = (text: string) => text.length;
    expect(packPages(['aaaa', 'bbbb', 'cccc'], room, lengthOf)).toEqual([
      ['aaaa', 'bbbb'],
      ['cccc'],
    ]);
    expect(packPages(['a', 'b', 'c', 'd'], room, lengthOf)).toEqual([['a', 'b', 'c'], ['d']]);
    expect(packPages(['a', 'x'.repeat(99), 'b'], room, lengthOf)).toHaveLength(3);
    expect(packPages([], room, lengthOf)).toEqual([]);
  });

  it('keeps every item, in order, and every page within its room', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10)), (items) => {
        const pages = packPages(items, { characters: 20, items: 4 }, (item) => item);
        expect(pages.flat()).toEqual(items);
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(4);
          expect(page.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});

/** What a text says, without the white space and quotation marks that cutting may change. */
function lettersOf(text: string): string {
  return text.replace(/[\s"“”‘’«»‹›„‚「」『』]+/gu, '');
}
