/** The positions of the values that have stood earlier in a list. */
export function repeated(values: readonly unknown[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
