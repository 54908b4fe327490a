import { describe, expect, it } from 'vitest';
import { linkableUrl } from '../../src/phrasing/index.js';

describe('linkableUrl', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user:secret@example.org/', undefined],
    ['https://user@example.org/', undefined],
    ['//example.org', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('takes %s for %s', (address, expected) => {
    expect(linkableUrl(address)?.href).toBe(expected);
  });
});
