import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLabel } from '../../../src/discord/render/label.js';
import { hostileText } from './hostile.js';

describe('cutLabel', () => {
  it('takes the first text that can be read, as it is', () => {
    expect(cutLabel(['\u200B', ' a  *b* '], 20)).toBe('a *b*');
    expect(cutLabel(['', '\u202E'], 20)).toBe('—');
  });

  it('cuts behind a word, and inside one that is too long itself', () => {
    expect(cutLabel(['The envoy came, and he left on Monday'], 20)).toBe('The envoy came, and…');
    expect(cutLabel(['x'.repeat(30)], 20)).toBe(`${'x'.repeat(19)}…`);
  });

  it('never cuts through what is seen as one character', () => {
    const flags = '🇩🇪'.repeat(10);
    expect(cutLabel([flags], 11)).toBe(`${'🇩🇪'.repeat(2)}…`);
  });

  it('has 1 to `most` characters whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 10, max: 100 }), (text, most) => {
        const label = cutLabel([text], most);
        expect(label.length).toBeGreaterThan(0);
        expect(label.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
