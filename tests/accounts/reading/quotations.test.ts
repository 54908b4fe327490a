import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/accounts/reading/index.js';
import { markedArticle } from '../marked-article.js';

function quoted(...paragraphs: string[]): string[] {
  const { sentences, text } = markedArticle(paragraphs.join('\n'));
  return findQuotations(sentences).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  it('reads curly, straight and angular marks', () => {
    expect(quoted('“One two,” he said. "Three four," she said. «Five six», they said.')).toEqual([
      'One two,',
      'Three four,',
      'Five six',
    ]);
  });

  it('reads single marks without taking apostrophes for them', () => {
    expect(quoted("The boys' coach said: 'It's the lads' day, not ours.'")).toEqual([
      "It's the lads' day, not ours.",
    ]);
  });

  it('follows single marks over several sentences', () => {
    expect(quoted('She said: ‘The floor shook. It was awful.’')).toEqual([
      'The floor shook. It was awful.',
    ]);
  });

  it('follows one over sentences and paragraphs', () => {
    expect(quoted('“One. Two.', '“Three.” He left.')).toEqual(['One. Two.', 'Three.']);
    const { sentences } = markedArticle('“One. Two.\n“Three.” He left.');
    expect(findQuotations(sentences).map(({ goesOn }) => goesOn)).toEqual([false, true]);
  });

  it('ends one that is never closed with its sentence', () => {
    expect(quoted('“One two. Three four.', 'Five six.')).toEqual(['One two.']);
  });

  it('gives spans inside the article, in order and apart, for any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      'He said. ',
      'No, ',
      'it',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces
          .join('')
          .replace(/\s*\n\s*/gu, '\n')
          .replace(/ {2,}/gu, ' ')
          .replace(/\n+/gu, '\n')
          .trim();
        const { sentences } = markedArticle(text);
        let last = 0;
        for (const { start, end, first, last: final } of findQuotations(sentences)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(sentences[first]?.start).toBeLessThanOrEqual(start);
          expect(sentences[final]?.end).toBeGreaterThanOrEqual(end);
          last = end;
        }
      }),
    );
  });
});
