import { describe, expect, it } from 'vitest';
import { weighTokens } from '../../../src/answering/evidence/index.js';
import { questionTerms } from '../../../src/answering/question/index.js';

/** Where words of general English begin in the vocabularies of BERT's family; rarer words lie behind. */
const COMMON = 2000;
const RARE = 25_000;

/** The tokens of a question as a model with word pieces gives them: each word or piece with its id. */
async function weigh(
  question: string,
  tokens: readonly (readonly [piece: string, id: number])[],
  frequencies: Readonly<Record<number, number>> = {},
  passages = 10,
) {
  const ids = Int32Array.from(tokens, ([, id]) => id);
  const encoding = {
    vector: new Float32Array(1),
    tokens: { ids, pieces: tokens.map(([piece]) => piece), vectors: new Float32Array(ids.length) },
  };
  return weighTokens(question, encoding, questionTerms(question), {
    tokenFrequencies: async (asked) => Float64Array.from(asked, (id) => frequencies[id] ?? 0),
    passageCount: async () => passages,
  });
}

describe('the tokens of a question', () => {
  it('weigh one together, the more the rarer they are', async () => {
    const { weights } = await weigh('the talks with Hamas', [
      ['the', COMMON],
      ['talks', COMMON + 4000],
      ['with', COMMON + 10],
      ['hamas', RARE],
    ]);
    const [the = 0, talks = 0, , hamas = 0] = weights;
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(the).toBeLessThan(talks);
    expect(talks).toBeLessThan(hamas);
  });

  it('weigh less where the corpus is full of them', async () => {
    const tokens = [
      ['talks', RARE],
      ['hamas', RARE + 1],
    ] as const;
    const { terms } = await weigh('talks Hamas', tokens, { [RARE + 1]: 900 }, 1000);
    const [talks, hamas] = terms;
    expect(hamas?.weight).toBeLessThan(talks?.weight ?? 0);
  });

  it('are told to be of content or not, and of which term', async () => {
    const found = await weigh('Where is Sinwar-Haniyeh?', [
      ['where', COMMON],
      ['is', COMMON + 1],
      ['sin', RARE],
      ['##war', RARE + 1],
      ['-', 1011],
      ['haniyeh', RARE + 2],
    ]);
    expect(found.isContent).toEqual([false, false, true, true, false, true]);
    expect(found.placesOf).toEqual([[2, 3, 5]]);
  });

  it('may be none of a term, which weighs as much as a word that is nowhere', async () => {
    const { terms, placesOf, highest } = await weigh('whither Atlantis', [['[UNK]', 100]]);
    expect(placesOf.at(-1)).toEqual([]);
    expect(terms.at(-1)?.weight).toBe(highest);
  });

  it('may be none at all', async () => {
    const { weights, terms } = await weigh('', []);
    expect([...weights, ...terms]).toEqual([]);
  });
});
