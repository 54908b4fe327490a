import { describe, expect, it } from 'vitest';
import { isAcronym, isAcronymOf } from '../../src/names/index.js';

describe('isAcronymOf', () => {
  it.each([
    ['ICG', 'International Crisis Group'],
    ['IDF', 'Israel Defence Forces'],
    ['ICRC', 'International Committee of the Red Cross'],
    ['PA', 'Palestinian Authority'],
    ['UN', 'United Nations'],
    ['U.N.', 'the United Nations'],
    ['US', 'United States'],
    ['USA', 'United States of America'],
    ['UAE', 'United Arab Emirates'],
    ['WHO', 'World Health Organization'],
    ['AfDB', 'African Development Bank'],
    ['AfCFTA', 'African Continental Free Trade Area'],
    ['DoJ', 'Department of Justice'],
    ['DOJ', 'Department of Justice'],
    ['AFP', 'Agence France-Presse'],
    ['CDC', 'Centers for Disease Control and Prevention'],
    ['UNRWA', 'United Nations Relief and Works Agency'],
    ['UNIFIL', 'United Nations Interim Force in Lebanon'],
    ['OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
    ['MSF', 'Médecins Sans Frontières'],
    ['PFLP', 'Popular Front for the Liberation of Palestine'],
    ['ISIS', 'Islamic State of Iraq and Syria'],
    ['OAS', 'Organisation of American States'],
    ['PKK', 'Partiya Karkerên Kurdistanê'],
    ['NPCs', 'National People’s Congress'],
  ])('%s stands for %s', (acronym, name) => {
    expect(isAcronymOf(acronym, name)).toBe(true);
  });

  it.each([
    ['ICG', 'International Committee of the Red Cross'],
    ['US', 'United Nations'],
    ['PA', 'Palestine'],
    ['UN', 'United'],
    ['IDF', 'Israel Defence Forces Radio'],
    ['Un', 'United Nations'],
    ['us', 'United States'],
    ['A', 'Alpha Beta'],
    ['', 'United Nations'],
    ['UN', ''],
    ['GDP', 'Greens and Democrats'],
    ['AA'.repeat(20), 'Aa Aa'],
  ])('%s does not stand for %s', (acronym, name) => {
    expect(isAcronymOf(acronym, name)).toBe(false);
  });

  it('takes no time over names that nobody has', () => {
    expect(isAcronymOf('AAAAAAAAAB', 'a of '.repeat(200))).toBe(false);
    expect(isAcronymOf('AAAAAAAAAB', 'a-'.repeat(99))).toBe(false);
  });
});

describe('isAcronym', () => {
  it('tells acronyms from words', () => {
    expect(['UN', 'U.S.', 'AfDB', 'NGOs', 'R&D'].map(isAcronym)).toEqual(Array(5).fill(true));
    expect(['Un', 'McDonald', 'G20', 'Hamas', 'A', ''].map(isAcronym)).toEqual(
      Array(6).fill(false),
    );
  });
});
