import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../src/corpus/formats/html.js';

async function draftOf(text: string) {
  const reading = await htmlReader.read({ text, bytes: new Uint8Array() });
  const draft = reading.status === 'read' ? reading.drafts[0] : undefined;
  if (draft === undefined) throw new Error(JSON.stringify(reading));
  return draft;
}

const shownBlocks = async (text: string) =>
  (await draftOf(text)).blocks.map(
    ({ kind, pieces }) => `${kind} ${pieces.map((p) => `${p.line}:${p.text.trim()}`).join('|')}`,
  );

const SENTENCE =
  'The ministers met for three hours, officials said, and agreed to go on with the talks, which began last month.';

const PAGE = `<!doctype html>
<html lang="en-US">
<head><title>US envoy meets delegation | The Daily Wire</title>
<meta property="og:site_name" content="The Daily Wire">
<script>document.body.innerHTML = 'hacked'</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>US envoy meets delegation</h1>
<figure><img src="a.jpg"><figcaption>The envoy arrives, March 4, 2025. (Photo by Ann Lee)</figcaption></figure>
<p>${SENTENCE} Tea &amp; talks
went on
until <b>late</b>.</p>
<p>${SENTENCE}<br><br>${SENTENCE}</p>
<h2>What comes next</h2>
<ul><li>First point of the plan</li><li>Second point</li></ul>
<p>${SENTENCE}</p>
</article>
<aside>More stories</aside><footer>© 2025 The Daily Wire</footer></body></html>`;

describe('htmlReader', () => {
  it('takes the article from the page, with the lines of the file', async () => {
    expect(await shownBlocks(PAGE)).toEqual([
      'caption 8:The envoy arrives, March 4, 2025. (Photo by Ann Lee)',
      `paragraph 9:${SENTENCE} Tea & talks|10:went on|11:until late.`,
      `paragraph 12:${SENTENCE}`,
      `paragraph 12:${SENTENCE}`,
      'heading 13:What comes next',
      'list-item 14:First point of the plan',
      'list-item 14:Second point',
      `paragraph 15:${SENTENCE}`,
    ]);
    expect(await draftOf(PAGE)).toMatchObject({
      cleaned: true,
      stated: {
        title: 'US envoy meets delegation',
        publisher: 'The Daily Wire',
        language: 'en-US',
      },
    });
  });

  it('finds lines after Readability has tried again with looser rules', async () => {
    const page = `<html><body>
<div class="sidebar comment">
<p>${SENTENCE}</p>
<p>Another one.</p>
<p>${SENTENCE}</p>
</div></body></html>`;
    expect(await shownBlocks(page)).toEqual([
      `paragraph 3:${SENTENCE}`,
      'paragraph 4:Another one.',
      `paragraph 5:${SENTENCE}`,
    ]);
  });

  it('falls back to the text of the body', async () => {
    expect(await shownBlocks('<nav>Menu</nav>\n<p>Short.</p>\nLoose text')).toEqual([
      'paragraph 2:Short.',
      'paragraph 3:Loose text',
    ]);
  });

  it('reads a table by its rows', async () => {
    expect(
      await shownBlocks('<table>\n<tr><th>Who<th>What\n<tr><td>Ann<td>writes\n</table>'),
    ).toEqual(['table-row 2:Who What', 'table-row 3:Ann writes']);
  });

  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","headline":"no"},{"@type":["NewsArticle"],"headline":"A headline","datePublished":"2025-03-05T10:00:00Z","author":[{"name":"Ann Lee"},{"name":"Bo Chen"}],"publisher":{"@type":"Organization","name":"The Wire"}}]}</script>',
      {
        title: 'A headline',
        published: { text: '2025-03-05T10:00:00Z', where: 'JSON-LD' },
        author: 'Ann Lee, Bo Chen',
        publisher: 'The Wire',
      },
    ],
    [
      '<meta property="og:title" content="A headline - The Wire"><meta property="og:site_name" content="The Wire"><meta property="article:published_time" content="2025-03-05"><meta name="author" content="By Ann Lee"><link rel="canonical" href="https://e.com/a">',
      {
        title: 'A headline',
        published: { text: '2025-03-05', where: 'meta tag' },
        author: 'Ann Lee',
        publisher: 'The Wire',
        url: 'https://e.com/a',
      },
    ],
    [
      '<title>A\n headline</title><time datetime="2025-03-05">yesterday</time>',
      { title: 'A headline', published: { text: '2025-03-05', where: '<time> element' } },
    ],
    ['<script type="application/ld+json">{ broken</script><title>T</title>', { title: 'T' }],
  ])('reads the metadata in %s', async (head, stated) => {
    expect((await draftOf(`${head}<body><p>Text.`)).stated).toEqual(stated);
  });

  it('is not brought down by depth or number', async () => {
    const deep = await draftOf(`${'<div>'.repeat(20_000)}<p>At the bottom.`);
    expect(deep.blocks.map(({ pieces }) => pieces[0]?.text)).toEqual(['At the bottom.']);
    const wide = await draftOf('<p>One of many.</p>\n'.repeat(60_000));
    expect(wide.blocks).toHaveLength(60_000);
    expect(wide.blocks.at(-1)?.pieces).toEqual([{ text: 'One of many.', line: 60_000 }]);
  });
});
