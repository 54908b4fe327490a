import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatReader } from '../../src/corpus/format-reader.js';
import { htmlReader } from '../../src/corpus/formats/html.js';
import { jsonReader } from '../../src/corpus/formats/json.js';
import { jsonLinesReader } from '../../src/corpus/formats/json-lines.js';
import { markdownReader } from '../../src/corpus/formats/markdown.js';
import { textReader } from '../../src/corpus/formats/text.js';

const word = fc.stringMatching(/^[a-zéü]{1,9}$/);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
/** A paragraph of lines, and how many blank lines follow it. */
const paragraph = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  heading: fc.boolean(),
  gap: fc.integer({ min: 1, max: 3 }),
});
const story = fc.array(paragraph, { minLength: 1, maxLength: 12 });
type Story = readonly { lines: string[]; heading: boolean; gap: number }[];

const asText = (paragraphs: Story) =>
  paragraphs.map(({ lines, gap }) => lines.join('\n') + '\n'.repeat(gap + 1)).join('');
const asMarkdown = (paragraphs: Story) =>
  paragraphs
    .map(({ lines, heading, gap }) => {
      const marked = heading ? `## ${lines[0]}` : lines.map((part) => `**${part}**`).join('\n');
      return marked + '\n'.repeat(gap + 1);
    })
    .join('');
const asHtml = (paragraphs: Story) =>
  `<html><body><nav>Menu of the page</nav>\n<div><div>\n${paragraphs
    .map(({ lines, heading, gap }) => {
      const tag = heading ? 'h2' : 'p';
      return `<${tag}>${lines.join('\n<b>&nbsp;</b>')}</${tag}>${'\n'.repeat(gap)}`;
    })
    .join('')}</div></div></body></html>`;
const asJson = (paragraphs: Story) =>
  JSON.stringify(
    paragraphs.map(({ lines }, i) => ({ id: i, text: `${lines.join('\n\n')}.` })),
    null,
    2,
  );
const asJsonLines = (paragraphs: Story) =>
  paragraphs
    .map(({ lines, gap }) => JSON.stringify({ text: lines.join('\n') }) + '\n'.repeat(gap))
    .join('');

const FORMATS: readonly (readonly [string, FormatReader, (paragraphs: Story) => string])[] = [
  ['plain text', textReader, asText],
  ['Markdown', markdownReader, asMarkdown],
  ['HTML', htmlReader, asHtml],
  ['JSON', jsonReader, asJson],
  ['JSON Lines', jsonLinesReader, asJsonLines],
];

const wordsOf = (text: string) => text.match(/[a-zéü]+/giu) ?? [];

describe('line numbers', () => {
  it.each(FORMATS)('are where the words of a block stand in %s', async (_, reader, write) => {
    await fc.assert(
      fc.asyncProperty(story, async (paragraphs) => {
        const text = write(paragraphs);
        const onDisk = text.split('\n');
        const reading = await reader.read({ text, bytes: new Uint8Array() });
        if (reading.status !== 'read') throw new Error(reading.detail);
        const pieces = reading.drafts.flatMap(({ blocks }) =>
          blocks.flatMap((block) => block.pieces),
        );
        for (const piece of pieces) {
          const there = (onDisk[piece.line - 1] ?? '').replaceAll('\\n', ' ');
          expect(wordsOf(there)).toEqual(expect.arrayContaining(wordsOf(piece.text)));
        }
        expect(pieces.length).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each(FORMATS.slice(0, 2))('lose no word of %s', async (_, reader, write) => {
    await fc.assert(
      fc.asyncProperty(story, async (paragraphs) => {
        const text = write(paragraphs);
        const reading = await reader.read({ text, bytes: new Uint8Array() });
        if (reading.status !== 'read') throw new Error(reading.detail);
        const read = reading.drafts.flatMap(({ blocks }) =>
          blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => wordsOf(piece.text))),
        );
        expect(read).toEqual(wordsOf(text));
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
