import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVerdicts } from '../../../src/answering/writing/read-verdicts.js';

const listed = (...verdicts: readonly object[]) => JSON.stringify({ verdicts });

describe('verdicts', () => {
  it('are given in the order of the statements', () => {
    const text = listed(
      { n: 2, borne_out: true },
      { n: '1', borne_out: false },
      { n: 3, borne_out: 'true' },
    );
    expect(readVerdicts(`Let me see: ${text}`, 3)).toEqual([false, true, true]);
    expect(readVerdicts('[{"n": 1, "borne_out": true}]', 1)).toEqual([true]);
    expect(readVerdicts('{"n": 1, "borne_out": true}', 1)).toEqual([true]);
  });

  it.each([
    [''],
    ['Yes.'],
    ['{"verdicts": [true]}'],
    ['{"borne_out": true}'],
    ['{"verdicts": [{"n": 1, "borne_out": tr'],
    [listed()],
    [listed({ n: 2, borne_out: true })],
    [listed({ n: 1 })],
    [listed({ n: 1, borne_out: 1 })],
    [listed({ n: 1, borne_out: 'unsure' })],
    [listed({ n: 1.5, borne_out: true })],
    [listed({ n: 1, borne_out: true }, { n: 1, borne_out: false })],
    [listed({ n: 1, borne_out: true }, { n: 1 })],
    ['{"verdicts": [{"__proto__": {"n": 1, "borne_out": true}}]}'],
    ['{"note": {"verdicts": [{"n": 1, "borne_out": true}]}}'],
  ])('are no without a clear yes: %s', (text) => {
    expect(readVerdicts(text, 1)).toEqual([false]);
  });

  it('are no where the text is anything at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(8), (text, count) => {
        expect(readVerdicts(text, count)).toEqual(Array(count).fill(false));
      }),
    );
  });
});
