import type { TextSpan } from '../entity.js';

/** The place and day that an article begins with: "NAIROBI, March 3 (Wire) —". */
export interface Dateline {
  /** Where the words of the story begin, from the start of the text. */
  readonly end: number;
  /** The agency in brackets; null where there is none. */
  readonly agency: TextSpan | null;
}

const DATELINE =
  /^(\p{Lu}[\p{L} .'’-]{1,30})(?:[,/] ?[\p{L}. ]{2,25}){0,2}(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)? ?(\([^()]{2,40}\))? ?[—–-]{1,2} (?=\p{L}|["“‘])/u;

/** The dateline that a paragraph begins with: in capitals, or with an agency in brackets; null where there is none. */
export function datelineOf(text: string): Dateline | null {
  const match = DATELINE.exec(text);
  if (match === null) return null;
  const [whole, place = '', agency] = match;
  if (agency === undefined && /\p{Ll}/u.test(place)) return null;
  const start = agency === undefined ? 0 : whole.lastIndexOf(agency);
  return {
    end: whole.length,
    agency: agency === undefined ? null : { start, end: start + agency.length },
  };
}
