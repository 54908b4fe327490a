import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/seeded-random.js';
import type { CorpusPath } from '../../src/corpus/article.js';
import { readArticleFile } from '../../src/corpus/read-file.js';
import { minimalPdf } from './minimal-pdf.js';
import { temporaryFolder } from './temporary-folder.js';

const SENTENCES =
  'The ministers met in Doha on 5 March 2025. “We will go on,” said the envoy – São Paulo, 20 °C. ';
const SEEDS: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from(
    ` date 2025-03-05 ${SENTENCES}\n\nBy Ann Lee\n\n• one\n${SENTENCES} (credit: A/B)\n`,
  ),
  'a.md': Buffer.from(
    `---\ntitle: T\ndate: 2025-03-05\n---\n# H\n\n- a\n  - b\n\n> ${SENTENCES}\n\n|a|b|\n|-|-|\n|c|d|\n`,
  ),
  'a.html': Buffer.from(
    `<html lang=en><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"T"}</script></head><body><nav>n</nav><article>${`<p>${SENTENCES}</p><table><tr><td>x</table>`.repeat(8)}</article></body></html>`,
  ),
  'a.json': Buffer.from(
    JSON.stringify({ articles: [{ id: 1, title: 'T', text: `<p>${SENTENCES}</p>` }] }),
  ),
  'a.jsonl': Buffer.from(`${JSON.stringify({ _id: 'x', text: SENTENCES })}\n`.repeat(3)),
  'a.pdf': minimalPdf([[{ text: 'Some text', y: 700 }], [{ text: 'Other text', y: 700 }]]),
};

type Mutation = (bytes: Buffer, random: () => number) => Buffer;
const at = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length);

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => {
    for (let i = 0; i < 20; i += 1) bytes[at(bytes, random)] = Math.floor(random() * 256);
    return bytes;
  },
  (bytes, random) => {
    for (let i = 0; i < 200; i += 1) {
      const [a, b] = [at(bytes, random), at(bytes, random)];
      [bytes[a], bytes[b]] = [bytes[b] ?? 0, bytes[a] ?? 0];
    }
    return bytes;
  },
  (bytes, random) => bytes.fill(0, at(bytes, random)),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes, random) => {
    const open = ['<div>', '[', '{"a":', '> ', '- ', '<b><table>', '((', '"', '<!--', '&'];
    const deep = (open[Math.floor(random() * open.length)] ?? '').repeat(3000);
    const cut = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, cut), Buffer.from(deep), bytes.subarray(cut)]);
  },
  (bytes, random) => {
    const runs = [
      'a',
      'a ',
      '. ',
      '.',
      ' ',
      'A',
      '(',
      'By A',
      '1',
      '\u00A0',
      '|',
      '-',
      'Á',
      '&amp;',
    ];
    const long = (runs[Math.floor(random() * runs.length)] ?? '').repeat(20_000);
    return Buffer.concat([bytes, Buffer.from(long)]);
  },
  (bytes, random) => {
    const parts = bytes.toString('latin1').split(/(?=[<>{}"\n[\]])/);
    return Buffer.from(
      parts.map(() => parts[Math.floor(random() * parts.length)]).join(''),
      'latin1',
    );
  },
];

describe('files that were damaged or made to do damage', () => {
  it('are read or skipped, and never throw', async () => {
    const root = await temporaryFolder();
    const outcomes = new Set<string>();
    const names = Object.keys(SEEDS);
    for (let n = 0; n < 510; n += 1) {
      const random = seededRandom(n);
      const name = names[n % names.length] ?? '';
      let bytes: Buffer = Buffer.from(SEEDS[name] ?? []);
      for (let times = 0; times <= random() * 2 && bytes.length > 0; times += 1) {
        bytes = MUTATIONS[Math.floor(random() * MUTATIONS.length)]?.(bytes, random) ?? bytes;
      }
      await writeFile(join(root, name), bytes);
      const file = { path: name as CorpusPath, diskPath: name, size: bytes.length, mtimeNs: 0n };
      const reading = await readArticleFile(root, file).catch((error: unknown) => {
        throw new Error(`mutation ${n} of ${name}`, { cause: error });
      });
      outcomes.add(reading.status === 'read' ? 'read' : reading.skipped.reason);
      for (const article of reading.status === 'read' ? reading.articles : []) {
        expect(article.title).not.toBe('');
        expect(article.body.blocks.length).toBeGreaterThan(0);
      }
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['read', 'binary', 'malformed']));
  }, 120_000);
});
