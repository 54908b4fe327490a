import { FootnoteError } from '../../errors/footnote-error.js';

/**
 * A parser for an option that takes a whole number from 1 to `most`.
 * @throws FootnoteError `option/invalid` (the parser)
 */
export function countOption(option: string, most: number): (value: string) => number {
  return (value) => {
    const count = /^\d{1,9}$/u.test(value.trim()) ? Number(value) : 0;
    if (count >= 1 && count <= most) return count;
    throw new FootnoteError('option/invalid', {
      option,
      value,
      expected: `a whole number from 1 to ${most}`,
    });
  };
}
