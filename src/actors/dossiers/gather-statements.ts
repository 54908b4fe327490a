import type { StatementRecord } from '../../library/index.js';
import { foldedWords } from '../../words/index.js';

/** Words of a statement by which prints of it are told: longer ones are the same if they begin alike. */
const COMPARED = 12;

/**
 * Statements in the order of the records, less those that another article has in the same words.
 * @param isAbout whether a statement is wanted
 */
export function gatherStatements(
  records: readonly StatementRecord[],
  isAbout: (record: StatementRecord) => boolean,
): StatementRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = [...foldedWords(record.text)].slice(0, COMPARED).join(' ');
    if (key === '' || seen.has(key) || !isAbout(record)) return false;
    seen.add(key);
    return true;
  });
}

/** The statements that say most of somebody: own words before reports, otherwise in the order given. */
export function keyStatements(
  statements: readonly StatementRecord[],
  limit: number,
): StatementRecord[] {
  const quotes = statements.filter(({ form }) => form === 'quote');
  const reports = statements.filter(({ form }) => form === 'report');
  const chosen = new Set([...quotes, ...reports].slice(0, limit));
  return statements.filter((statement) => chosen.has(statement));
}
