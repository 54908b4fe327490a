import { describe, expect, it } from 'vitest';
import type { JudgedPart } from '../../../src/answering/composing/judged-part.js';
import { orderParts } from '../../../src/answering/composing/order-parts.js';
import type { Evidence } from '../../../src/answering/evidence/index.js';
import { evidenceOf, partOf } from '../sample-evidence.js';

const sentence = (path: string, score: number, typed = 1) =>
  evidenceOf({ sentences: [`Text of ${path}.`], path }, { score, signals: { typed } });

const best = sentence('best', 10);
const near = sentence('near', 9.9);

function part(...evidence: readonly Evidence[]): JudgedPart {
  const verdict = { kind: 'answered', confidence: 1, missing: [], elsewhere: [] } as const;
  return { part: partOf('Who met?'), evidence, unmet: [], verdict };
}

const leads = (...parts: readonly JudgedPart[]) =>
  orderParts(parts).map(({ evidence }) => evidence.map(({ passage }) => passage.article.path));

describe('the parts of a question', () => {
  it('are led by different sentences', () => {
    expect(leads(part(best, near), part(best, near))).toEqual([
      ['best', 'near'],
      ['near', 'best'],
    ]);
  });

  it('keep their best sentence where no other part led with it', () => {
    expect(leads(part(best, near), part(near, best))).toEqual([
      ['best', 'near'],
      ['near', 'best'],
    ]);
  });

  it('share one where no other is about as good or of the kind that is asked for', () => {
    expect(leads(part(best), part(best, sentence('far', -20)))[1]?.[0]).toBe('best');
    expect(leads(part(best), part(best, sentence('untyped', 9.9, 0)))[1]?.[0]).toBe('best');
    expect(leads(part(best), part())).toEqual([['best'], []]);
  });
});
