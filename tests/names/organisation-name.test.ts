import { describe, expect, it } from 'vitest';
import { bodyKey, readBodyName, sameBody } from '../../src/names/index.js';

const isOne = (a: string, b: string) => sameBody(readBodyName(a), readBodyName(b));

describe('sameBody', () => {
  it.each([
    ['Israel Defence Forces', 'Israel Defense Forces'],
    ['The Ministry of Defence', 'Defense Ministry'],
    ['World Health Organisation', 'World Health Organization'],
    ['Hezbollah', 'Hizbullah'],
    ['Al-Qassam Brigades', 'Qassam Brigades'],
    ['al-Qaeda', 'Al Qaida'],
    ['International Labour Organization', 'International Labor Organisation'],
    ['Houthis', 'Houthi'],
    ['The Who', 'the Who'],
    ['Centre for Policy Studies', 'Center for Policy Studies'],
    ['Apple Inc.', 'Apple'],
    ['Bank of China', 'bank of China'],
    ['Kongra-Gel', 'Kongra Gel'],
  ])('%s and %s are one', (a, b) => {
    expect(isOne(a, b)).toBe(true);
    expect(isOne(b, a)).toBe(true);
    expect(bodyKey(readBodyName(a))).toBe(bodyKey(readBodyName(b)));
  });

  it.each([
    ['University of Washington', 'Washington University'],
    ['Israel Defence Forces', 'Israel Security Agency'],
    ['Ministry of Defence', 'Ministry of Justice'],
    ['Hamas', 'Fatah'],
    ['Democratic Party', 'Democrats Party of Sweden'],
    ['Bank of Iran', 'Bank of Iraq'],
    ['Real Madrid', 'Atlético Madrid'],
    ['', 'Hamas'],
    ['', ''],
  ])('%s and %s are two', (a, b) => {
    expect(isOne(a, b)).toBe(false);
    expect(isOne(b, a)).toBe(false);
  });
});
