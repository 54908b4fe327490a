import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../src/corpus/clean-text.js';
import type { ArticleDraft } from '../../../src/corpus/format-reader.js';
import { textReader } from '../../../src/corpus/formats/text.js';

async function draftOf(text: string): Promise<ArticleDraft> {
  const reading = await textReader.read({ text, bytes: new Uint8Array() });
  const draft = reading.status === 'read' ? reading.drafts[0] : undefined;
  if (draft === undefined) throw new Error('no draft');
  return draft;
}

const shown = ({ kind, pieces }: DraftBlock) =>
  `${kind} ${pieces[0]?.line}: ${pieces.map(({ text }) => text).join(' ')}`;

const PARAGRAPH = 'The ministers met for three hours and agreed to go on with the talks next week.';

describe('textReader', () => {
  it('takes each line for a paragraph where lines are long and uneven', async () => {
    const { blocks } = await draftOf(
      `A title of some words\n${PARAGRAPH}\n${PARAGRAPH} It was the second time that they met in a month.\nNo statement was made.\n${PARAGRAPH}`,
    );
    expect(blocks.map(({ kind, pieces }) => [kind, pieces.length])).toEqual([
      ['heading', 1],
      ['paragraph', 1],
      ['paragraph', 1],
      ['paragraph', 1],
      ['paragraph', 1],
    ]);
  });

  it('joins lines that were broken at a width', async () => {
    const { blocks } = await draftOf(
      'Talks resume in Doha\n\nThe first paragraph of this file is broken at a\nfixed width, as mail programs and old editors do,\nso that its lines must be joined again. Nothing\nelse would make sense.\n\nThe second paragraph is wrapped too. It has a few\nmore lines, and some of them end with sentences.\nThey are joined all the same, as the width says.\n',
    );
    expect(blocks.map(({ kind, pieces }) => [kind, pieces.map(({ line }) => line)])).toEqual([
      ['heading', [1]],
      ['paragraph', [3, 4, 5, 6]],
      ['paragraph', [8, 9, 10]],
    ]);
  });

  it('mends lines that a scraper broke around a link', async () => {
    const { blocks } = await draftOf(
      `${PARAGRAPH}\nThe prime minister told the\nDaily Herald\n, which asked him, that he was aware of\nreports about it.\n${PARAGRAPH}`,
    );
    expect(blocks.map(shown)).toContain(
      'paragraph 4: , which asked him, that he was aware of reports about it.',
    );
  });

  it.each([
    [' date 2023-12-20 The group met. It met again.', '2023-12-20', 'The group met. It met again.'],
    ['Published: 2024/1/5 | The group met.', '2024/1/5', 'The group met.'],
    ['date 2023-12-20T10:00:00Z The group met.', '2023-12-20T10:00:00Z', 'The group met.'],
  ])('takes the date off %j', async (text, date, rest) => {
    const { stated, blocks } = await draftOf(text);
    expect(stated.published).toEqual({ text: date, where: 'date header' });
    expect(blocks.map(shown)).toEqual([`paragraph 1: ${rest}`]);
  });

  it('leaves a sentence that only begins with the word alone', async () => {
    const { stated, blocks } = await draftOf('Date palms were planted in 2023-12 near the border.');
    expect(stated).toEqual({});
    expect(blocks).toHaveLength(1);
  });

  it('reads a header of names and values', async () => {
    const { stated, blocks } = await draftOf(
      `Title: Talks: a report\nDate: 5 March 2025\nSource: The Herald\nAuthor: By Ann Lee\n\n${PARAGRAPH}`,
    );
    expect(stated).toEqual({
      title: 'Talks: a report',
      publisher: 'The Herald',
      author: 'Ann Lee',
      published: { text: '5 March 2025', where: 'header' },
    });
    expect(blocks.map(shown)).toEqual([`paragraph 6: ${PARAGRAPH}`]);
  });

  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['BY ANN LEE', 'ANN LEE'],
    [
      'by Jean-Paul de la Tour and Abd al-Rahman Hamdi | 5 March 2025',
      'Jean-Paul de la Tour and Abd al-Rahman Hamdi',
    ],
  ])('knows the byline %j', async (line, author) => {
    const { stated, blocks } = await draftOf(`A title here\n\n${line}\n\n${PARAGRAPH}`);
    expect(stated.author).toBe(author);
    expect(blocks[1]?.kind).toBe('byline');
  });

  it.each(['By Monday the talks had failed.', 'By then', 'By Monday'])(
    'knows that %j is no byline',
    async (line) => {
      const { stated } = await draftOf(`A title here\n\n${PARAGRAPH}\n\n${line}\n\n${PARAGRAPH}`);
      expect(stated.author).toBeUndefined();
    },
  );

  it.each([
    'The envoy arrives in Doha. (credit: Ann Lee/Agency (Some Place)/Handout via REUTERS)',
    'The envoy arrives in Doha. (Photo by Ann Lee)',
    'The envoy arrives in Doha, March 3, 2025. [Ann Lee - Anadolu Agency]',
    'The envoy arrives in Doha. (AP Photo/Ann Lee)',
    'The envoy arrives in Doha. REUTERS/Ann Lee (QATAR - Tags: POLITICS',
    'The envoy arrives on March 3, 2025. He was met by others. They went on. AFP/Ann Lee',
    'FILE PHOTO: The envoy arrives in Doha',
  ])('knows the caption %j', async (line) => {
    const { blocks } = await draftOf(`A title here\n\n${line}\n\n${PARAGRAPH}`);
    expect(blocks.map(shown)[1]).toBe(`caption 3: ${line}`);
  });

  it.each([
    ['The envoy arrives in Doha. (credit: Ann Lee/Agency)'],
    ['The envoy arrives in Doha on March 3, 2025. He was met by others. (Photo by Ann Lee)'],
  ])('parts the caption %j from the paragraph before it', async (caption) => {
    const { blocks } = await draftOf(`A title here\n\n${PARAGRAPH} ${caption}\n\n${PARAGRAPH}`);
    expect(blocks.slice(1, 3).map(shown)).toEqual([
      `paragraph 3: ${PARAGRAPH} `,
      `caption 3: ${caption}`,
    ]);
  });

  it.each([
    'He told reporters that the deal was close (though not done).',
    '“They will evade the [ceasefire] agreement and the [second phase].”',
    'The figures were given by the ministry (see page 3).',
    'He spoke to the BBC/CBS.',
  ])('takes no caption from %j', async (line) => {
    const { blocks } = await draftOf(`A title here\n\n${line}\n\n${PARAGRAPH}`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  it('tells headings, list items and menus apart', async () => {
    const { blocks } = await draftOf(
      `Home\nNews\nWorld\nSport\nWeather\n\n${PARAGRAPH}\n\nWhat happens next?\n\n${PARAGRAPH}\n\nThree points\n• one\n- two\n1. three\n\nLast words`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
    ]);
    expect(blocks.map(shown)).toContain('list-item 14: one');
  });
});
