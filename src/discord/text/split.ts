import { type Cut, findCut } from './cut.js';
import { escaped, type Markdown } from './markdown.js';
import { openQuotes } from './quotation-marks.js';
import { readable } from './readable.js';

/** The least that pieces can be limited to. */
const LEAST = 16;

/**
 * Untrusted text as pieces of Markdown of at most `most` characters each, backslashes counted, that hold all of it. It is
 * cut behind sentences, else behind words; a quotation that goes on is closed in one piece and opened again in the next.
 * @throws RangeError for pieces of fewer than 16 characters
 */
export function splitText(text: string, most: number): Markdown[] {
  if (most < LEAST) throw new RangeError(`Pieces of ${most} characters are too short`);
  const pieces: Markdown[] = [];
  let rest = readable(text);
  let opening = '';
  while (rest !== '') {
    if (rest.length <= most && escaped(rest).length <= most) return [...pieces, escaped(rest)];
    const whole = rest;
    const cut = findCut(whole, {
      over: opening.length,
      most,
      fits: (cut) => closed(cut, whole).length <= most,
    });
    if (cut === null) throw new RangeError(`Nothing of a text fits into ${most} characters`);
    pieces.push(closed(cut, whole));
    opening = openQuotes(whole, cut.head.length).opening;
    rest = `${opening}${cut.rest}`;
  }
  return pieces;
}

function closed({ head }: Cut, whole: string): Markdown {
  return escaped(`${head}${openQuotes(whole, head.length).closing}`);
}
