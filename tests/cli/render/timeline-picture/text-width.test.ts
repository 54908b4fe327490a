import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRightToLeft,
  shortened,
  textWidth,
  wrapText,
} from '../../../../src/cli/render/timeline-picture/text-width.js';

const ROOM = { width: 200, size: 15, lines: 3 };

describe('wrapText', () => {
  it('keeps to its lines and their width, and loses nothing unless it says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const lines = wrapText(text, ROOM);
        expect(lines.length).toBeLessThanOrEqual(ROOM.lines);
        for (const line of lines)
          expect(textWidth(line, ROOM.size)).toBeLessThanOrEqual(ROOM.width);
        const kept = lines.join('').replaceAll(' ', '');
        if (lines.at(-1)?.endsWith('…') !== true) expect(kept).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('breaks between words, and ends with an ellipsis where there is too much', () => {
    const lines = wrapText('one envoy after the other came to the talks '.repeat(5), ROOM);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^one envoy after the other$/u);
    expect(lines[2]).toMatch(/\S…$/u);
  });

  it('breaks words that are longer than a line', () => {
    expect(wrapText('w'.repeat(30), ROOM).length).toBeGreaterThan(1);
  });

  it('has no lines for no text', () => {
    expect(wrapText('  ', ROOM)).toEqual([]);
  });
});

describe('shortened', () => {
  it('never cuts a sign in two', () => {
    const family = '👨‍👩‍👧';
    expect(shortened(family.repeat(9), 60, 15)).toMatch(/^(?:👨‍👩‍👧)+…$/u);
  });
});

describe('isRightToLeft', () => {
  it.each([
    ['محادثات في الدوحة', true],
    ['“שלום”, he said', true],
    ['5 مارس', true],
    ['Talks in الدوحة', false],
    ['2025', false],
    ['', false],
  ])('tells by the first letter: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});
