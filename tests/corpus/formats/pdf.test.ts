import { afterEach, describe, expect, it, vi } from 'vitest';
import { pdfReader } from '../../../src/corpus/formats/pdf.js';
import { minimalPdf, type PdfTestLine } from '../minimal-pdf.js';

const read = (bytes: Uint8Array) => pdfReader.read({ text: '', bytes });

async function draftOf(bytes: Uint8Array) {
  const reading = await read(bytes);
  const draft = reading.status === 'read' ? reading.drafts[0] : undefined;
  if (draft === undefined) throw new Error(JSON.stringify(reading));
  return draft;
}

const page = (number: number, lines: readonly string[]): PdfTestLine[] => [
  { text: 'The Daily Wire, 5 March 2025', y: 760 },
  ...lines.map((text, i) => ({ text, y: 700 - i * 14 })),
  { text: `Page ${number} of 3`, y: 40 },
];

describe('pdfReader', () => {
  afterEach(() => vi.restoreAllMocks());

  it('puts paragraphs together again and counts lines over all pages', async () => {
    const warn = vi.spyOn(console, 'warn');
    const log = vi.spyOn(console, 'log');
    const draft = await draftOf(
      minimalPdf(
        [
          [
            { text: 'US envoy meets delegation', y: 740, size: 20 },
            ...page(1, [
              'The first paragraph of this document is set in lines, and its words are inter-',
              'rupted by hyphens. It is a long-term project, and it goes on over many lines of',
              'text until it ends here.',
            ]),
            {
              text: 'A second paragraph stands further below, with a gap above it, and ends its long-',
              y: 640,
            },
            { text: 'term life on the next', y: 626 },
          ],
          page(2, ['page, where it goes on for a while and then comes to its end at last.']),
          page(3, ['A third one.']),
        ],
        { info: '/Title (US envoy meets) /Author (Ann Lee) /CreationDate (D:20250305101112Z)' },
      ),
    );
    expect(draft.stated).toEqual({
      title: 'US envoy meets',
      author: 'Ann Lee',
      published: { text: '2025-03-05', where: 'PDF creation date' },
    });
    expect(
      draft.blocks.map(
        ({ kind, pieces }) => `${kind} ${pieces.map((p) => `${p.line}:${p.text}`).join('|')}`,
      ),
    ).toEqual([
      'heading 1:US envoy meets delegation',
      'paragraph 3:The first paragraph of this document is set in lines, and its words are interrupted|4:by hyphens. It is a long-term project, and it goes on over many lines of|5:text until it ends here.',
      'paragraph 7:A second paragraph stands further below, with a gap above it, and ends its long-term|8:life on the next|10:page, where it goes on for a while and then comes to its end at last.',
      'paragraph 13:A third one.',
    ]);
    expect(warn).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
  });

  it('takes no title from what a program filled in', async () => {
    const bytes = minimalPdf([page(1, ['Some text.'])], {
      info: '/Title (Microsoft Word - a b.docx)',
    });
    expect((await draftOf(bytes)).stated).toEqual({});
  });

  it.each([
    ['a scan', minimalPdf([[]]), /no text.*scan/],
    ['an encrypted file', minimalPdf([page(1, ['Some text.'])], { encrypted: true }), /encrypted/],
    ['something else', Buffer.from('%PDF-1.4\nnothing of the kind'), /no PDF that can be read/],
    ['a cut file', minimalPdf([page(1, ['Some text.'])]).subarray(0, 200), /./],
  ])('says what is wrong with %s', async (_, bytes, detail) => {
    const reading = await read(bytes);
    expect(reading.status === 'malformed' && reading.detail).toMatch(detail);
  });
});
