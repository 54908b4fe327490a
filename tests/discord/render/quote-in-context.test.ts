import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleText } from '../../../src/corpus/index.js';
import { quoteInContext } from '../../../src/discord/render/quote-in-context.js';

const BODY = assembleText([
  { kind: 'heading', pieces: [{ text: 'What was said', line: 1 }] },
  {
    kind: 'paragraph',
    pieces: [
      { text: 'The envoy came on Monday. He met three', line: 3 },
      { text: 'men. He left on Tuesday.', line: 4 },
    ],
  },
  { kind: 'paragraph', pieces: [{ text: 'He met three men. Nothing followed.', line: 6 }] },
]);

function found(quote: string, most: number, lines: [number, number] = [3, 4]) {
  return quoteInContext(BODY, { quote, lines }, most);
}

describe('quoteInContext', () => {
  it('takes in whole sentences on both sides', () => {
    expect(found('He met three men.', 45)).toEqual({
      before: 'What was said\nThe envoy came on Monday. ',
      quote: 'He met three men.',
      after: ' He left on Tuesday.\nHe met three men.',
    });
    expect(found('He met three men.', 30)).toEqual({
      before: 'The envoy came on Monday. ',
      quote: 'He met three men.',
      after: ' He left on Tuesday.',
    });
  });

  it('takes the place on the lines of the citation where the words stand twice', () => {
    expect(found('He met three men.', 20, [6, 6])?.after).toBe(' Nothing followed.');
  });

  it('takes the words where they stand when their lines have moved', () => {
    expect(found('Nothing followed.', 20, [90, 90])?.before).toBe('He met three men. ');
  });

  it('finds nothing where the article has changed', () => {
    expect(found('He met four men.', 100)).toBeNull();
    expect(found('', 100)).toBeNull();
  });

  it('cuts a sentence that is too long behind or before a word', () => {
    const long = `${'word '.repeat(200)}end`;
    const body = assembleText([
      { kind: 'paragraph', pieces: [{ text: `${long} the quote ${long}`, line: 1 }] },
    ]);
    const context = quoteInContext(body, { quote: 'the quote', lines: [1, 1] }, 40);
    expect(context?.before).toMatch(/^…(?:word )+end $/u);
    expect(context?.after).toMatch(/^(?: word)+…$/u);
    expect(context?.before.length).toBeLessThanOrEqual(41);
  });

  it('gives the quote itself and text that stands around it in the article', () => {
    const { text } = BODY;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), fc.nat(80), (start, length, most) => {
        const quote = text
          .slice(start, start + length)
          .replaceAll('\n', ' ')
          .trim();
        fc.pre(quote !== '');
        const context = found(quote, most);
        expect(context).not.toBeNull();
        if (context === null) return;
        expect(context.quote.replaceAll('\n', ' ')).toBe(quote);
        const around = `${context.before}${context.quote}${context.after}`.replace(/^…|…$/gu, '');
        expect(text).toContain(around);
      }),
    );
  });
});
