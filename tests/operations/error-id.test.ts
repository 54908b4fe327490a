import { describe, expect, it } from 'vitest';
import { newErrorId } from '../../src/operations/index.js';

describe('newErrorId', () => {
  it('is six characters that nobody takes for others', () => {
    for (let id = 0; id < 200; id++) expect(newErrorId()).toMatch(/^[2-9B-DF-HJ-NP-TV-XZ]{6}$/u);
  });

  it('uses its whole alphabet', () => {
    expect(newErrorId(() => 0)).toBe('222222');
    expect(newErrorId((below) => below - 1)).toBe('ZZZZZZ');
  });

  it('is another every time', () => {
    expect(new Set(Array.from({ length: 100 }, () => newErrorId())).size).toBe(100);
  });
});
