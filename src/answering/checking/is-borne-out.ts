import { formatCalendarDate } from '../../dating/index.js';
import type { Citation, Statement } from '../answer.js';
import { checkStatement } from './check-statement.js';
import { sourceOfCitation } from './statement-source.js';

/** Words that may stand before an outlet where a statement is attributed to it: "According to". */
const LONGEST_LEAD_IN = 20;

/**
 * Whether the quotes of its citations bear a statement of an answer out, as far as they tell by themselves. An
 * attribution to the outlet and date of a citation is borne out by what the citation says of its article.
 */
export function isBorneOut({ text }: Statement, citations: readonly Citation[]): boolean {
  const said = withoutAttribution(text, citations);
  // In the order of the files, so that neighbouring sentences are read as one.
  const sources = citations
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.lines[0] - b.lines[0])
    .map(sourceOfCitation);
  return checkStatement({ text: said }, sources).status === 'supported';
}

/** A statement without the outlet and date of one of its citations in front of it. */
export function withoutAttribution(text: string, citations: readonly Citation[]): string {
  for (const { publisher, date } of citations) {
    if (publisher === null) continue;
    const at = text.indexOf(publisher);
    if (at === -1 || at > LONGEST_LEAD_IN) continue;
    const rest = text.slice(at + publisher.length);
    const dated = date === null ? '' : ` (${formatCalendarDate(date.value)})`;
    for (const end of [`${dated}: `, ': ']) if (rest.startsWith(end)) return rest.slice(end.length);
  }
  return text;
}
