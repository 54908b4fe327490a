import type { Markdown } from './markdown.js';
import { readable } from './readable.js';

/**
 * What ends a code span, what Discord's servers may take for a mention inside one, and the end of a label of a link that
 * a bracket before the span would begin: shown as what looks like it.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '`': '\u02CB',
  '<': '\u2039',
  '>': '\u203A',
  ']': '\uFF3D',
};

const ELLIPSIS = '…';

/**
 * Untrusted text in a code span, for names of files and places in them: nothing in it is markup. Backticks, angle
 * brackets and `](` become characters that look like them; there is no other way to keep them from acting.
 * @param most characters of text; what is longer loses its middle, as both ends of a path say most
 */
export function code(text: string, most = Number.POSITIVE_INFINITY): Markdown {
  const shown = readable(text).replace(
    /[`<>]|\](?=\()/gu,
    (character) => LOOKALIKES[character] ?? '',
  );
  return (shown === '' ? '' : `\`${withoutMiddle(shown, most)}\``) as Markdown;
}

function withoutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = Math.max(0, Math.floor((most - ELLIPSIS.length) / 2));
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const left = graphemes.segment(text).containing(kept)?.index ?? 0;
  const from = text.length - kept;
  const last = graphemes.segment(text).containing(from);
  // A cut inside a character moves outwards, so that the text only gets shorter.
  const right = last === undefined || last.index === from ? from : last.index + last.segment.length;
  return `${text.slice(0, left)}${ELLIPSIS}${text.slice(right)}`.trim();
}
