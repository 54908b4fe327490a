import { describe, expect, it } from 'vitest';
import type { FormatReading } from '../../../src/corpus/format-reader.js';
import { markdownReader } from '../../../src/corpus/formats/markdown.js';

const read = (text: string): Promise<FormatReading> =>
  markdownReader.read({ text, bytes: new Uint8Array() });

async function draftOf(text: string) {
  const reading = await read(text);
  const draft = reading.status === 'read' ? reading.drafts[0] : undefined;
  if (draft === undefined) throw new Error(JSON.stringify(reading));
  return draft;
}

const shownBlocks = async (text: string) =>
  (await draftOf(text)).blocks.map(
    ({ kind, pieces }) => `${kind} ${pieces.map((p) => `${p.line}:${p.text.trim()}`).join('|')}`,
  );

describe('markdownReader', () => {
  it('reads front matter of many shapes', async () => {
    const { stated } = await draftOf(
      '---\ntitle: "Talks: a report"\ndate: 2025-03-05\nauthor:\n  - Ann Lee\n  - name: Bo Chen\nsource: {id: null, name: The Herald}\nlang: en-GB\nlink: https://e.com/1\ntags: [a, b]\n---\n\nText.\n',
    );
    expect(stated).toEqual({
      title: 'Talks: a report',
      published: { text: '2025-03-05', where: 'front matter' },
      author: 'Ann Lee, Bo Chen',
      publisher: 'The Herald',
      language: 'en-GB',
      url: 'https://e.com/1',
    });
  });

  it.each([
    ['---\ntitle: ok\ndate: [2025\n---\ntext', /^front matter, line [34]: /],
    ['---\ntitle: Talks: a report\n---\ntext', /^front matter, line 2: /],
    ['---\n- a\n- b\n---\ntext', /^front matter, line 2: names with values/],
  ])('says on which line front matter is wrong in %j', async (text, detail) => {
    const reading = await read(text);
    expect(reading.status === 'malformed' && reading.detail).toMatch(detail);
  });

  it('does not let aliases in front matter multiply', async () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    );
    await expect(read(`---\n${levels.join('\n')}\n---\ntext`)).rejects.toThrow(/alias/i);
  });

  it('keeps words and drops marks, addresses and code, line by line', async () => {
    expect(
      await shownBlocks(
        '# A *title*\n\nBy Ann Lee\n\nA [link to\nsomewhere](https://e.com) and **bold** `code`,\nthree lines.\n\n> A quoted\n> remark.\n\n```js\ndrop()\n```\n\n![Two people at a table](a.jpg)\n\n![logo](b.png)\n\nSome ![icon](c.png) words.\n',
      ),
    ).toEqual([
      'heading 1:A title',
      'byline 3:By Ann Lee',
      'paragraph 5:A link to|6:somewhere and bold code,|7:three lines.',
      'paragraph 9:A quoted|10:remark.',
      'caption 16:Two people at a table',
      'paragraph 20:Some  words.',
    ]);
  });

  it('reads lists, tables and raw HTML', async () => {
    expect(
      await shownBlocks(
        '- one\n- two\n  more\n  1. inner\n\n| Who | What |\n|-----|:----:|\n| Ann | writes |\n\n<div>\n<p>Raw <b>html</b></p>\n<p>here</p>\n</div>\n',
      ),
    ).toEqual([
      'list-item 1:one',
      'list-item 2:two|3:more',
      'list-item 4:inner',
      'table-row 6:Who   What',
      'table-row 8:Ann   writes',
      'paragraph 11:Raw html',
      'paragraph 12:here',
    ]);
  });

  it.each([
    ['quotes', '>'.repeat(5000)],
    ['lists', '- '.repeat(5000)],
    ['brackets', '['.repeat(5000)],
    ['emphasis', '*a '.repeat(5000)],
  ])('survives %s nested without end', async (_, nested) => {
    expect((await read(`${nested} x\n\nA last paragraph.`)).status).toBe('read');
  });
});
