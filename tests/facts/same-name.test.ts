import { describe, expect, it } from 'vitest';
import { sameName } from '../../src/facts/index.js';

describe('words of names', () => {
  it.each([
    ['hamas', 'hamas'],
    ['meshaal', 'mashal'],
    ['mousa', 'moussa'],
    ['mohammed', 'muhammad'],
    ['hussein', 'hossein'],
    ['bassem', 'basem'],
    ['marzouk', 'marzuq'],
    ['haniyeh', 'haniya'],
    ['al-arouri', 'arouri'],
    ['iran', 'iranian'],
    ['qatari', 'qatar'],
    ['israelis', 'israel'],
    ['turkish', 'turkey'],
    ['china', 'chinese'],
    ['egyptians', 'egypt'],
    ['us', 'american'],
    ['british', 'uk'],
    ['french', 'france'],
    ['syria', 'syrian'],
    ['palestine', 'palestinians'],
  ])('%s and %s name the same', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['iran', 'iraq'],
    ['iranian', 'iraqi'],
    ['oman', 'amman'],
    ['gaza', 'giza'],
    ['austria', 'australia'],
    ['niger', 'nigeria'],
    ['hamas', 'hamdan'],
    ['doha', 'dubai'],
    ['egypt', 'jordan'],
    ['us', 'uk'],
    ['cohen', 'chen'],
    ['', 'iran'],
  ])('%s and %s do not', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});
