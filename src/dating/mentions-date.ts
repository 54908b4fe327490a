import { findExpressions } from './find-expressions.js';

/** Whether a text speaks of a date, whole or not: "5 March", "last month", "Wednesday", "1997". */
export function mentionsDate(text: string): boolean {
  return findExpressions(text).length > 0;
}
