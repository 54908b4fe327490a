import { expect, test } from 'vitest';
import { encoderInputOf, textHashOf } from '../../src/library/index.js';
import { articleEntry } from './sample-articles.js';

test('equal inputs have equal hashes, and the bounds of segments count', () => {
  const inputs = [['a b', 'c'], ['a', 'b c'], ['a b c'], ['a b', 'c', ''], []];
  const hashes = inputs.map((segments) => textHashOf({ segments }));
  expect(new Set(hashes).size).toBe(inputs.length);
  expect(hashes).toEqual(inputs.map((segments) => textHashOf({ segments: [...segments] })));
  expect(hashes[0]).toMatch(/^[0-9a-f]{32}$/u);
});

test('the model reads the context of a passage, then each sentence by itself', () => {
  const paragraphs = ['An earlier paragraph.', 'Rain fell. Snow fell.'];
  const { passages } = articleEntry({ path: 'a.txt', title: 'Weather', paragraphs });
  const second = passages[1];
  expect(second && encoderInputOf(second.passage)).toEqual({
    segments: ['Weather', 'Rain fell.', 'Snow fell.'],
  });
});
