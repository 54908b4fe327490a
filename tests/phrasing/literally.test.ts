import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literally } from '../../src/phrasing/index.js';

test('a text made a pattern matches itself alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
      const pattern = new RegExp(`^${literally(text)}$`, 'u');
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(text === other);
    }),
  );
});

test.each(['a.b', 'a/b', 'a-b', '[a]', '(a|b)*', '^a$', 'a\\d{2}+?'])('%s', (text) => {
  expect(`x${text}y`.replace(new RegExp(literally(text), 'gu'), '')).toBe('xy');
});
