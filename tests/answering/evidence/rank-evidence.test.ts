import { describe, expect, it } from 'vitest';
import { type Evidence, rankEvidence } from '../../../src/answering/evidence/index.js';
import type { BlockKind } from '../../../src/corpus/index.js';
import type { Hit } from '../../../src/retrieval/index.js';
import { hitOf, partOf, termsOf, tokensOf } from '../sample-evidence.js';

const QUESTION = 'Hamas talks';
const TOKENS = tokensOf(termsOf(QUESTION));

const rank = (...hits: readonly Hit[]) => rankEvidence(hits, partOf(QUESTION), TOKENS);
const textsOf = (evidence: readonly Evidence[]) => evidence.map(({ sentence }) => sentence.text);

describe('sentences as evidence', () => {
  it('are in the order of what speaks for them, whichever passage they stand in', () => {
    const ranked = rank(
      hitOf({ path: 'a', sentences: ['Rain fell on all of it.', 'The group spoke at length.'] }, [
        [0, 0.1],
        [0.5, 0.4],
      ]),
      hitOf({ path: 'b', sentences: ['The talks with Hamas went on.'] }, [[0.9, 0.9]]),
    );
    expect(textsOf(ranked)).toEqual([
      'The talks with Hamas went on.',
      'The group spoke at length.',
      'Rain fell on all of it.',
    ]);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('carry their place, what they assert and what supports each term', () => {
    const [best] = rank(
      hitOf({ sentences: ['It rained for 3 days.', 'Hamas spoke on 5 March 2025.'] }, [
        [0, 0],
        [0.9, 0.5],
      ]),
    );
    expect(best).toMatchObject({ place: 1, dates: [{ value: '2025-03-05' }] });
    expect(best?.facts.map(({ kind }) => kind)).toContain('date');
    expect(best?.support.map(({ here }) => here)).toEqual([1, 0.5]);
  });

  it('are never headings, nor figures or marks by themselves', () => {
    const hit = hitOf(
      {
        sentences: [
          { text: 'Hamas talks in Doha', kind: 'heading' },
          '[12]',
          '3.5 | 2014',
          'It rained in 2014 as well.',
        ],
      },
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [0, 0],
      ],
    );
    expect(textsOf(rank(hit))).toEqual(['It rained in 2014 as well.']);
  });

  it('count less as captions, bylines, table rows and questions', () => {
    const scoreOf = (kind: BlockKind, end = '.') =>
      rank(
        hitOf({ sentences: [{ text: `Hamas talks went on in Doha${end}`, kind }] }, [[0.5, 0.5]]),
      )[0]?.score ?? Number.NaN;
    const plain = scoreOf('paragraph');
    expect(scoreOf('list-item')).toBe(plain);
    for (const kind of ['caption', 'byline', 'table-row'] as const) {
      expect(scoreOf(kind)).toBeLessThan(plain);
    }
    expect(scoreOf('paragraph', '?')).toBeLessThan(plain);
    expect(scoreOf('paragraph', '?”')).toBe(scoreOf('paragraph', '?'));
    expect(scoreOf('paragraph', '? No.')).toBe(plain);
  });

  it('count less as fragments', () => {
    const scoreOf = (text: string) => rank(hitOf({ sentences: [text] }, [[0.5, 0.5]]))[0]?.score;
    expect(scoreOf('Hamas talks.')).toBeLessThan(scoreOf('Hamas talks went on in Doha.') ?? 0);
  });

  it('count more beside a sentence that matches the rest of the question', () => {
    const scoreBeside = (beside: readonly number[]) =>
      rank(
        hitOf({ sentences: ['The group met envoys in Doha.', 'They went on for days.'] }, [
          beside,
          [0.1, 0.8],
        ]),
      ).find(({ place }) => place === 1)?.score;
    expect(scoreBeside([0.9, 0.1])).toBeGreaterThan(scoreBeside([0.1, 0.1]) ?? 0);
  });

  it('that stand in two overlapping passages count once, at their best', () => {
    const shared = 'Talks began in Doha at last.';
    const before = hitOf({ sentences: ['It rained in May.', shared] }, [
      [0.2, 0.2],
      [0.4, 0.4],
    ]);
    const after = hitOf({ sentences: [shared, 'They went on.'], start: 18, line: 2 }, [
      [0.6, 0.6],
      [0.1, 0.1],
    ]);
    for (const hits of [
      [before, after],
      [after, before],
    ]) {
      const ranked = rank(...hits);
      expect(textsOf(ranked).toSorted()).toEqual(['It rained in May.', shared, 'They went on.']);
      expect(ranked[0]?.passage.start).toBe(18);
    }
  });

  it('of the same words elsewhere, or in another record of the file, are others', () => {
    const sentences = ['Talks began in Doha.'];
    const all = [{}, { path: 'b.txt' }, { record: '2' }, { start: 90 }];
    expect(rank(...all.map((more) => hitOf({ sentences, ...more }, [[0.5, 0.5]])))).toHaveLength(4);
  });

  it('are measured by the cosine where late interaction was not run', () => {
    const hit = hitOf({ sentences: ['It rained all day long.'] }, null);
    const withCosine = (score: number | null) =>
      rank({
        ...hit,
        signals: { ...hit.signals, vector: score === null ? null : { rank: 1, score } },
      })[0]?.signals.late;
    expect(withCosine(0.3)).toBeCloseTo(0.3);
    expect(withCosine(null)).toBe(0);
    expect(withCosine(-0.2)).toBe(0);
  });

  it('are none where nothing was found, and are ranked where nothing was asked', () => {
    expect(rank()).toEqual([]);
    const none = tokensOf([]);
    const ranked = rankEvidence([hitOf({ sentences: ['It rained.'] }, [[]])], partOf('?'), none);
    expect(ranked.map(({ score }) => Number.isFinite(score))).toEqual([true]);
  });
});
