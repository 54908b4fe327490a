import { describe, expect, it } from 'vitest';
import { citedSentence } from '../../src/answering/evidence/index.js';
import { answerSchema } from '../../src/answering/index.js';
import { CitationList } from '../../src/citing/index.js';
import { articleIdOf, type CorpusPath } from '../../src/corpus/index.js';
import { witnessAt } from '../answering/sample-evidence.js';

const cited = (sentence: Parameters<typeof witnessAt>[0]) => citedSentence(witnessAt(sentence));

const of = (path: string, start = 0, record?: string) =>
  cited({
    path,
    sentences: ['Talks began.'],
    start,
    ...(record === undefined ? {} : { record }),
  });

describe('citations', () => {
  it('are numbered from 1 in the order of their first use', () => {
    const citations = new CitationList();
    const used = [of('a'), of('b'), of('a'), of('c'), of('b')];
    expect(used.map((witness) => citations.cite(witness))).toEqual([1, 2, 1, 3, 2]);
    expect(citations.all.map(({ n, file }) => [n, file])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  it('are of one sentence: the same one keeps its number in whatever passage it stands', () => {
    const citations = new CitationList();
    expect(citations.cite(of('a', 40))).toBe(1);
    const longer = { path: 'a', sentences: ['Talks began.', 'More.'], start: 40 };
    expect(citations.cite(cited(longer))).toBe(1);
    expect(citations.cite(of('a', 90))).toBe(2);
    expect(citations.cite(of('a', 40, 'record 2'))).toBe(3);
  });

  it('carry file, lines, words, and what is known of the article', () => {
    const citations = new CitationList();
    const date = {
      value: '2025-03',
      precision: 'month',
      basis: 'inferred',
      why: 'file name',
    } as const;
    citations.cite(
      cited({
        path: 'talks/doha.md',
        sentences: ['Talks began.[4]'],
        line: 12,
        publisher: 'The Herald',
        url: 'https://example.org/doha',
        dating: { status: 'dated', date },
      }),
    );
    citations.cite(of('undated.txt'));
    expect(citations.all).toEqual([
      {
        n: 1,
        file: 'talks/doha.md',
        lines: [12, 12],
        quote: 'Talks began.[4]',
        title: 'Title of talks/doha.md',
        publisher: 'The Herald',
        date,
        article: articleIdOf('talks/doha.md' as CorpusPath, null),
        url: 'https://example.org/doha',
      },
      {
        n: 2,
        file: 'undated.txt',
        lines: [1, 1],
        quote: 'Talks began.',
        title: 'Title of undated.txt',
        publisher: null,
        date: null,
        article: articleIdOf('undated.txt' as CorpusPath, null),
      },
    ]);
    expect(answerSchema.shape.citations.parse(citations.all)).toEqual(citations.all);
  });

  it('are handed out as they are so far', () => {
    const citations = new CitationList();
    const before = citations.all;
    citations.cite(of('a'));
    expect(before).toEqual([]);
    expect(citations.all).toHaveLength(1);
  });
});
