import { describe, expect, it } from 'vitest';
import type { EvaluationReport } from '../../src/evaluation/evaluation-report.js';
import { scoreExtraction } from '../../src/evaluation/extraction/extraction-report.js';
import {
  checkRequirements,
  parseRequirement,
  refuseUnmeasured,
} from '../../src/evaluation/requirements.js';

const still = { mean: 0, median: 0, p95: 0 };

const ranking: EvaluationReport = {
  kind: 'ranking',
  name: 'set',
  folder: '/set',
  model: 'hash',
  documents: 1,
  passages: 1,
  unfindable: 0,
  queries: 1,
  unjudged: 0,
  means: [
    { ranking: 'text', scores: { 'ndcg@10': 0.9, 'mrr@10': 1, 'recall@10': 1, 'hit@4': 1 } },
    { ranking: 'all', scores: { 'ndcg@10': 0.74, 'mrr@10': 0.7, 'recall@10': 0.8, 'hit@4': 0.9 } },
  ],
  timings: {
    queriesPerSecond: 0,
    encodeMs: still,
    retrieveMs: still,
    rerankMs: still,
    totalMs: still,
  },
  results: [],
};

const extraction: EvaluationReport = {
  kind: 'extraction',
  name: 'spans',
  folder: '/spans',
  model: 'hash',
  half: 'all',
  documents: 1,
  unfindable: 0,
  overall: { ...scoreExtraction([]), 'sentence@1': 0.8, 'refused-without-group': null },
  byType: [],
  abstention: null,
  timings: { retrieveMs: still, rerankMs: still, composeMs: still, totalMs: still },
  results: [],
};

describe('a requirement', () => {
  it('names a measure and the least value', () => {
    expect(parseRequirement('ndcg@10>=0.74')).toEqual({ metric: 'ndcg@10', least: 0.74 });
    expect(parseRequirement(' Abstention-Recall >= 1 ')).toEqual({
      metric: 'abstention-recall',
      least: 1,
    });
    expect(parseRequirement('hit@4>=.9').least).toBe(0.9);
  });

  it.each(['ndcg@10', 'ndcg@10>0.5', 'ndcg@5>=0.5', 'ndcg@10>=1.5', 'ndcg@10>=', '', 'mrr@10>=x'])(
    'is refused where it makes no sense: %j',
    (value) => {
      expect(() => parseRequirement(value)).toThrow('option/invalid');
    },
  );

  it('is held against the order that people get, to the value itself', () => {
    const check = (value: string) => checkRequirements([parseRequirement(value)], [ranking])[0];
    expect(check('ndcg@10>=0.74')).toMatchObject({ met: true, value: 0.74, set: 'set' });
    expect(check('ndcg@10>=0.7401')?.met).toBe(false);
  });

  it('is not met by a set without queries', () => {
    const [check] = checkRequirements(
      [parseRequirement('ndcg@10>=0')],
      [{ ...ranking, queries: 0 }],
    );
    expect(check).toMatchObject({ met: false, value: null });
  });

  it('is held against every report that has its measure, also where that was not taken', () => {
    const check = (value: string) =>
      checkRequirements([parseRequirement(value)], [ranking, extraction]);
    expect(check('sentence@1>=0.8')).toEqual([
      { metric: 'sentence@1', least: 0.8, set: 'spans', value: 0.8, met: true },
    ]);
    expect(check('refused-without-group>=0')).toMatchObject([{ value: null, met: false }]);
  });

  it('is refused where nothing that is evaluated has its measure', () => {
    const bounds = [parseRequirement('ndcg@10>=0.5'), parseRequirement('answer>=0.5')];
    expect(() => refuseUnmeasured(bounds, ['ranking'])).toThrow('option/invalid');
    expect(() => refuseUnmeasured(bounds, ['ranking', 'answers'])).not.toThrow();
    expect(checkRequirements(bounds, [ranking])).toHaveLength(1);
  });
});
