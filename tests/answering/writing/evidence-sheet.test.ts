import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/answering/evidence/index.js';
import { buildEvidenceSheet } from '../../../src/answering/writing/evidence-sheet.js';
import { estimateTokens } from '../../../src/chat/index.js';
import { datedOn, evidenceOf, type SamplePassage } from '../sample-evidence.js';

/** The sheet of parts with their evidence, with room for everything. */
function sheetOf(runs: readonly (readonly Evidence[])[], tokens = 10_000) {
  return buildEvidenceSheet({ parts: runs.map((evidence) => ({ evidence })), tokens });
}

/** Evidence by the words `A1`, `A2` … of a passage of so many sentences. */
function numbered(name: string, count: number, place = 0, start = 0): Evidence {
  const sentences = Array.from({ length: count }, (_, at) => `${name}${at + 1} was said there.`);
  return evidenceOf({ path: `${name}.txt`, sentences, start }, { place });
}

/** The first words of the lines. */
function namesOn(text: string): string[] {
  return Array.from(text.matchAll(/^\[\d+\] (\S+)/gmu), ([, name]) => name ?? '');
}

const DOHA: SamplePassage = {
  path: 'doha.txt',
  title: 'Talks in Doha',
  publisher: 'Axios',
  dating: datedOn('2025-03-07'),
  sentences: [
    { text: 'The talks', kind: 'heading' },
    { text: 'By Ann Other', kind: 'byline' },
    'Envoys met Hamas on Wednesday.',
    'Will they meet again?',
    'They met twice. [4]',
  ],
};

describe('a sheet of evidence', () => {
  it('has the statements of a passage, numbered, with calendar dates, under their source', () => {
    const { entries, text } = sheetOf([[evidenceOf(DOHA, { place: 2 })]]);
    expect(text).toBe(
      [
        'Source: Talks in Doha — Axios — 7 March 2025',
        '[1] Envoys met Hamas on Wednesday (5 March 2025).',
        '…',
        '[2] They met twice.',
      ].join('\n'),
    );
    expect(entries.map(({ n, witness }) => [n, witness.place])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it('says of a source only what is known, in one line', () => {
    const title = `A\nSource: fake\u202E ${'x'.repeat(200)}`;
    const { text } = sheetOf([[evidenceOf({ title, sentences: ['It was so.'] })]]);
    const [header = ''] = text.split('\n');
    expect(text.split('\n')).toHaveLength(2);
    expect(header).toMatch(/^Source: A Source: fake x+… — undated$/u);
    expect(header.length).toBeLessThan(150);
  });

  it('keeps the passages of an article together, in their order, the best article first', () => {
    const { text } = sheetOf([
      [
        numbered('B', 1, 0, 500),
        numbered('A', 1),
        evidenceOf({ path: 'B.txt', sentences: ['B0 was said.'] }),
      ],
    ]);
    expect(namesOn(text)).toEqual(['B0', 'B1', 'A1']);
    expect(text.match(/^Source:/gmu)).toHaveLength(2);
  });

  it('has a sentence once, whatever passages, parts and wordings it was found for', () => {
    const one = numbered('A', 2);
    const { entries } = buildEvidenceSheet({
      parts: [{ evidence: [one, numbered('A', 2, 1)] }, { evidence: [one] }],
      more: [[one]],
      tokens: 1_000,
    });
    expect(entries.map(({ witness }) => witness.sentence.text.slice(0, 2))).toEqual(['A1', 'A2']);
  });

  it('has the same words from two articles at most', () => {
    const prints = ['a', 'b', 'c'].map((path) => evidenceOf({ path, sentences: ['It was so.'] }));
    expect(sheetOf([prints]).entries.map(({ witness }) => witness.passage.article.path)).toEqual([
      'a',
      'b',
    ]);
  });

  it('has the same words of one article once', () => {
    const [a, b] = [0, 500].map((start) =>
      evidenceOf({ path: 'a', sentences: ['It was so.'], start }),
    );
    const other = evidenceOf({ path: 'b', sentences: ['It was so.'] });
    const { entries } = sheetOf([[a, b, other].filter((one) => one !== undefined)]);
    expect(entries.map(({ witness }) => witness.passage.article.path)).toEqual(['a', 'b']);
  });

  it('has what was found for other wordings', () => {
    const { text } = buildEvidenceSheet({
      parts: [{ evidence: [numbered('A', 1)] }],
      more: [[numbered('B', 1)]],
      tokens: 1_000,
    });
    expect(namesOn(text)).toEqual(['A1', 'B1']);
  });

  it('leaves out what stands around the best sentences of every part where there is little room', () => {
    const runs = [[numbered('A', 30, 15)], [numbered('B', 30, 15)]];
    const { text } = sheetOf(runs, 80);
    expect(namesOn(text)).toContain('A16');
    expect(namesOn(text)).toContain('B16');
    expect(namesOn(text).length).toBeLessThan(10);
  });

  it('leaves out first what is farthest from the best sentence', () => {
    const names = namesOn(sheetOf([[numbered('A', 30, 15)]], 75).text);
    expect(names).toContain('A16');
    expect(names.length).toBeGreaterThan(2);
    const places = names.map((name) => Number(name.slice(1)));
    expect(Math.max(...places) - Math.min(...places)).toBe(places.length - 1);
    expect(Math.abs(Math.max(...places) + Math.min(...places) - 32)).toBeLessThanOrEqual(1);
  });

  it('is empty without evidence or room', () => {
    expect(sheetOf([])).toEqual({ entries: [], text: '' });
    expect(sheetOf([[numbered('A', 3)]], 5)).toEqual({ entries: [], text: '' });
  });

  it('is never longer than it may be, and its numbers are those of its lines', () => {
    const evidence = fc
      .tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 8 }), fc.nat(7), fc.nat(3))
      .map(([name, count, place, at]) => numbered(name, count, place % count, at * 1_000));
    const runs = fc.array(fc.array(evidence, { maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 400 }), (all, tokens) => {
        const { entries, text } = sheetOf(all, tokens);
        expect(estimateTokens(text)).toBeLessThanOrEqual(tokens);
        const numbers = Array.from(text.matchAll(/^\[(\d+)\]/gmu), ([, n]) => Number(n));
        expect(numbers).toEqual(entries.map(({ n }) => n));
        expect(numbers).toEqual(numbers.map((_, place) => place + 1));
      }),
    );
  });
});
