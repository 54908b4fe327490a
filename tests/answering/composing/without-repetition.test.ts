import { describe, expect, it } from 'vitest';
import type { ChosenStatement } from '../../../src/answering/composing/choose-statements.js';
import { withoutRepetition } from '../../../src/answering/composing/without-repetition.js';
import { evidenceOf, witnessAt } from '../sample-evidence.js';

const STORY = {
  sentences: ['Envoys met in Doha.', 'They stayed for days.', 'They left at last.'],
};

/** The statement of a sentence of the story; `back` where it needs the one before it. */
function statement(place: number, back = false): ChosenStatement {
  const lead = evidenceOf(STORY, { place });
  return { lead, antecedent: back ? witnessAt(STORY, place - 1) : null, same: [] };
}

const other: ChosenStatement = {
  lead: evidenceOf({ sentences: ['A ferry sank.'], path: 'b.txt' }),
  antecedent: null,
  same: [],
};

/** The runs as texts; `…` for an antecedent that is shown with its statement. */
const textsOf = (...parts: readonly (readonly ChosenStatement[])[]) =>
  withoutRepetition(parts).map((run) =>
    run.map(({ lead, antecedent }) => (antecedent === null ? '' : '… ') + lead.sentence.text),
  );

describe('the statements of several parts', () => {
  it('are each there once, where they come first', () => {
    expect(textsOf([statement(0), other], [other, statement(0)])).toEqual([
      ['Envoys met in Doha.'],
      ['A ferry sank.'],
    ]);
    expect(textsOf([], [])).toEqual([]);
  });

  it('follow the sentence that they refer back to where it is shown already', () => {
    expect(textsOf([statement(0), other], [statement(1, true), statement(2, true)])).toEqual([
      ['Envoys met in Doha.', 'They stayed for days.', 'They left at last.'],
      ['A ferry sank.'],
    ]);
  });

  it('do not show a sentence that stands before another one already', () => {
    expect(textsOf([statement(1, true)], [statement(0), other])).toEqual([
      ['… They stayed for days.'],
      ['A ferry sank.'],
    ]);
  });
});
