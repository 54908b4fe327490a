import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/corpus/read-file.js';
import { scanFolder } from '../../src/corpus/scan-folder.js';
import { minimalPdf } from './minimal-pdf.js';
import { articleOf, articlesOf, blocksOf, readContent } from './read-blocks.js';
import { temporaryFolder } from './temporary-folder.js';

const STORY =
  'The ministers met for three hours and agreed to go on with the talks next week.\n\nA spokesman said that no date had been set, and that mediators would carry messages.\n';

describe('readArticleFile', () => {
  it('makes an article of a text file', async () => {
    const article = await articleOf(
      'a.txt',
      `Ministers agree to meet again\n\nBy Ann Lee\n\n${STORY}`,
    );
    expect(article).toMatchObject({
      path: 'a.txt',
      record: null,
      title: 'Ministers agree to meet again',
      author: 'Ann Lee',
      publisher: null,
      url: null,
      language: 'en',
    });
    expect(blocksOf(article).map(([kind, , first]) => [kind, first])).toEqual([
      ['byline', 3],
      ['paragraph', 5],
      ['paragraph', 7],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', async (end) => {
    const article = await articleOf(
      'a.txt',
      `Talks go on at last\n\n\n${STORY}`.replaceAll('\n', end),
    );
    expect(blocksOf(article).map(([, , first, last]) => [first, last])).toEqual([
      [4, 4],
      [6, 6],
    ]);
  });

  it('gives each article of a file an id and a name of its own', async () => {
    const content = `{"_id":"x","text":${JSON.stringify(STORY)}}\n{"_id":"y","text":${JSON.stringify(STORY)}}`;
    const articles = await articlesOf('a.jsonl', content);
    expect(articles.map(({ record }) => record)).toEqual(['x', 'y']);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['empty', 'a.txt', '', /no bytes/],
    ['empty', 'a.txt', ' \n\t\r\n', /white space/],
    ['empty', 'a.md', '\uFEFF', /white space/],
    ['binary', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), /PNG/],
    ['binary', 'a.html', minimalPdf([[{ text: 'a', y: 1 }]]), /PDF/],
    ['malformed', 'a.json', '{"text": ', /line 1/],
    ['malformed', 'a.md', '---\na: [\n---\n', /front matter/],
    ['malformed', 'a.pdf', 'no PDF', /no PDF that can be read/],
    ['no-text', 'a.html', '<script>var a = 1;</script>', /no text/],
    ['no-text', 'a.json', '{"count": 1}', /no text/],
    ['no-text', 'a.txt', '--- *** ---', /no text/],
  ])('skips a file as %s (%s %j)', async (reason, name, content, detail) => {
    const reading = await readContent(name, content);
    expect(reading).toMatchObject({ status: 'skipped', skipped: { path: name, reason } });
    expect(reading.status === 'skipped' && reading.skipped.detail).toMatch(detail);
  });

  it('does not load a file over the limit', async () => {
    const root = await temporaryFolder();
    const file = await open(join(root, 'huge.txt'), 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    const before = process.memoryUsage().arrayBuffers;
    const { files } = await scanFolder(root);
    const readings = await Promise.all(files.map((huge) => readArticleFile(root, huge)));
    expect(readings).toMatchObject([{ status: 'skipped', skipped: { reason: 'too-large' } }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('keeps to the limit that it is given', async () => {
    const root = await temporaryFolder({ 'a.txt': STORY });
    const { files } = await scanFolder(root);
    const sized = (maxBytes: number) =>
      Promise.all(files.map((file) => readArticleFile(root, file, { maxBytes })));
    expect(await sized(STORY.length)).toMatchObject([{ status: 'read' }]);
    expect(await sized(STORY.length - 1)).toMatchObject([{ skipped: { reason: 'too-large' } }]);
  });

  it('skips a file that went away after the scan', async () => {
    const root = await temporaryFolder({ 'a.txt': STORY });
    const { files } = await scanFolder(root);
    await rm(join(root, 'a.txt'));
    const readings = await Promise.all(files.map((file) => readArticleFile(root, file)));
    expect(readings).toMatchObject([{ status: 'skipped', skipped: { reason: 'unreadable' } }]);
  });

  it('reads a page that was saved as plain text', async () => {
    const article = await articleOf(
      'a.txt',
      `<!DOCTYPE html>\n<title>A title</title>\n<p>${STORY}`,
    );
    expect(article.title).toBe('A title');
    expect(article.body.text).not.toContain('<');
  });

  it.each([
    ['stated', '2025-03-05-talks.md', `---\ntitle: Stated title\n---\n${STORY}`, 'Stated title'],
    ['heading', 'a.md', `# First *heading*\n\n${STORY}`, 'First heading'],
    ['short line', 'a.txt', `Talks: will they go on?\n${STORY}`, 'Talks: will they go on?'],
    [
      'line after a date',
      'a.txt',
      `5 March 2025, 10:30 GMT\nTalks are to go on\n${STORY}`,
      'Talks are to go on',
    ],
    ['file name', '2025-03-05-talks_go-on.txt', STORY, 'Talks go on'],
    [
      'first sentence',
      '001_fb6ba28ac69ccd1c.txt',
      STORY,
      'The ministers met for three hours and agreed to go on with the talks next week',
    ],
    [
      'cut sentence',
      '7.txt',
      `${'The ministers met again '.repeat(6)}.\n`,
      `${'The ministers met again '.repeat(4)}The…`,
    ],
  ])('takes the title from the %s', async (from, name, content, title) => {
    const article = await articleOf(name, content);
    expect(article.title).toBe(title);
    const stays = from.includes('sentence');
    expect(article.body.text.startsWith(title.replace('…', ''))).toBe(stays);
  });

  it('keeps a title that is all there is', async () => {
    expect((await articleOf('a.md', '# Talks go on')).body.text).toBe('Talks go on');
    expect((await articleOf('b.json', '{"title":"Talks","text":"Talks"}')).body.text).toBe('Talks');
  });

  it.each([
    ['a.txt', `Site icon The Daily Wire\n\nTalks are to go on\n\n${STORY}`, 'The Daily Wire'],
    [
      'a.txt',
      `Talks are to go on\n\n${STORY}\n© 2025 The Daily Wire. All rights reserved.`,
      'The Daily Wire',
    ],
    ['a.md', `---\nsource: https://www.wire.example/a\n---\n${STORY}`, 'wire.example'],
    ['a.txt', `Talks are to go on\n\nThe Daily Wire reported it.\n\n${STORY}`, null],
  ])('finds the publisher of %s %j', async (name, content, publisher) => {
    expect((await articleOf(name, content)).publisher).toBe(publisher);
  });

  it.each([
    ['en-GB', 'en'],
    ['pt_BR', 'pt'],
    ['ger', 'de'],
    ['English', 'en'],
  ])('reads the language %j', async (stated, language) => {
    expect((await articleOf('a.md', `---\nlang: ${stated}\n---\n${STORY}`)).language).toBe(
      language,
    );
  });
});

const samples = resolve(import.meta.dirname, '../../../shared/corpus');

describe.skipIf(!existsSync(samples))('articles scraped from the web', () => {
  it('have the right titles, kinds and words', async () => {
    const { files } = await scanFolder(samples);
    const readings = await Promise.all(files.map((file) => readArticleFile(samples, file)));
    const articles = readings.flatMap((reading) =>
      reading.status === 'read' ? reading.articles : [],
    );
    expect(articles.map(({ title }) => title)).toEqual([
      'Hamas intensifies Western dialogues to break political isolation',
      'Hamas carried out an unprecedented massacre on October 7',
      'Gaza deal: Why did the US hold direct talks with Hamas?',
      'US holds ‘unprecedented’ direct talks with Hamas',
      'White House confirms direct talks between US officials and Hamas in Doha',
    ]);
    expect(articles.map(({ publisher }) => publisher)).toEqual([
      null,
      null,
      null,
      'Middle East Monitor',
      null,
    ]);
    expect(articles.map(({ author }) => author)).toEqual([
      null,
      null,
      null,
      null,
      'Vugar Khalilov',
    ]);
    const captions = articles.map((article) =>
      blocksOf(article).flatMap(([kind, , line]) => (kind === 'caption' ? [line] : [])),
    );
    expect(captions).toEqual([[6], [11], [], expect.arrayContaining([6]), []]);
    const text = articles.map(({ body }) => body.text).join('\n');
    expect(text).not.toMatch(
      /Skip to main|Sign in|Newsletters|Exit mobile|Breadcrumb|[´¾³\u00AD]|Ìý/,
    );
    expect(articles[1]?.body.text).toMatch(/^Hamas carried out/);
  });
});
