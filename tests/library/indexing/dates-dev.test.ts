import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ArticleDate } from '../../../src/corpus/index.js';
import { calendarDate } from '../../../src/corpus/stated-date.js';
import { resolveDates } from '../../../src/dating/index.js';
import { indexCorpus, SqliteLibrary } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { silentRecognizer } from '../sample-recognizer.js';

const SHARED = join(import.meta.dirname, '../../../../shared');
const CORPUS = join(SHARED, 'corpus');
const LABELS = join(SHARED, 'eval/dates-dev.jsonl');

const label = z.object({
  file: z.string(),
  context: z.string(),
  expression: z.string(),
  date: z.string(),
  captionDate: z.string().optional(),
});

describe.skipIf(!existsSync(CORPUS) || !existsSync(LABELS))(
  'the corpus beside the repository',
  () => {
    const dates = new Map<string, ArticleDate | null>();
    let folder = '';

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'footnote-dates-'));
      const store = new SqliteLibrary(folder);
      await indexCorpus({
        corpus: CORPUS,
        store,
        encoder: createHashEncoder(),
        recognizer: silentRecognizer,
        tokens: false,
        rebuild: false,
        now: () => new Date('2025-04-01T10:00:00Z'),
      });
      const reader = await store.openReader();
      for (const { path, dating } of await reader.articles()) {
        dates.set(path, dating.status === 'dated' ? dating.date : null);
      }
      await reader.close();
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('is dated as far as it tells its dates, and no further', () => {
      const found = [...dates].map(([path, date]) => [path.slice(0, 3), date?.value, date?.basis]);
      expect(found).toEqual([
        ['000', undefined, undefined],
        ['001', '2023-12-20', 'stated'],
        ['002', '2025-03-06', 'inferred'],
        ['003', '2025-03-05', 'inferred'],
        ['004', '2025-03-05', 'inferred'],
      ]);
    });

    it('has at least 34 of 37 labelled expressions resolved by its own dates, and none wrongly', () => {
      const labels = readFileSync(LABELS, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => label.parse(JSON.parse(line)));
      const resolved = labels.map(({ file, context, expression, captionDate }) => {
        const [year, month, day] = captionDate?.split('-') ?? [];
        return resolveDates(
          { text: context, kind: captionDate === undefined ? 'paragraph' : 'caption' },
          { article: dates.get(file) ?? null, caption: calendarDate(year, month, day) },
        ).find(({ text }) => text === expression)?.value;
      });
      const wrong = labels.filter(
        ({ date }, place) => resolved[place] !== undefined && resolved[place] !== date,
      );
      expect(wrong).toEqual([]);
      expect(resolved.filter((value) => value !== undefined).length).toBeGreaterThanOrEqual(34);
    });
  },
);
