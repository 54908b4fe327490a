import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../bench/seeded-random.js';
import { SqliteLibrary } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { libraryFolder } from '../library-folder.js';
import { pathOf, storeArticles } from '../sample-articles.js';

test('cascades keep full text, references and token frequencies in step', async () => {
  const folder = await libraryFolder();
  const encoder = createHashEncoder(16);
  const writer = await new SqliteLibrary(folder).openWriter();
  await writer.prepare({ corpus: '/corpus', model: encoder.identity });
  const random = seededRandom(3);
  const WORDS = ['rain', 'snow', 'hail', 'wind', 'fog', 'frost'];
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? 'rain';
  for (let step = 0; step < 120; step += 1) {
    const path = `${Math.floor(random() * 8)}.jsonl`;
    if (random() < 0.25) await writer.removeFiles([pathOf(path)]);
    else {
      const samples = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, record) => ({
        path,
        record: String(record),
        title: word(),
        paragraphs: Array.from(
          { length: 1 + Math.floor(random() * 3) },
          () => `${word()} ${word()}.`,
        ),
      }));
      await storeArticles(writer, encoder, samples, { tokens: random() < 0.7 });
    }
    if (step % 20 === 19) await writer.finish(new Date(0));
  }
  await writer.close();

  const database = new Database(join(folder, 'library.sqlite'));
  // Compares the full-text index with the table it belongs to; throws where they differ.
  database.exec("INSERT INTO passages_fts (passages_fts, rank) VALUES ('integrity-check', 1)");
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.pragma('foreign_keys = ON');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  const count = (sql: string) => database.prepare(sql).pluck().get();
  expect(count('SELECT count(*) FROM passages')).toBeGreaterThan(5);
  expect(count('SELECT count(*) FROM token_frequencies WHERE passages < 0')).toBe(0);
  expect(
    count(`SELECT count(*) FROM tokens WHERE embedding_id NOT IN (SELECT id FROM embeddings)`),
  ).toBe(0);
  // Each of the passages has one full stop at least, and all full stops have one id.
  const { tokens } = await encoder.encodeQuestion('.');
  expect(
    database
      .prepare('SELECT passages FROM token_frequencies WHERE token = ?')
      .pluck()
      .get(tokens.ids[0]),
  ).toBe(count('SELECT count(*) FROM passages'));
  database.close();
});
