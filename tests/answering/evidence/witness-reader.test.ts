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

  it('has the names that the library knows in the place of those that its form tells', () => {
    const sentence = 'On 2 May Seo Min-kyung left World Athletics for Lumen, said Ann Lee.';
    const at = (words: string) => ({
      start: 100 + sentence.indexOf(words),
      end: 100 + sentence.indexOf(words) + words.length,
    });
    const named = passageOf({
      sentences: ['May was warm.', sentence],
      start: 100 - 'May was warm. '.length,
      names: [
        { start: 86, end: 89, kind: 'person' },
        { ...at('May'), kind: 'person' },
        { ...at('Seo Min-kyung'), kind: 'person' },
        { ...at('World Athletics'), kind: 'organisation' },
        { ...at('Lumen'), kind: 'demonym' },
      ],
    });
    const facts = new WitnessReader().read(named, 1)?.facts ?? [];
    expect(facts.map((fact) => [fact.text, fact.kind === 'name' ? fact.guess : fact.kind])).toEqual(
      [
        ['2 May', 'date'],
        ['Seo Min-kyung', 'person'],
        ['World Athletics', 'organisation'],
        ['Lumen', 'place'],
        ['Ann Lee', 'person'],
      ],
    );
    for (const { start, end, text } of facts) expect(sentence.slice(start, end)).toBe(text);
  });

  it('is none where the passage has none', () => {
    const reader = new WitnessReader();
    expect([reader.read(passage, -1), reader.read(passage, 2)]).toEqual([null, null]);
    expect(reader.assertions(passage, 2)).toEqual({ facts: [], dates: [] });
  });
});
