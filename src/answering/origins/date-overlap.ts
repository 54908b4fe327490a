/** Whether two dates, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, can be one: equal, or one inside the other. */
export function canBeOneDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
