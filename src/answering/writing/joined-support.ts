import { type CheckedText, namesIt, type StatementSource, slotOf } from '../checking/index.js';

/** Parts of a sentence that say where or when something was: these may come from another sentence. */
const PLACED = /^(?:place|from|into|between|during|over|via|modifier|owner)$/u;

/**
 * Whether several sentences may bear a statement out together: one of them has everybody who does something in it or
 * whom it is done to, so that nobody is tied to what is said of somebody else; the others add when and where.
 */
export function canJoin(statement: CheckedText, sources: readonly StatementSource[]): boolean {
  const actors = statement.names.filter((name) => !PLACED.test(slotOf(statement, name)));
  return sources.some(({ quote }) => actors.every((name) => namesIt(quote, name)));
}
