import { expect } from 'vitest';
import { findInArticle } from '../../src/answering/checking/index.js';
import { type Answer, answerSchema } from '../../src/answering/index.js';
import type { CorpusPath } from '../../src/corpus/index.js';
import type { LibraryReader } from '../../src/library/index.js';

/**
 * Expects of any answer that it has the agreed form, that its words and citations belong together, and that every
 * quote stands in its article at its lines.
 */
export async function expectSound(answer: Answer, library: LibraryReader): Promise<void> {
  expect(answerSchema.parse(answer)).toEqual(answer);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);

  const numbers = answer.citations.map(({ n }) => n);
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  const said = [
    ...answer.statements,
    ...answer.disagreements.flatMap(({ positions }) => positions),
  ];
  const used = new Set(said.flatMap(({ citations }) => citations));
  expect([...used].toSorted((a, b) => a - b)).toEqual(numbers);
  const markers = Array.from(answer.text.matchAll(/\[(\d+)\]/gu), ([, n]) => Number(n));
  expect(
    [...new Set(markers)].toSorted((a, b) => a - b),
    answer.text,
  ).toEqual(numbers);
  for (const { text, citations } of said) {
    expect(citations.length).toBeGreaterThan(0);
    expect(answer.text).toContain(`${text} ${citations.map((n) => `[${n}]`).join('')}`);
  }
  for (const { about } of answer.disagreements) expect(answer.text).toContain(about);
  for (const { file, quote, lines } of answer.citations) {
    const articles = await library.articlesIn(file as CorpusPath);
    const findings = articles.map(({ body }) => findInArticle(body, quote, lines));
    expect(findings, quote).toContain('verbatim');
  }

  expect(answer.text).not.toBe('');
  for (const words of answer.missing) expect(answer.text).toContain(words);
  if (answer.kind === 'none') expect(answer.statements).toEqual([]);
  else expect(answer.statements.length).toBeGreaterThan(0);
}
