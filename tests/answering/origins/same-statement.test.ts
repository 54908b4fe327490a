import { describe, expect, it } from 'vitest';
import { bearsOut, gistOf, sameStatement } from '../../../src/answering/origins/index.js';
import { witnessOf } from './sample-witness.js';

const gist = (text: string, day: string | null = '2025-03-07') => gistOf(witnessOf({ text, day }));
const isSame = (a: string, b: string) => sameStatement(gist(a), gist(b));

const MEETING = 'American envoys met Hamas officials in Doha.';

describe('sentences say the same', () => {
  it.each([
    [MEETING, 'Envoys of the American president met Hamas officials in Doha.'],
    [MEETING, 'Officials met in Doha.'],
    ['Lomaria holds 59 hostages in the hills.', 'In the hills Lomaria holds fifty-nine hostages.'],
    [
      'The court struck the party from the list on Wednesday.',
      'On 5 March 2025 the court struck the party from the list.',
    ],
    [
      'Jon Roe led the talks with Kessia in Bergen, Axios reported.',
      'Jon Roe led the talks with Kessia in Bergen, the Jerusalem Post said.',
    ],
  ])('%s %s', (a, b) => {
    expect(isSame(a, b)).toBe(true);
    expect(isSame(b, a)).toBe(true);
  });
});

describe('sentences do not say the same', () => {
  it.each([
    ['Hamas freed 3 captives on Saturday.', 'Hamas freed 4 captives on Saturday.'],
    ['Israel was told of the talks.', 'Israel was not told of the talks.'],
    ['Israel was told of the talks.', 'Israel wasn’t told of the talks.'],
    ['The truce began on 19 January.', 'The truce began on 20 January.'],
    ['The truce held for six weeks in Kessia.', 'The truce held for two weeks in Kessia.'],
    ['Jon Roe led the long talks in Bergen.', 'Ada Voss led the long talks in Bergen.'],
    [
      'Talks on the truce go on in Oulu.',
      'Under the plan, talks on the truce would go on in Oulu.',
    ],
    ['President Ada Voss spoke.', 'President Ada Voss flew home to see her family.'],
    ['It is what it was.', 'It was what it is.'],
    ['', ''],
  ])('%s %s', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('where dates that cannot be resolved differ', () => {
    const [a, b] = ['The truce began on 19 January.', 'The truce began on 20 January.'];
    expect(sameStatement(gist(a, null), gist(b, null))).toBe(false);
  });
});

describe('a source bears out a statement', () => {
  it('that it says as much as', () => {
    const lead = 'The truce of 42 days began on 19 January.';
    expect(bearsOut(gist('The truce of 42 days began on 19 January 2025.'), gist(lead))).toBe(true);
    expect(bearsOut(gist('The truce of 42 days began in January.'), gist(lead))).toBe(false);
    expect(bearsOut(gist('The truce began on 19 January.'), gist(lead))).toBe(false);
  });

  it('and a part of it does not', () => {
    expect(bearsOut(gist('Officials met in Doha.'), gist(MEETING))).toBe(false);
    expect(bearsOut(gist(MEETING), gist('Officials met in Doha.'))).toBe(true);
  });
});
