import { describe, expect, it } from 'vitest';
import { findOfficeSlips } from '../../../src/answering/disagreement/index.js';
import { type SampleWitness, witnessOf } from '../origins/sample-witness.js';
import { showDisagreements } from './show-disagreements.js';

/** The slips of the first sentence among all, each of an article of its own unless it has a path. */
function slips(...samples: readonly (string | SampleWitness)[]): string[] {
  const witnesses = samples.map((sample, place) =>
    witnessOf({
      path: `${place}.txt`,
      ...(typeof sample === 'string' ? { text: sample } : sample),
    }),
  );
  return showDisagreements(
    findOfficeSlips(
      witnesses.slice(0, 1),
      witnesses.map(({ passage }) => passage),
    ),
  );
}

const VOSS = 'The Voss administration has asked for a truce.';
const ROE = [
  'The Roe administration said that it asked for a truce.',
  'Roe’s administration wants a truce.',
];

describe('a slip of office is shown', () => {
  it('where one article has another administration than two others of its time', () => {
    expect(slips(VOSS, ...ROE)).toEqual([
      'office administration: Voss administration | Roe administration',
    ]);
  });

  it('where one has another holder of an office of one country', () => {
    expect(
      slips(
        'Lomarian Prime Minister Ada Voss flew to Bergen.',
        'Lomarian Prime Minister Jon Roe was met in Bergen.',
        'In Bergen, Lomarian Prime Minister Jon Roe asked for a truce.',
      ),
    ).toEqual([
      'office prime minister: Lomarian Prime Minister Ada Voss | Lomarian Prime Minister Jon Roe',
    ]);
  });

  it('with both articles that have the other', () => {
    const witnesses = [VOSS, ...ROE].map((text, place) =>
      witnessOf({ text, path: `${place}.txt` }),
    );
    const [slip] = findOfficeSlips(
      witnesses,
      witnesses.map(({ passage }) => passage),
    );
    expect(slip?.positions.map(({ others }) => others.length)).toEqual([0, 1]);
  });

  it('in an article without a date that has both names itself', () => {
    const text = VOSS;
    const behind = ['The Roe administration is in favour of it.'];
    expect(slips({ text, day: null, behind }, ...ROE)).toHaveLength(1);
    expect(slips({ text, day: null }, ...ROE)).toEqual([]);
  });
});

describe('no slip is', () => {
  it.each([
    ['one against one', [VOSS, ROE[0] ?? '']],
    ['two against two', [VOSS, 'The Voss administration says so.', ...ROE]],
    ['an administration of the past', ['The former Voss administration is blamed.', ...ROE]],
    ['one that is told of', ['Voss’s administration failed to reach a truce.', ...ROE]],
    ['one of another year', ['In 2019 the Voss administration said so.', ...ROE]],
    ['one of another time', [{ text: VOSS, day: '2021-03-07' }, ...ROE]],
    ['a country’s', ['The Israeli administration is in favour.', ...ROE]],
    [
      'one of another country',
      [
        'The Voss government is in favour.',
        'The Roe government is in favour.',
        'The Roe government has asked for it.',
      ],
    ],
    [
      'the holder of another office',
      [
        'Lomarian President Ada Voss flew to Bergen.',
        'Kessian President Jon Roe met her.',
        'Kessian President Jon Roe asked for a truce.',
      ],
    ],
  ])('%s', (_, samples) => {
    expect(slips(...samples)).toEqual([]);
  });
});
