import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isShortFor,
  keysOf,
  readPersonName,
  relateNames,
  sameNameWord,
  soundKey,
} from '../../src/names/index.js';
import { soundOf } from '../../src/names/name-sound.js';
import { sameSound } from '../../src/names/same-sound.js';
import { SAME_PERSONS } from './same-persons.js';

const word = fc.string({ unit: fc.constantFrom(...'aeioumhkgqjyswvzrlcdt'), maxLength: 9 });
const part = fc.constantFrom(
  'Mousa',
  'Moussa',
  'Abd',
  'al-',
  'Abdul',
  'Abdulrahman',
  'Abu',
  'bin',
  'Ben',
  'van',
  'der',
  'J.',
  'JD',
  'Jim',
  'James',
  'Jr.',
  'Al',
  'O’Neil',
  'Amir-Abdollahian',
  'Abdollahian',
  'Salem',
  'Salim',
  'Xi',
  '-',
  '李',
);
const name = fc.array(fc.oneof(part, word), { maxLength: 5 }).map((parts) => parts.join(' '));
const KNOWN = {
  isGivenName: (folded: string) => folded.startsWith('m'),
  isSurname: () => false,
  isFamilyNameFirst: (folded: string) => folded === 'xi',
};
const keysOfName = (text: string) => keysOf(readPersonName(text));
const isOne = (a: string, b: string) =>
  relateNames(readPersonName(a), readPersonName(b)) !== 'different';
const share = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

describe('words of names', () => {
  it('are alike whichever comes first, and share their key where they are', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(sameNameWord(a, a)).toBe(true);
        expect(sameNameWord(a, b)).toBe(sameNameWord(b, a));
        if (sameNameWord(a, b)) expect(soundKey(a)).toBe(soundKey(b));
        // What is told by first letters alone is told by the sounds, too.
        expect(sameNameWord(a, b)).toBe(a === b || sameSound(soundOf(a), soundOf(b)));
      }),
      { numRuns: 3000 },
    );
  });

  it('that are spellings of one by a slight change share their key', () => {
    const changes: readonly (readonly [RegExp, string])[] = [
      [/ou/u, 'u'],
      [/q/u, 'k'],
      [/g/u, 'j'],
      [/z/u, 's'],
      [/w/u, ''],
      [/v/u, 'w'],
      [/y/u, 'i'],
      [/e/u, 'a'],
      [/(.)/u, '$1$1'],
    ];
    fc.assert(
      fc.property(word, fc.constantFrom(...changes), (a, [from, to]) => {
        const b = a.replace(from, to);
        expect(sameNameWord(a, b)).toBe(a === b || sameSound(soundOf(a), soundOf(b)));
        if (sameNameWord(a, b)) expect(soundKey(a)).toBe(soundKey(b));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('names', () => {
  it('are compared alike from both sides', () => {
    const mirror = {
      spelling: 'spelling',
      different: 'different',
      shorter: 'longer',
      longer: 'shorter',
    };
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one, other] = [readPersonName(a), readPersonName(b)];
        expect(relateNames(other, one)).toBe(mirror[relateNames(one, other)]);
        if (one.words.length > 0) expect(isOne(a, a)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of one person share a key, and short names one with their full ones', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one, other] = [keysOfName(a), keysOfName(b)];
        const hasInitial = [a, b].some((text) => readPersonName(text).words[0]?.isInitial);
        if (isOne(a, b)) {
          const shared = share(one.spellings, other.spellings);
          expect(shared || (hasInitial && share(one.families, other.families))).toBe(true);
        }
        if (isShortFor(a, b, KNOWN)) {
          expect(share(one.families, [...other.families, other.first])).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    for (const [a, b] of SAME_PERSONS) {
      const [one, other] = [keysOfName(a), keysOfName(b)];
      expect(share(one.spellings, other.spellings), `${a}, ${b}`).toBe(true);
    }
  });

  it('are any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (a, b) => {
        expect(() => [isOne(a, b), isShortFor(a, b, KNOWN), keysOfName(a)]).not.toThrow();
      }),
    );
  });
});
