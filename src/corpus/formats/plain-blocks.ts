import type { DraftBlock, LinePiece } from '../clean-text.js';
import { withCaptionsApart } from './caption.js';
import { paragraphsOf } from './line-paragraphs.js';

const BULLET = /^[•‣◦⁃∙▪●○■*+-]\s+/u;
const NUMBERED = /^\d{1,2}[.)]\s+\S/u;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const PARTICLE = '(?:al|bin|ibn|de|da|di|du|la|le|van|von|der|den|el)';
const PERSON = `${NAME}(?: (?:${PARTICLE}[ -]){0,2}${NAME}){1,4}`;
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY) (${PERSON}(?:(?:, | and | & )${PERSON}){0,4})(?:\s*[|,–—-] .{0,80})?\.?$`,
  'u',
);
const WITHOUT_END = /[^.!;:,…]$/u;
const MOST_HEADING_WORDS = 14;
const LONGEST_HEADING = 110;
const MOST_QUESTION_WORDS = 10;
/** More short lines than this in a row are a list or a menu. */
const LONGEST_HEADING_RUN = 3;

/**
 * The blocks of plain text, with their kinds guessed from how they look: bylines, list items, captions by their
 * credits, and headings, which are short lines without the end of a sentence that something longer follows.
 */
export function blocksOfLines(lines: readonly LinePiece[]): DraftBlock[] {
  const paragraphs = paragraphsOf(lines);
  const texts = paragraphs.map((pieces) => (pieces.length === 1 ? (pieces[0]?.text ?? '') : ''));
  const looksHeading = texts.map(looksLikeHeading);
  const runs = runLengths(looksHeading);
  return paragraphs.flatMap((pieces, i): readonly DraftBlock[] => {
    if (bylineOf(texts[i] ?? '') !== null) return [{ kind: 'byline', pieces }];
    const first = pieces[0];
    if (first !== undefined && BULLET.test(first.text)) {
      const rest = { text: first.text.replace(BULLET, ''), line: first.line };
      return [{ kind: 'list-item', pieces: [rest, ...pieces.slice(1)] }];
    }
    if (first !== undefined && NUMBERED.test(first.text)) return [{ kind: 'list-item', pieces }];
    const parted = withCaptionsApart([{ kind: 'paragraph', pieces }]);
    const isHeading =
      looksHeading[i] === true &&
      i < paragraphs.length - 1 &&
      (runs[i] ?? 0) <= LONGEST_HEADING_RUN &&
      parted.every(({ kind }) => kind !== 'caption');
    return isHeading ? [{ kind: 'heading', pieces }] : parted;
  });
}

/** The names in a byline such as "By Maria Lopez and Jan de Vries | 5 March"; null where the text is none. */
export function bylineOf(text: string): string | null {
  if (text.length > 160) return null;
  return BYLINE.exec(text)?.[1]?.trim() ?? null;
}

function looksLikeHeading(text: string): boolean {
  if (
    text === '' ||
    text.length > LONGEST_HEADING ||
    !/^["“‘'«¿¡(]?[\p{Lu}\p{Lo}\p{Nd}]/u.test(text)
  ) {
    return false;
  }
  const words = text.split(' ').length;
  if (/\?["”’]?$/u.test(text)) return words <= MOST_QUESTION_WORDS;
  return words <= MOST_HEADING_WORDS && WITHOUT_END.test(text) && !/[.!]["”’)]$/u.test(text);
}

/** For each place, how many neighbours in a row, itself included, share its value. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths: number[] = [];
  for (let start = 0; start < flags.length; ) {
    let end = start;
    while (end < flags.length && flags[end] === flags[start]) end += 1;
    for (let i = start; i < end; i += 1) lengths.push(end - start);
    start = end;
  }
  return lengths;
}
