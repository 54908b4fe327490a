import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../src/answering/disagreement/same-name.js';

describe('names are of one', () => {
  it.each([
    ['Adam Boehler', 'Boehler'],
    ['Mousa Abu Marzouk', 'Moussa Abu Marzouk'],
    ['Khaled Meshaal', 'Khaled Mashal'],
    ['Recep Tayyip Erdoğan', 'Erdogan'],
    ['Saleh al-Arouri', 'Arouri'],
    ['Hossein Amir-Abdollahian', 'Hossein Amir Abdollahian'],
    ['Qatar', 'Qatari'],
    ['Egyptian', 'Egypt'],
    ['ICG', 'International Crisis Group'],
  ])('%s, %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isSameName(b, a)).toBe(true);
  });
});

describe('names are of two', () => {
  it.each([
    ['Edda Lind', 'Jon Lind'],
    ['Bassem Naim', 'Ghazi Hamad'],
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Slovakia', 'Slovenia'],
    ['Varda Group', 'Baltica Group'],
    ['Martin Weber', 'Martina Weiss'],
    ['', 'Qatar'],
  ])('%s, %s', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(isSameName(b, a)).toBe(false);
  });
});
