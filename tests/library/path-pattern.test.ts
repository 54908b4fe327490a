import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathMatcher } from '../../src/library/path-pattern.js';

const MATCHING: readonly (readonly [pattern: string, path: string])[] = [
  ['a.txt', 'a.txt'],
  ['./a.txt', 'a.txt'],
  ['/a.txt', 'a.txt'],
  ['news/', 'news/2024/a.txt'],
  ['.', 'a.txt'],
  ['', 'a.txt'],
  ['*', 'a.txt'],
  ['*', 'news/a.txt'],
  ['20*/a', '2024/a/b.txt'],
  ['**', 'news/2024/a.txt'],
  ['**/a.txt', 'a.txt'],
  ['**/a.txt', 'news/2024/a.txt'],
  ['news/**/a.txt', 'news/a.txt'],
  ['news/**.txt', 'news/2024/a.txt'],
  ['n**.txt', 'news/a.txt'],
  ['a+(b)[c].txt', 'a+(b)[c].txt'],
  ['São.txt'.normalize('NFD'), 'São.txt'],
  ['*👍.txt', 'well👍.txt'],
  ['?.txt', '?.txt'],
];
const OTHERS: readonly (readonly [pattern: string, path: string])[] = [
  ['a.txt', 'b/a.txt'],
  ['a.txt', 'aatxt'],
  ['news', 'newsroom/a.txt'],
  ['*.txt', 'news/a.txt'],
  ['news/*.txt', 'news/2024/a.txt'],
  ['news/**/a.txt', 'news/ba.txt'],
  ['**/a.txt', 'ba.txt'],
  ['A.txt', 'a.txt'],
  ['a', ''],
  ['?.txt', 'a.txt'],
];

describe('pathMatcher', () => {
  test.each(MATCHING)('%j takes %j', (pattern, path) => {
    expect(pathMatcher(pattern)(path)).toBe(true);
  });

  test.each(OTHERS)('%j leaves %j', (pattern, path) => {
    expect(pathMatcher(pattern)(path)).toBe(false);
  });

  test('agrees with a regular expression on patterns of every shape', () => {
    const some = (parts: readonly string[]) =>
      fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((all) => all.join(''));
    const pattern = some(['a', 'b', '/', '*', '**/']).filter(
      (text) => /^[ab*]/u.test(text) && !/\*\*(?!\/)|[^/]\*\*\/|\/$|\/\//u.test(text),
    );
    fc.assert(
      fc.property(pattern, some(['a', 'b', '/']), (glob, path) => {
        const source = glob.replace(/\*\*\/|\*/gu, (wild) => (wild === '*' ? '[^/]*' : '(?:.*/)?'));
        const expected = new RegExp(`^${source}(?:/.*)?$`, 'u').test(path);
        expect(pathMatcher(glob)(path)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  test('takes no longer for a pattern that is made to take long', () => {
    const matches = pathMatcher(`${'*a'.repeat(200)}b`);
    expect(matches('a'.repeat(400))).toBe(false);
  });
});
