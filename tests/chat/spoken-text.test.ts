import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpokenText } from '../../src/chat/spoken-text.js';

/** What is said after each of the pieces. */
function saidAfter(pieces: readonly string[]): { said: readonly string[]; whole: string } {
  const spoken = new SpokenText();
  const said = pieces.map((piece) => {
    spoken.add(piece);
    return spoken.soFar;
  });
  return { said, whole: spoken.whole };
}

const PIECES = fc.array(
  fc.constantFrom('<', '<think>', '</think>', '<tho', 'ught>', '</thought>', 'a', ' b', '{', ' '),
  { maxLength: 30 },
);

describe('SpokenText', () => {
  it.each([
    ['plain', 'plain'],
    ['<think>a</think>b', 'b'],
    ['\n<Think>a\n</THINK>\n\nb', '\n\n\nb'],
    ['Sure. <thinking>a</thinking>b<reasoning>c</reasoning>d', 'Sure. bd'],
    ['<think>a <thought>b</think>c', 'c'],
    ['<think>never closed', ''],
    ['<think>never closed</thi', ''],
    ['{"text": "a <think> b"}', '{"text": "a <think> b"}'],
    ['{"text": "a </think> b"}', '{"text": "a </think> b"}'],
    ['Well, {"a": 1}\n</think>\n{"b": 2}', '\n{"b": 2}'],
    ['Well.</think>{"a": "</think>"}', '{"a": "</think>"}'],
    ['a < b <th', 'a < b <th'],
    ['', ''],
  ])('of the whole %j is %j', (reply, whole) => {
    expect(saidAfter([reply]).whole).toBe(whole);
  });

  it.each([
    ['<th', ''],
    ['<think>a', ''],
    ['{a <reason', '{a '],
    ['{a <b', '{a <b'],
    ['[a <think>b', '[a '],
    ['```json\n{', '```json\n{'],
    ['<think>a</think>\nb', '\nb'],
  ])('of %j that goes on is %j', (reply, said) => {
    expect(saidAfter([reply]).said).toEqual([said]);
  });

  it('holds prose back until a tag tells that it was a thought', () => {
    const draft = 'I could say {"statements": [1]}, but better:';
    const { said, whole } = saidAfter([draft, '\n</th', 'ink>', '{"b": 2}']);
    expect(said).toEqual(['', '', '', '{"b": 2}']);
    expect(whole).toBe('{"b": 2}');
  });

  it('only grows while a reply is written', () => {
    fc.assert(
      fc.property(PIECES, (pieces) => {
        const { said, whole } = saidAfter(pieces);
        for (const [at, text] of [...said, whole].entries()) {
          expect(text.startsWith(said[at - 1] ?? '')).toBe(true);
        }
      }),
    );
  });

  it('is the same however the reply comes', () => {
    fc.assert(
      fc.property(PIECES, (pieces) => {
        const reply = pieces.join('');
        const { said, whole } = saidAfter([...reply]);
        const atOnce = saidAfter([reply]);
        expect({ whole, last: said.at(-1) ?? '' }).toEqual({
          whole: atOnce.whole,
          last: atOnce.said.at(-1) ?? '',
        });
      }),
    );
  });

  it('is the text itself where nothing in it is a tag', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/<\/?[rt]/iu.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(saidAfter([one]).whole).toBe(one);
      }),
    );
  });
});
