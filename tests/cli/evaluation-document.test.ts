import { describe, expect, it } from 'vitest';
import { evaluationDocument } from '../../src/cli/evaluation-document.js';
import {
  extractionReportOf,
  extractionResultOf,
} from '../evaluation/extraction/extraction-report-of.js';
import { rankingReportOf } from '../evaluation/ranking/ranking-report-of.js';

describe('evaluations as JSON', () => {
  it('have every measure of a benchmark of answers by the name that --require takes', () => {
    const again = { kind: 'answered', lead: 'Nobody came.', confidence: 0.2 } as const;
    const result = extractionResultOf({
      confidence: 0.9,
      without: { document: again, group: again },
    });
    const document = evaluationDocument([extractionReportOf([result])], []);
    const [evaluation] = JSON.parse(JSON.stringify(document)).evaluations;
    expect(evaluation).toMatchObject({
      kind: 'extraction',
      questions: 1,
      overall: { 'sentence@1': 1, f1: 0.5, 'refused-without-group': 0 },
      by_type: [{ type: 'when', questions: 1, scores: { 'sentence@1': 1 } }],
      abstention: {
        without_document: { questions: 1, wrongly_answered: 1, auc: 1 },
        without_group: { curve: expect.arrayContaining([expect.anything()]) },
      },
      results: [
        {
          id: 'q1',
          expected: {
            documents: ['d1'],
            answers: ['in May'],
            sentences: ['It was opened in May.'],
          },
          verdict: { answered: true, 'sentence@1': true, 'exact-match': 0, f1: 0.5 },
          confidence: 0.9,
          without_document: { kind: 'answered', lead: 'Nobody came.' },
          answer: { question: 'what?', kind: 'answered' },
        },
      ],
    });
  });

  it('keep the order of the reports and the requirements', () => {
    const check = { metric: 'f1', least: 0.4, set: 'spans', value: 0.5, met: true } as const;
    const { evaluations, requirements } = evaluationDocument(
      [rankingReportOf({ all: 1, text: 1 }), extractionReportOf([extractionResultOf()])],
      [check],
    );
    expect(evaluations.map(({ kind }) => kind)).toEqual(['ranking', 'extraction']);
    expect(requirements).toEqual([check]);
  });
});
