import { describe, expect, it } from 'vitest';
import { findCredits } from '../../../src/answering/origins/index.js';
import { type SampleWitness, witnessOf } from './sample-witness.js';

function credits(...samples: readonly SampleWitness[]): (string | null)[] {
  const witnesses = samples.map((sample, place) => witnessOf({ path: `${place}.txt`, ...sample }));
  const found = findCredits(witnesses);
  return witnesses.map((witness) => found.get(witness) ?? null);
}

describe('a witness speaks for another', () => {
  it('where it credits the publisher of another article', () => {
    expect(
      credits(
        { text: 'The envoys met in Doha, the Jerusalem Post reported.' },
        { text: 'Envoys of both sides met in Doha.', publisher: 'The Jerusalem Post' },
      ),
    ).toEqual(['Jerusalem Post', null]);
  });

  it('where two articles credit the same outlet', () => {
    expect(
      credits(
        { text: 'The envoys met in Doha, Axios reported.' },
        { text: 'According to Axios, the meeting was in Doha.' },
        { text: 'The meeting was in Doha, KAN said.' },
      ),
    ).toEqual(['Axios', 'Axios', null]);
  });

  it('but not where one article credits it twice, or is by it', () => {
    const path = 'a.txt';
    expect(
      credits(
        { text: 'The envoys met in Doha, Axios reported.', path, publisher: 'Axios' },
        { text: 'According to Axios, the meeting was in Doha.', path, publisher: 'Axios' },
      ),
    ).toEqual([null, null]);
  });
});
