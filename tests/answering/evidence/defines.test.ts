import { expect, it } from 'vitest';
import { defines } from '../../../src/answering/evidence/defines.js';
import { partOf } from '../sample-evidence.js';

const PART = { ...partOf('What is Hamas?'), expects: 'definition' } as const;

it.each([
  'Hamas is a Palestinian movement.',
  'Hamas, the group that rules Gaza, agreed.',
  'Hamas (Islamic Resistance Movement) agreed.',
  'In short, HAMAS stands for a movement.',
])('a sentence defines: %s', (text) => {
  expect(defines(PART, text)).toBe(true);
});

it.each([
  'Envoys met Hamas.',
  'Hamas agreed.',
  'After many hours of talks with all of the mediators in Doha, Hamas is said to agree.',
  'Hamasniks are a kind of people.',
  'Fatah is a Palestinian movement.',
])('a sentence does not define: %s', (text) => {
  expect(defines(PART, text)).toBe(false);
});

it('defines nothing where no definition is asked for, or of nothing', () => {
  expect(defines({ ...PART, expects: 'person' }, 'Hamas is a movement.')).toBe(false);
  expect(defines({ ...PART, terms: [] }, 'Hamas is a movement.')).toBe(false);
});
