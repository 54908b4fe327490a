import { describe, expect, it } from 'vitest';
import { findInArticle, findInLines } from '../../../src/answering/checking/index.js';
import { assembleText } from '../../../src/corpus/clean-text.js';

const body = assembleText([
  { kind: 'heading', pieces: [{ text: 'Talks in Doha', line: 1 }] },
  {
    kind: 'paragraph',
    pieces: [
      { text: 'The envoy met them', line: 3 },
      { text: 'twice. He left. ', line: 4 },
    ],
  },
  { kind: 'paragraph', pieces: [{ text: 'He left.', line: 9 }] },
]);

describe('a quote in an article', () => {
  it('stands at its lines, also across them and across blocks', () => {
    expect(findInArticle(body, 'The envoy met them twice.', [3, 4])).toBe('verbatim');
    expect(findInArticle(body, 'met  them\n twice', [3, 4])).toBe('verbatim');
    expect(findInArticle(body, 'Talks in Doha The envoy', [1, 3])).toBe('verbatim');
  });

  it('is looked for wherever its words stand', () => {
    expect(findInArticle(body, 'He left.', [4, 4])).toBe('verbatim');
    expect(findInArticle(body, 'He left.', [9, 9])).toBe('verbatim');
    expect(findInArticle(body, 'He left.', [3, 3])).toBe('on-other-lines');
  });

  it('must lie within its lines as a whole', () => {
    expect(findInArticle(body, 'The envoy met them twice.', [3, 3])).toBe('on-other-lines');
    expect(findInArticle(body, 'The envoy met them twice.', [1, 9])).toBe('verbatim');
  });

  it('must be exact', () => {
    expect(findInArticle(body, 'the envoy met them', [3, 4])).toBe('absent');
    expect(findInArticle(body, 'The envoy met … twice', [3, 4])).toBe('absent');
    expect(findInArticle(body, ' ', [3, 4])).toBe('absent');
  });
});

describe('a quote in a text file', () => {
  const text = 'Talks in Doha\n\nThe envoy\u00A0met   them\ntwice.\n';

  it('stands at its lines, whatever the white space', () => {
    expect(findInLines(text, 'The envoy met them twice.', [3, 4])).toBe('verbatim');
    expect(findInLines(text, 'The envoy met them twice.', [3, 3])).toBe('on-other-lines');
    expect(findInLines(text, 'The envoys', [3, 4])).toBe('absent');
    expect(findInLines(text, 'twice.', [40, 50])).toBe('on-other-lines');
  });
});
