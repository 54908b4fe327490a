import { describe, expect, it } from 'vitest';
import { scoreForms } from '../../../src/evaluation/actors/actors-report.js';
import { compareForms } from '../../../src/evaluation/actors/compare-forms.js';

describe('forms that are compared with a list', () => {
  it('are found, missed or wrong, each once', () => {
    const listed = ['Anna Berg', 'Berg', 'Omar Aziz'];
    expect(compareForms(listed, ['Berg', 'Anna Berg', 'Berg', 'Lagos'])).toEqual({
      found: ['Anna Berg', 'Berg'],
      missed: ['Omar Aziz'],
      wrong: ['Lagos'],
    });
  });

  it.each([
    ['REUTERS', 'Reuters'],
    ['U.S.', 'US'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['People’s Party', "People's Party"],
  ])('are the same in another letter case, without accents or full stops: %s', (a, b) => {
    expect(compareForms([a], [b])).toMatchObject({ found: [a], missed: [], wrong: [] });
  });

  it.each([
    ['Abu Marzouk', 'Abu Marzook'],
    ['Gaza', 'Gaza Strip'],
    ['al-Arouri', 'Arouri'],
  ])('are not the same where words differ: %s, %s', (a, b) => {
    expect(compareForms([a], [b])).toEqual({ found: [], missed: [a], wrong: [b] });
  });
});

describe('the scores of forms', () => {
  it('sum up all files', () => {
    const scores = scoreForms([
      { found: ['a', 'b'], missed: ['c'], wrong: [] },
      { found: ['d'], missed: [], wrong: ['e', 'f'] },
    ]);
    expect(scores).toMatchObject({ found: 3, missed: 1, wrong: 2, precision: 0.6, recall: 0.75 });
    expect(scores.f1).toBeCloseTo(2 / 3);
  });

  it('are open where there is nothing to measure', () => {
    expect(scoreForms([])).toMatchObject({ precision: null, recall: null, f1: null });
    expect(scoreForms([{ found: [], missed: [], wrong: ['a'] }])).toMatchObject({
      precision: 0,
      recall: null,
      f1: 0,
    });
  });
});
