import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../src/corpus/index.js';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';
import {
  createRuleRecognizer,
  nameIdOf,
  type RecognitionDocument,
} from '../../src/recognition/index.js';
import { documentOf, type TestBlock } from './recognised.js';

const recognizer = createRuleRecognizer(loadGazetteers());

const kind = fc.constantFrom<BlockKind[]>('heading', 'paragraph', 'list-item', 'caption', 'byline');
const pieces = fc.constantFrom(
  ...'Anna|Berg|the|of|Trump|administration|US|Gaza|(|)|"|“|’s|,|. |said|Mr|president|/|-|&|é|😀|\u0000|J.|bin|al-|CEO|Reuters|12|and'.split(
    '|',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((some) => some.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
);
const block: fc.Arbitrary<TestBlock> = fc.tuple(kind, text);

async function check(document: RecognitionDocument): Promise<void> {
  const names = await recognizer.recognize(document);
  let last = -1;
  for (const { id, name, certain, guess, votes, mentions } of names) {
    expect(id).toBe(nameIdOf(name, certain));
    if (certain !== null) expect(guess).toBe(certain);
    expect(Object.values(votes).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions[0]?.start).toBeGreaterThanOrEqual(last);
    last = mentions[0]?.start ?? last;
    let before = -1;
    for (const { start, end, form, sentence } of mentions) {
      expect(start).toBeGreaterThanOrEqual(before);
      before = start;
      expect(form).not.toBe('');
      expect(document.body.text.slice(start, end)).toBe(form);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(sentence.end);
    }
  }
}

describe('the recogniser', () => {
  it('gives mentions as they stand in the text, in order, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        await check(documentOf(blocks));
      }),
      { numRuns: 300 },
    );
  });

  it('reads an article in the same way every time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), async (blocks) => {
        const document = documentOf(blocks);
        expect(await recognizer.recognize(document)).toEqual(await recognizer.recognize(document));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['capitals', 'A '.repeat(20_000)],
    ['names', 'Anna Berg and '.repeat(5_000)],
    ['a word', 'Aa'.repeat(50_000)],
    ['brackets', '('.repeat(20_000)],
    ['titles', 'President '.repeat(5_000)],
  ])('ends for a long text of %s', async (_, long) => {
    await check(documentOf([long]));
  });
});
