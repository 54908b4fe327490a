import { describe, expect, it } from 'vitest';
import { constrainEvidence } from '../../../src/answering/evidence/index.js';
import { understandQuestion } from '../../../src/answering/question/index.js';
import { datedOn, evidenceOf, type SamplePassage } from '../sample-evidence.js';

const of = (path: string, score: number, sample: Partial<SamplePassage> = {}) =>
  evidenceOf({ sentences: ['The talks failed.'], path, ...sample }, { score });

const filesOf = (found: ReturnType<typeof constrainEvidence>) =>
  found.evidence.map(({ passage }) => passage.article.path);

const time = (words: string) => understandQuestion(`Why did the talks fail ${words}?`).time;

describe('a source that is asked for', () => {
  const source = 'the Gulf Daily';
  const other = of('other', 10, { publisher: 'The Herald' });

  it.each([
    ['the outlet of the article', { publisher: 'Gulf Daily' }],
    ['the title', { title: 'Gulf Daily: talks fail' }],
    ['the file name', { path: 'gulf-daily/2025.txt' }],
    ['the sentence', { sentences: ['The talks failed, Gulf Daily reported.'] }],
    ['a sentence beside it', { sentences: ['The talks failed.', 'So wrote Gulf Daily.'] }],
  ])('comes first by %s', (_, sample) => {
    const own = of('own', 9, sample);
    const found = constrainEvidence([other, own], { source, time: null });
    expect(found.evidence.map(({ passage }) => passage.article.path)).toEqual([
      own.passage.article.path,
      'other',
    ]);
    expect(found.unmet).toEqual([]);
    const scores = found.evidence.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('is not met where no evidence that is near is of it', () => {
    expect(constrainEvidence([other], { source, time: null }).unmet).toEqual(['source']);
    const far = of('far', -30, { publisher: 'Gulf Daily' });
    expect(constrainEvidence([other, far], { source, time: null }).unmet).toEqual(['source']);
  });
});

describe('a time that is asked about', () => {
  it('is that of the dates in a sentence, before that of its article', () => {
    const found = constrainEvidence(
      [
        of('missed', 10, { sentences: ['The talks failed in 2014.'] }),
        of('silent', 9.9),
        of('near', 9.8, { dating: datedOn('2019-05-02') }),
        of('fits', 9.7, { sentences: ['The talks failed in March 2019.'] }),
      ],
      { source: null, time: time('in 2019') },
    );
    expect(filesOf(found)).toEqual(['fits', 'near', 'silent', 'missed']);
    expect(found.unmet).toEqual([]);
  });

  it('is not met where all evidence is of another', () => {
    const missed = of('missed', 10, { sentences: ['The talks failed in 2014.'] });
    expect(constrainEvidence([missed], { source: null, time: time('in 2019') }).unmet).toEqual([
      'time',
    ]);
  });

  it('is not missed by an article of another day, which tells of earlier ones as well', () => {
    const later = of('later', 10, { dating: datedOn('2025-03-05') });
    expect(constrainEvidence([later], { source: null, time: time('in 2019') }).unmet).toEqual([]);
  });

  it('may be the second of two that are not met', () => {
    const missed = of('missed', 10, { sentences: ['The talks failed in 2014.'] });
    const constraints = { source: 'Gulf Daily', time: time('in 2019') };
    expect(constrainEvidence([missed], constraints).unmet).toEqual(['source', 'time']);
  });
});

describe('no constraint', () => {
  it('leaves the evidence as it is', () => {
    const evidence = [of('a', 1), of('b', 0)];
    expect(constrainEvidence(evidence, { source: null, time: null })).toEqual({
      evidence,
      unmet: [],
    });
  });

  it('is met by no evidence at all', () => {
    expect(constrainEvidence([], { source: 'Gulf Daily', time: null })).toEqual({
      evidence: [],
      unmet: ['source'],
    });
  });
});
