import { linesOfFile, malformed } from '../read-lines.js';
import type { Judgements } from './ranking-metrics.js';

/** The first line of BEIR's files. Others are allowed to leave it out. */
const HEADER = /^query-id\tcorpus-id\tscore$/iu;
const GRADE = /^[+-]?\d{1,6}$/u;

/**
 * Reads relevance judgements in BEIR's layout: query id, document id and grade, parted by tabs. Of two judgements of
 * the same pair the later holds, as in BEIR's own reader.
 * @returns the judgements by query id
 * @throws FootnoteError `eval/malformed`
 */
export async function readQrels(file: string): Promise<ReadonlyMap<string, Judgements>> {
  const byQuery = new Map<string, Map<string, number>>();
  for await (const { number, text } of linesOfFile(file)) {
    if (HEADER.test(text.trim())) continue;
    const [query = '', document = '', grade = '', ...more] = text.split('\t').map((v) => v.trim());
    if (query === '' || document === '' || more.length > 0 || !GRADE.test(grade)) {
      throw malformed(file, number, 'expected query id, document id and a whole number, tabbed');
    }
    const judgements = byQuery.get(query) ?? new Map<string, number>();
    byQuery.set(query, judgements.set(document, Number(grade)));
  }
  return byQuery;
}
