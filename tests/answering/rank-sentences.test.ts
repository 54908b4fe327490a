import { describe, expect, it } from 'vitest';
import { rankSentences } from '../../src/answering/rank-sentences.js';
import { hitOf, termsOf } from './sample-evidence.js';

const textsOf = (evidence: ReturnType<typeof rankSentences>) =>
  evidence.map(({ sentence }) => sentence.text);

describe('sentences as evidence', () => {
  it('are in the order of what speaks for them, whichever passage they stand in', () => {
    const first = hitOf(
      { path: 'a.txt', sentences: ['Rain fell.', 'Doha saw talks.'] },
      [0.1, 0.5],
    );
    const second = hitOf({ path: 'b.txt', sentences: ['Hamas talks began in Doha.'] }, [0.5]);
    const ranked = rankSentences([first, second], termsOf('when did Hamas talks begin in Doha?'));
    expect(textsOf(ranked)).toEqual([
      'Hamas talks began in Doha.',
      'Doha saw talks.',
      'Rain fell.',
    ]);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('count the question’s words by weight, in the sentence and around it', () => {
    const [hamas, oil] = termsOf('the Hamas oil');
    if (hamas === undefined || oil === undefined) throw new Error('two terms');
    const hit = hitOf(
      { sentences: ['Hamas spoke.', 'Nobody listened.'], context: ['On oil'] },
      [0, 0],
    );
    const ranked = rankSentences([hit], [{ ...hamas, weight: 3 }, oil]);
    expect(ranked.map(({ covered, coveredAround }) => [covered, coveredAround])).toEqual([
      [0.75, 1],
      [0, 1],
    ]);
    expect(rankSentences([hit], []).map(({ covered }) => covered)).toEqual([0, 0]);
  });

  it('are never headings', () => {
    const hit = hitOf(
      { sentences: [{ text: 'Hamas talks in Doha', kind: 'heading' }, 'It rained.'] },
      [1, 0],
    );
    expect(textsOf(rankSentences([hit], termsOf('Hamas talks in Doha')))).toEqual(['It rained.']);
  });

  it('are never figures or reference marks by themselves', () => {
    const hit = hitOf({ sentences: ['[12]', '3.5 | 2014', 'In 2014 it rained.'] }, [1, 1, 0]);
    expect(textsOf(rankSentences([hit], termsOf('12 in 2014')))).toEqual(['In 2014 it rained.']);
  });

  it('count less as captions, bylines and questions', () => {
    const text = 'Hamas talks in Doha';
    const scoreOf = (kind: 'paragraph' | 'list-item' | 'caption' | 'byline', end = '.') => {
      const [best] = rankSentences(
        [hitOf({ sentences: [{ text: text + end, kind }] }, [0.5])],
        termsOf('hamas talks'),
      );
      return best?.score ?? 0;
    };
    const plain = scoreOf('paragraph');
    expect(scoreOf('list-item')).toBe(plain);
    for (const less of [scoreOf('caption'), scoreOf('byline'), scoreOf('paragraph', '?')]) {
      expect(less).toBeLessThan(plain);
      expect(less).toBeGreaterThan(0);
    }
    expect(scoreOf('paragraph', '?”')).toBe(scoreOf('paragraph', '?'));
    expect(scoreOf('paragraph', '? No.')).toBe(plain);
  });

  it('that stand in two overlapping passages count once, at their best', () => {
    const shared = 'Talks began in Doha.';
    const before = hitOf({ sentences: ['It rained in May.', shared] }, [0.2, 0.4]);
    const after = hitOf({ sentences: [shared, 'They went on.'], start: 18, line: 2 }, [0.6, 0.1]);
    for (const hits of [
      [before, after],
      [after, before],
    ]) {
      const ranked = rankSentences(hits, termsOf('talks in Doha'));
      expect(textsOf(ranked).toSorted()).toEqual(['It rained in May.', shared, 'They went on.']);
      expect(ranked[0]).toMatchObject({ late: 0.6, passage: { start: 18 } });
    }
  });

  it('of the same words elsewhere, or in another record of the file, are others', () => {
    const shared = 'Talks began in Doha.';
    const hits = [
      hitOf({ sentences: [shared] }, [0.5]),
      hitOf({ sentences: [shared], path: 'b.txt' }, [0.5]),
      hitOf({ sentences: [shared], record: '2' }, [0.5]),
      hitOf({ sentences: [shared], start: 90 }, [0.5]),
    ];
    expect(rankSentences(hits, [])).toHaveLength(4);
  });

  it('are measured by the cosine where late interaction was not run', () => {
    // The score of a hit says nothing of how good it is: the best one of any search has a high one.
    const hit = hitOf({ sentences: ['It rained.'] }, null);
    expect(rankSentences([hit], [])[0]?.late).toBe(0.3);
    const unseen = { ...hit, signals: { ...hit.signals, vector: null } };
    expect(rankSentences([unseen], [])[0]?.late).toBe(0);
    const opposite = { ...hit, signals: { ...hit.signals, vector: { rank: 1, score: -0.2 } } };
    expect(rankSentences([opposite], [])[0]?.late).toBe(0);
  });

  it('are none where nothing was found', () => {
    expect(rankSentences([], termsOf('Hamas'))).toEqual([]);
  });
});
