/**
 * Orders dates of any precision: by the first day that they may mean, and of two with the same, the less exact one first,
 * so that a month stands before its days and a year before its months.
 */
export function compareDates(a: { readonly value: string }, b: { readonly value: string }): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
