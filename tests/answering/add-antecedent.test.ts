import { expect, it } from 'vitest';
import { addAntecedent } from '../../src/answering/add-antecedent.js';
import type { Evidence } from '../../src/answering/rank-sentences.js';
import { evidenceOf } from './sample-evidence.js';

const NAMED = 'The envoys met in Doha.';
const REFERRING = 'They were the first in decades.';
const named = evidenceOf({ sentences: [NAMED, REFERRING] }, 0.4);
const [, second] = named.passage.sentences;
const referring: Evidence = { ...named, sentence: second ?? named.sentence, score: 0.6 };
const other = evidenceOf({ sentences: ['A ferry sank.'], path: 'b.txt' }, 0.5);
const chosen = (...leads: Evidence[]) => leads.map((lead) => ({ lead, same: [] }));
const textsOf = (statements: readonly { lead: Evidence }[]) =>
  statements.map(({ lead }) => lead.sentence.text);

it('puts the sentence that "they" refers back to before it', () => {
  const answer = addAntecedent(chosen(referring, other), [referring, other, named]);
  expect(textsOf(answer)).toEqual([NAMED, REFERRING]);
});

it('moves the sentence to the front where it was chosen already', () => {
  const answer = addAntecedent(chosen(referring, other, named), [referring, other, named]);
  expect(textsOf(answer)).toEqual([NAMED, REFERRING, 'A ferry sank.']);
});

it('leaves an answer alone that refers back to nothing, or to a sentence that is no evidence', () => {
  expect(textsOf(addAntecedent(chosen(other), [other]))).toEqual(['A ferry sank.']);
  expect(textsOf(addAntecedent(chosen(referring), [referring]))).toEqual([REFERRING]);
  expect(addAntecedent([], [])).toEqual([]);
});
