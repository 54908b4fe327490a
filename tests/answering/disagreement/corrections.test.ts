import { describe, expect, it } from 'vitest';
import { witnessOf } from '../origins/sample-witness.js';
import { disagreementsOf } from './show-disagreements.js';

describe('a position is marked as a correction', () => {
  it.each([
    ['Correction: the quake killed 98 people in Ashfield.', []],
    ['The quake killed 98 people in Ashfield.', ['This article has been corrected.']],
    [
      'The quake killed 98 people in Ashfield.',
      ['An earlier version of this report gave another toll.'],
    ],
    ['Ashfield’s mayor corrected the figure: the quake killed 98 people in Ashfield.', []],
  ])('%s %s', (text, before) => {
    const witnesses = [
      witnessOf({ text: 'The quake killed 120 people in Ashfield.', path: 'a.txt' }),
      witnessOf({ text, before, path: 'b.txt' }),
    ];
    const [found] = disagreementsOf('How many people died in Ashfield?', witnesses);
    expect(found?.positions.map(({ correction }) => correction)).toEqual([false, true]);
  });

  it('and not where somebody speaks of corrections', () => {
    const witnesses = [
      witnessOf({ text: 'The quake killed 120 people in Ashfield.', path: 'a.txt' }),
      witnessOf({
        text: 'The quake killed 98 people in Ashfield.',
        before: ['The decision is a correction of a historical mistake.'],
        path: 'b.txt',
      }),
    ];
    const [found] = disagreementsOf('How many people died in Ashfield?', witnesses);
    expect(found?.positions.map(({ correction }) => correction)).toEqual([false, false]);
  });

  it('and takes the figure that holds, not the one that it takes back', () => {
    const witnesses = [
      witnessOf({ text: 'The quake killed 120 people in Ashfield.', path: 'a.txt' }),
      witnessOf({
        text: 'Correction: An earlier version said that the quake killed 120 people in Ashfield; the quake killed 98 people in Ashfield.',
        path: 'b.txt',
      }),
    ];
    const [found] = disagreementsOf('How many people died in Ashfield?', witnesses);
    expect(found?.positions.map(({ value, correction }) => [value, correction])).toEqual([
      ['120', false],
      ['98', true],
    ]);
  });
});
