import type { Witness } from '../evidence/index.js';
import type { ChosenStatement } from './choose-statements.js';

/**
 * The statements of all parts, each sentence where it comes first, in runs: a statement, and behind it those that refer
 * back to the sentence before them in the run, which need it no second time.
 */
export function withoutRepetition(
  parts: readonly (readonly ChosenStatement[])[],
): ChosenStatement[][] {
  const runs: ChosenStatement[][] = [];
  for (const one of parts.flat()) {
    const isShown = runs
      .flat()
      .some(({ lead, antecedent }) => isSame(lead, one.lead) || isSame(antecedent, one.lead));
    if (isShown) continue;
    const run = runs.find((each) => isSame(each.at(-1)?.lead ?? null, one.antecedent));
    if (run === undefined) runs.push([one]);
    else run.push({ ...one, antecedent: null });
  }
  return runs;
}

function isSame(a: Witness | null, b: Witness | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.passage.articleId === b.passage.articleId &&
    a.sentence.start === b.sentence.start
  );
}
