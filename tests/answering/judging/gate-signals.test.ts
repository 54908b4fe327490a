import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/answering/evidence/index.js';
import { gateSignals } from '../../../src/answering/judging/gate-signals.js';
import { evidenceOf, type SampleStrength, termsOf } from '../sample-evidence.js';

const [HAMAS, TALKS] = termsOf('the Hamas talks');
if (HAMAS === undefined || TALKS === undefined) throw new Error('two terms');

const of = (strength: SampleStrength): Evidence =>
  evidenceOf({ sentences: ['They met in Doha.'] }, strength);

describe('what the best evidence amounts to', () => {
  it('is the best match of the first few, and the coverage of the first', () => {
    const evidence = [
      of({ signals: { late: 0.4, around: 0.1, covered: 0.5 } }),
      of({ signals: { late: 0.6, around: 0.2, covered: 1 } }),
      ...Array.from({ length: 10 }, () => of({ signals: { late: 0, around: 0 } })),
      of({ signals: { late: 0.9 } }),
    ];
    const signals = gateSignals(evidence);
    expect(signals).toMatchObject({ late: 0.6, covered: 0.5 });
    expect(signals?.full).toBeCloseTo(0.8);
  });

  it('counts the support of terms by weight, and names by whether they are there', () => {
    const support = [
      { term: { ...HAMAS, weight: 3 }, here: 0, around: 1 },
      { term: TALKS, here: 1, around: 0.5 },
    ];
    expect(gateSignals([of({ support })])).toMatchObject({
      supported: 0.25,
      supportedAround: 0.875,
      names: 1,
    });
    const lacking = [{ term: HAMAS, here: 0.9, around: 0.9 }];
    expect(gateSignals([of({ support: lacking })])?.names).toBe(0);
  });

  it('lacks no name where none is asked about, and is nothing without evidence', () => {
    expect(gateSignals([of({})])).toMatchObject({ names: 1, supported: 0 });
    expect(gateSignals([])).toBeNull();
  });
});
