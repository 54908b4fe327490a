import { FootnoteError } from '../../errors/footnote-error.js';

/**
 * A parser for an option that must not be empty, as `--corpus "$UNSET"` would make it.
 * @throws FootnoteError `option/invalid` (the parser)
 */
export function filledOption(option: string, expected: string): (value: string) => string {
  return (value) => {
    if (value.trim() === '') throw new FootnoteError('option/invalid', { option, value, expected });
    return value;
  };
}

/**
 * A parser for an option that may be given several times: it collects the values, none of them empty.
 * @throws FootnoteError `option/invalid` (the parser)
 */
export function repeatedOption(
  option: string,
  expected: string,
): (value: string, before: readonly string[] | undefined) => readonly string[] {
  const parse = filledOption(option, expected);
  return (value, before) => [...(before ?? []), parse(value)];
}
