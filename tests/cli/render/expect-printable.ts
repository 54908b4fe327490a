import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import type { Page } from '../../../src/cli/render/page.js';

/** The ink of this program sets weight and colour and nothing else. */
const INK = ['1', '2', '22', '31', '32', '33', '36', '39'].map((code) => `\u001B[${code}m`);

/** Expects text to keep to its page, to end no line with white space and to hold nothing but ink and plain text. */
export function expectPrintable(text: string, { width, colour }: Page): void {
  if (!colour) expect(text).not.toContain('\u001B');
  const withoutInk = INK.reduce((left, code) => left.replaceAll(code, ''), text);
  expect(withoutInk).toBe(stripVTControlCharacters(withoutInk));
  expect(withoutInk).not.toMatch(/[\p{Bidi_Control}\u200B\uFEFF]/u);
  expect(withoutInk.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  for (const line of withoutInk.split('\n')) {
    expect(line.length, line).toBeLessThanOrEqual(width);
    expect(line).toBe(line.trimEnd());
  }
}
