import { describe, expect, it } from 'vitest';
import type { FormatReading } from '../../../src/corpus/format-reader.js';
import { jsonReader } from '../../../src/corpus/formats/json.js';
import { jsonLinesReader } from '../../../src/corpus/formats/json-lines.js';

const bytes = new Uint8Array();
const shown = (reading: FormatReading) =>
  reading.status === 'malformed'
    ? reading.detail
    : reading.drafts.map(({ record, stated, blocks }) => [
        record,
        stated.title,
        ...blocks.map(({ pieces }) => pieces.map((p) => `${p.line}:${p.text}`).join('|')),
      ]);
const json = async (text: string) => shown(await jsonReader.read({ text, bytes }));
const lines = async (text: string) => shown(await jsonLinesReader.read({ text, bytes }));

const LONG =
  'A sentence that is long enough to be taken for running text wherever it may happen to stand.';

describe('jsonReader', () => {
  it.each([
    [
      'one article',
      '{"Title":"T","Article_Body":"One.\\nTwo."}',
      [[null, 'T', '1:One.', '1:Two.']],
    ],
    [
      'an array',
      '[\n{"id":7,"headline":"T","body":"One."},\n{"headline":"U","body":"Two."}\n]',
      [
        ['7', 'T', '2:One.'],
        ['3', 'U', '3:Two.'],
      ],
    ],
    [
      'an answer of a news service',
      '{"status":"ok","articles":[\n{"source":{"id":null,"name":"S"},"title":"T",\n"content":"One."}]}',
      [['2', 'T', '3:One.']],
    ],
    [
      'an answer of a search engine',
      '{"hits":{"total":1,"hits":[{"_id":"x","_score":1,"_source":{"title":"T","text":"One."}}]}}',
      [['x', 'T', '1:One.']],
    ],
    [
      'an object by ids',
      '{"a":{"title":"T","text":"One."},"b":{"text":"Two."}}',
      [
        ['a', 'T', '1:One.'],
        ['b', undefined, '1:Two.'],
      ],
    ],
    [
      'a feed that describes itself',
      `{"title":"Feed","description":"${LONG}","items":[{"title":"T","content_html":"<p>One.</p>"}]}`,
      [['1', 'T', '1:One.']],
    ],
    [
      'an article with its comments',
      '{"title":"T","text":"One.","comments":[{"text":"Two."},{"text":"Three."}]}',
      [[null, 'T', '1:One.']],
    ],
    ['an article in an object', '{"article":{"title":"T","body":"One."}}', [[null, 'T', '1:One.']]],
    [
      'paragraphs as a list',
      '{"title":"T","text":["One.",\n"Two."]}',
      [[null, 'T', '1:One.', '2:Two.']],
    ],
    [
      'paragraphs as objects',
      '{"title":"T","paragraphs":[{"context":"One."},{"context":"Two."}]}',
      [[null, 'T', '1:One.', '1:Two.']],
    ],
    [
      'text under a name of its own',
      `{"title":"T","rendition":"${LONG}"}`,
      [[null, 'T', `1:${LONG}`]],
    ],
    [
      'HTML',
      '{"text":"<p>A &amp; <b>b</b></p>\\n<p>C</p>"}',
      [[null, undefined, '1:A & b', '1:C']],
    ],
    ['entities alone', '{"text":"Tea &amp; talks"}', [[null, undefined, '1:Tea & talks']]],
    [
      'JSON Lines',
      '{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n',
      [
        ['1', undefined, '1:One.'],
        ['2', undefined, '2:Two.'],
      ],
    ],
    ['nothing to read', '{"count":3,"ok":true,"tags":["a"]}', []],
    [
      'hostile names',
      '{"__proto__":{"text":"no"},"constructor":"x","text":"One."}',
      [[null, undefined, '1:One.']],
    ],
  ])('reads %s', async (_, text, articles) => {
    expect(await json(text)).toEqual(articles);
  });

  it('states what the fields state', async () => {
    const reading = await jsonReader.read({
      text: '{"text":"One.","title":" T ","publishedAt":1741168800,"source":{"name":"S"},"byline":"By Ann Lee","URL":"https://e.com","lang":"en","date":"later"}',
      bytes,
    });
    expect(reading.status === 'read' && reading.drafts[0]?.stated).toEqual({
      title: 'T',
      publisher: 'S',
      author: 'Ann Lee',
      url: 'https://e.com',
      language: 'en',
      published: { text: '2025-03-05T10:00:00.000Z', where: 'field “publishedAt”' },
    });
  });

  it.each([
    ['{\n"text": "One.",\n}', /^line 3: /],
    ['{"text": "One."', /^line 1: /],
    ['{\n"text": "One\n"}', /^line 2: unexpected end of string/],
    ['[1, 2', /^line 1: /],
    ['nonsense', /^line 1: /],
    ['['.repeat(100_000), /^line 1: nested deeper/],
    ['{"a":'.repeat(100_000), /^line 1: nested deeper/],
  ])('says where %j is malformed', async (text, detail) => {
    expect(await json(text)).toMatch(detail);
  });
});

describe('jsonLinesReader', () => {
  it('reads a record per line, and tells equal ids apart', async () => {
    expect(
      await lines(
        '{"_id":"x","title":"T","text":"One.\\n\\nTwo."}\n\n{"_id":"x","text":"Three."}\n{"text":"Four."}\n{"count":1}',
      ),
    ).toEqual([
      ['x', 'T', '1:One.', '1:Two.'],
      ['x#2', undefined, '3:Three.'],
      ['4', undefined, '4:Four.'],
    ]);
  });

  it('says which line is malformed', async () => {
    expect(await lines('{"text":"One."}\n{"text":')).toMatch(/^line 2: /);
  });
});
