import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarDate } from '../../src/corpus/stated-date.js';
import { resolveDates } from '../../src/dating/index.js';
import { articleDated } from './anchors.js';

const LABELS = join(import.meta.dirname, '../../../shared/eval/dates-dev.jsonl');
/** When each of the articles was published, by the number that its file begins with. */
const PUBLISHED = new Map([
  ['000', '2020-01-06'],
  ['001', '2023-12-20'],
  ['002', '2025-03-06'],
  ['003', '2025-03-06'],
  ['004', '2025-03-05'],
]);

const label = z.object({
  file: z.string(),
  context: z.string(),
  expression: z.string(),
  date: z.string(),
  captionDate: z.string().optional(),
});

describe.skipIf(!existsSync(LABELS))('the labelled expressions beside the repository', () => {
  const labels = existsSync(LABELS)
    ? readFileSync(LABELS, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => label.parse(JSON.parse(line)))
    : [];

  it.each(labels)(
    '$expression in “$context”',
    ({ file, context, expression, date, captionDate }) => {
      const published = PUBLISHED.get(file.slice(0, 3));
      const resolved = resolveDates(
        { text: context, kind: captionDate === undefined ? 'paragraph' : 'caption' },
        {
          article: articleDated(published ?? ''),
          caption: captionDate === undefined ? null : calendarDate(...partsOf(captionDate)),
        },
      );
      expect(resolved.find(({ text }) => text === expression)?.value).toBe(date);
    },
  );
});

function partsOf(value: string): [string | undefined, string | undefined, string | undefined] {
  const [year, month, day] = value.split('-');
  return [year, month, day];
}
