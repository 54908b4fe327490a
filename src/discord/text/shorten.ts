import { type Cut, findCut } from './cut.js';
import { escaped, type Markdown } from './markdown.js';
import { openQuotes } from './quotation-marks.js';
import { readable } from './readable.js';

/** What does not stand before an ellipsis: white space, a pause, and what opens something. */
const DANGLING = /[\s,;:–—(["“‘«‹„‚「『-]+$/u;

const ELLIPSIS = '…';

/** How many times the characters that are wanted are looked at: all but one of so many may show nothing. */
const DENSITY = 8;
const AT_LEAST = 1000;

/**
 * Untrusted text as Markdown of at most `most` characters, backslashes counted. What is longer ends with an ellipsis
 * behind a sentence, or behind a word where not even one sentence fits; a quotation that is cut is closed. Only a
 * word that is too long itself is cut inside.
 */
export function shorten(text: string, most: number): Markdown {
  const seen = text.slice(0, most * DENSITY + AT_LEAST);
  const whole = readable(seen);
  const mayFit = seen.length === text.length && whole.length <= most;
  if (mayFit && escaped(whole).length <= most) return escaped(whole);
  const cut = findCut(whole, {
    over: 0,
    most,
    fits: (cut) => ended(cut, whole).length <= most,
  });
  if (cut !== null) return ended(cut, whole);
  return (most < ELLIPSIS.length ? '' : ELLIPSIS) as Markdown;
}

/** Whether {@link shorten} takes anything away. */
export function isShortened(text: string, most: number): boolean {
  return escaped(readable(text)).length > most;
}

function ended({ head, behind }: Cut, whole: string): Markdown {
  const kept = behind === 'sentence' ? `${head} ` : head.replace(DANGLING, '');
  const { closing } = openQuotes(whole, kept.trimEnd().length);
  return escaped(`${kept}${ELLIPSIS}${closing}`);
}
