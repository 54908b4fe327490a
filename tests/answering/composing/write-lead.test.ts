import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/answering/composing/find-lead.js';
import { writeLead } from '../../../src/answering/composing/write-lead.js';
import { loadWording } from '../../../src/answering/wording.js';
import { evidenceOf, partOf } from '../sample-evidence.js';

const wording = loadWording();
const witness = evidenceOf({ sentences: ['Envoys met in Doha.'] });

/** A lead of these words. */
function words(text: string, more: { role?: string; date?: string } = {}): Lead {
  const role = more.role === undefined ? null : { start: 0, end: 1, text: more.role };
  return {
    kind: 'words',
    span: {
      start: 0,
      end: text.length,
      text,
      place: 'sentence',
      kind: 'thing',
      confidence: 1,
      role,
      value: null,
    },
    date:
      more.date === undefined
        ? null
        : {
            start: 0,
            end: 9,
            text: 'Wednesday',
            value: more.date,
            precision: 'day',
            basis: 'inferred',
            why: '“Wednesday” before the article’s date, 7 March 2025',
          },
    by: [witness],
  };
}

describe('a lead', () => {
  it('is the words of the article as a sentence', () => {
    expect(writeLead(words('the envoys,'), null, wording)).toBe('The envoys.');
  });

  it('says with a name what its bearer is', () => {
    expect(writeLead(words('Adam Boehler', { role: 'a US envoy' }), null, wording)).toBe(
      'Adam Boehler, a US envoy.',
    );
  });

  it('says the calendar date that words mean, and how it was found', () => {
    expect(writeLead(words('Wednesday', { date: '2025-03-05' }), null, wording)).toBe(
      '5 March 2025 (“Wednesday” before the article’s date, 7 March 2025).',
    );
  });

  it.each([
    ['yes', 'Yes.'],
    ['no', 'No.'],
    ['differ', 'The sources differ.'],
    ['uncertain', 'The sources leave this open.'],
  ] as const)('of a yes-or-no question is where the evidence stands: %s', (says, text) => {
    expect(writeLead({ kind: 'stance', says, by: [witness] }, null, wording)).toBe(text);
  });

  it.each([
    ['Who led the talks?', 'Who: The envoys.'],
    ['When did they meet?', 'When: The envoys.'],
    ['How long did it last?', 'How long: The envoys.'],
    ['Which city did they meet in?', 'Which city: The envoys.'],
    ['By whom was it led?', 'By whom: The envoys.'],
    ['Name the mediators?', 'Name the mediators: The envoys.'],
  ])('of one part of several says which: %s', (question, text) => {
    expect(writeLead(words('the envoys'), { ...partOf('Who?'), text: question }, wording)).toBe(
      text,
    );
  });
});
