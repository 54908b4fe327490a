import { type CheckedText, joinSources, namesIt, slotOf } from '../checking/index.js';
import type { CitedSource } from './cited-source.js';
import { distanceBetween, startsBack } from './written-reference.js';

/** Parts of a sentence that say where or when something was: these may come from another sentence. */
const PLACED = /^(?:place|from|into|between|during|over|via|modifier|owner)$/u;
/** How many sentences before one that begins with "he" whom it speaks of may stand. */
const REACH = 2;

/**
 * Whether several sentences, in the order of their articles, may bear a statement out together: one of them has everybody
 * who does something in it or whom it is done to, so that nobody is tied to what is said of somebody else; the others add
 * when and where. A sentence that begins with "he" and the one before it count as one; where that one is not among them,
 * the "he" must be somebody of its own passage.
 */
export function canJoin(statement: CheckedText, lines: readonly CitedSource[]): boolean {
  const actors = statement.names.filter((name) => !PLACED.test(slotOf(statement, name)));
  const isOfItsOwn = lines.every((line) => {
    const { witness, source } = line;
    if (!startsBack(witness.sentence.text) || lines.some((other) => isBehind(line, other)))
      return true;
    const texts = [source.quote, ...source.around];
    return actors.every((name) => texts.some((text) => namesIt(text, name)));
  });
  const wholes = lines.map((line) => lines.filter((one) => one === line || isBehind(one, line)));
  return (
    isOfItsOwn &&
    wholes.some((whole) => {
      const { quote } = joinSources(whole.map(({ source }) => source));
      return actors.every((name) => namesIt(quote, name));
    })
  );
}

/** Whether a sentence that begins with "he" stands behind another of its passage. */
function isBehind({ witness }: CitedSource, before: CitedSource): boolean {
  if (!startsBack(witness.sentence.text)) return false;
  const distance = distanceBetween(before.witness, witness);
  return distance !== null && distance > 0 && distance <= REACH;
}
