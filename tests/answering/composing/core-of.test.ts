import { describe, expect, it } from 'vitest';
import { coreOf } from '../../../src/answering/composing/core-of.js';
import { fillTemplate } from '../../../src/answering/templates.js';
import { loadWording } from '../../../src/answering/wording.js';

const wording = loadWording();

describe('what is left of a statement without what Footnote adds to it', () => {
  it('is all of a sentence of an article', () => {
    const text = 'The talks were held in Doha (Qatar) on 5 March 2025.';
    expect(coreOf(text, wording)).toBe(text);
  });

  it('is the lead without the number of reports that carry it', () => {
    const agreed = fillTemplate(wording.agreed, { count: 'Two' });
    expect(coreOf(`Adam Boehler. ${agreed}`, wording)).toBe('Adam Boehler.');
  });

  it('is a date and the words that mean it, without how it was found', () => {
    const why = '“last month”, counted from the article’s date (inferred), 5 March 2025';
    const text = fillTemplate(wording['lead-date'], { date: 'February 2025', why });
    expect(coreOf(text, wording)).toBe('February 2025 (“last month”).');
  });

  it('is the lead of one part without what the part asks', () => {
    const text = fillTemplate(wording['lead-each'], { asked: 'How long', lead: '42 days.' });
    expect(coreOf(text, wording)).toBe('42 days.');
  });

  it('is a long sentence with a colon as it stands', () => {
    const text = 'A spokesman of the movement who did not want to be named said: it was over.';
    expect(coreOf(text, wording)).toBe(text);
  });

  it.each(['yes', 'no', 'differ', 'uncertain'] as const)('is nothing of “%s”', (name) => {
    expect(coreOf(wording[name], wording)).toBeNull();
  });
});
