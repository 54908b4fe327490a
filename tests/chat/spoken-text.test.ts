import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenReply, spokenText } from '../../src/chat/spoken-text.js';

describe('spokenText', () => {
  it.each([
    ['plain', 'plain'],
    ['<think>a</think>b', 'b'],
    ['\n<Think>a\n</THINK>\n\nb', '\n\n\nb'],
    ['Sure. <thinking>a</thinking>b<reasoning>c</reasoning>d', 'Sure. bd'],
    ['<think>a <thought>b</think>c', 'c'],
    ['<think>never closed', ''],
    ['{"text": "a <think> b"}', '{"text": "a <think> b"}'],
    ['a < b <th', 'a < b <th'],
    ['', ''],
  ])('of the whole %j is %j', (reply, spoken) => {
    expect(spokenText(reply, true)).toBe(spoken);
  });

  it.each([
    ['<th', ''],
    ['<think>a', ''],
    ['a <reason', 'a '],
    ['a <b', 'a <b'],
    ['a <think>b', 'a '],
  ])('of %j that goes on is %j', (reply, spoken) => {
    expect(spokenText(reply, false)).toBe(spoken);
  });

  it('only grows while a reply is written', () => {
    const piece = fc.constantFrom(
      '<',
      '<think>',
      '</think>',
      '<tho',
      'ught>',
      '</thought>',
      'a',
      ' b',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let reply = '';
        let before = '';
        for (const next of pieces) {
          reply += next;
          const text = spokenText(reply, false);
          expect(text.startsWith(before)).toBe(true);
          before = text;
        }
        expect(spokenText(reply, true).startsWith(before)).toBe(true);
      }),
    );
  });

  it('is the text itself where nothing in it is a tag', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/<\/?[rt]/iu.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(spokenText(one, true)).toBe(one);
      }),
    );
  });
});

describe('spokenReply', () => {
  it('leaves out a thought whose beginning is missing', () => {
    expect(spokenReply('Well, {"a": 1}\n</think>\n{"b": 2}')).toBe('\n{"b": 2}');
  });

  it('keeps a reply without thoughts', () => {
    expect(spokenReply('{"b": 2}')).toBe('{"b": 2}');
  });
});
