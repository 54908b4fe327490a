import { describe, expect, it } from 'vitest';
import { WitnessReader } from '../../../src/answering/evidence/index.js';
import { datedOn, passageOf } from '../sample-evidence.js';

const passage = passageOf({
  sentences: ['In 2014, he said: “We met.', 'On July 21, they left 3 men behind.”'],
  dating: datedOn('2025-03-07'),
});

describe('a sentence that is read', () => {
  it('has its words, its facts and its dates, which the sentences before it may tell', () => {
    const witness = new WitnessReader().read(passage, 1);
    expect(witness).toMatchObject({ place: 1, passage, sentence: passage.sentences[1] });
    expect(witness?.words).toContain('behind');
    expect(witness?.facts).toContainEqual(expect.objectContaining({ kind: 'number', value: 3 }));
    expect(witness?.dates).toMatchObject([{ value: '2014-07-21', basis: 'inferred' }]);
  });

  it('is the same whether the passage was read before or not', () => {
    const reader = new WitnessReader();
    reader.read(passage, 0);
    expect(reader.read(passage, 1)).toEqual(new WitnessReader().read(passage, 1));
  });

  it('is none where the passage has none', () => {
    const reader = new WitnessReader();
    expect([reader.read(passage, -1), reader.read(passage, 2)]).toEqual([null, null]);
    expect(reader.assertions(passage, 2)).toEqual({ facts: [], dates: [] });
  });
});
