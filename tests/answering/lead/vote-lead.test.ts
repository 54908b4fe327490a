import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LeadSpan,
  type LeadVote,
  sameLead,
  voteLead,
} from '../../../src/answering/lead/index.js';
import type { AnswerType } from '../../../src/answering/question/index.js';

/** A lead of these words; the value of dates and numbers with it. */
function lead(text: string, kind: AnswerType = 'person', value: string | null = null): LeadSpan {
  const role = null;
  return {
    start: 0,
    end: text.length,
    text,
    place: 'sentence',
    kind,
    confidence: 0.8,
    role,
    value,
  };
}

function vote(source: string, weight: number, ...candidates: LeadSpan[]): LeadVote<string> {
  return { source, weight, candidates };
}

describe('sameLead', () => {
  it.each([
    [lead('Adam Boehler'), lead('Boehler')],
    [lead('Adam Boehler'), lead('Adam')],
    [lead('Recep Tayyip Erdoğan'), lead('Erdogan')],
    [lead('International Crisis Group', 'organisation'), lead('ICG', 'organisation')],
    [
      lead('the Red Cross', 'organisation'),
      lead('International Committee of the Red Cross', 'organisation'),
    ],
    [lead('59', 'number', '59'), lead('fifty-nine', 'number', '59')],
    [lead('February', 'time', '2025-02'), lead('14 February 2025', 'time', '2025-02-14')],
    [lead('last month', 'time', '2025-02'), lead('February', 'time', '2025-02')],
    [lead('a faulty heater', 'thing'), lead('faulty heaters', 'thing')],
  ])('$text is $text', (a, b) => {
    expect(sameLead(a, b)).toBe(true);
    expect(sameLead(b, a)).toBe(true);
  });

  it.each([
    [lead('Adam Boehler'), lead('Steve Witkoff')],
    [lead('Steve Witkoff'), lead('Steve Bannon')],
    [lead('North Korea', 'place'), lead('South Korea', 'place')],
    [lead('New York', 'organisation'), lead('New York Times', 'organisation')],
    [lead('59', 'number', '59'), lead('35', 'number', '35')],
    [lead('40%', 'percentage', '40%'), lead('40', 'percentage', '40')],
    [lead('5 March', 'time', '2025-03-05'), lead('6 March', 'time', '2025-03-06')],
    [lead('1921 to 1963', 'time', '1921/1963'), lead('1921', 'time', '1921')],
    [lead('a faulty heater', 'thing'), lead('a heater', 'thing')],
  ])('$text is not $text', (a, b) => {
    expect(sameLead(a, b)).toBe(false);
    expect(sameLead(b, a)).toBe(false);
  });
});

describe('voteLead', () => {
  it('counts what means the same together, and shows its fullest form', () => {
    const [first, second] = voteLead([
      vote('a', 1, lead('Witkoff')),
      vote('b', 0.6, lead('Boehler')),
      vote('c', 0.6, lead('Adam Boehler')),
    ]);
    expect(first?.lead.text).toBe('Adam Boehler');
    expect(first?.sources).toEqual(['c', 'b']);
    expect(first?.score).toBeCloseTo(0.96);
    expect(second?.lead.text).toBe('Witkoff');
  });

  it('prefers the most exact date', () => {
    const [first] = voteLead([
      vote('a', 1, lead('last month', 'time', '2025-02')),
      vote('b', 0.5, lead('14 February', 'time', '2025-02-14')),
    ]);
    expect(first?.lead.value).toBe('2025-02-14');
  });

  it('counts a source once for a lead', () => {
    const [first] = voteLead([vote('a', 1, lead('Boehler'), lead('Adam Boehler'))]);
    expect(first?.sources).toEqual(['a']);
    expect(first?.score).toBeCloseTo(0.8);
  });

  it('does not join what one vague date may mean', () => {
    const voted = voteLead([
      vote('a', 1, lead('5 March 2025', 'time', '2025-03-05')),
      vote('b', 0.9, lead('2025', 'time', '2025')),
      vote('c', 0.8, lead('2 February 2025', 'time', '2025-02-02')),
    ]);
    expect(voted.map(({ sources }) => sources)).toEqual([['a', 'b'], ['c']]);
  });

  it('gives every source that votes, the strongest lead first', () => {
    const span = fc
      .tuple(
        fc.constantFrom('Ana', 'Ana Li', 'Li', 'Tom Hart', 'Hart', 'UN', ''),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([text, confidence]) => ({ ...lead(text), confidence }));
    const votes = fc.array(
      fc.tuple(fc.double({ min: 0, max: 2, noNaN: true }), fc.array(span, { maxLength: 4 })),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(votes, (given) => {
        const cast = given.map(([weight, spans], place) => vote(String(place), weight, ...spans));
        const voted = voteLead(cast);
        const scores = voted.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        const sources = new Set(voted.flatMap((one) => one.sources));
        expect(sources).toEqual(
          new Set(
            cast.filter(({ candidates }) => candidates.length > 0).map(({ source }) => source),
          ),
        );
      }),
    );
  });
});
