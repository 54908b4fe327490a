import type { Statement } from '../../answering/index.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { fillAndCount } from './fill.js';
import { markerOf } from './source-lines.js';

/** Markers that stand behind one statement; further ones are counted. */
const MOST_MARKERS = 10;

/** Most characters of a statement that stands in a list of them. */
export const LONGEST_STATEMENT = 600;

/** A statement with its markers, in at most so many characters: "The envoy came on Monday. [1][2]". */
export function renderStatement(
  { text, citations }: Statement,
  most: number,
  set: (words: Markdown) => Markdown = (words) => words,
): Markdown {
  const markers = markersOf(citations);
  const around = set(md``).length + (markers === '' ? 0 : markers.length + 1);
  return joined([set(shorten(text, most - around)), markers], ' ');
}

/** Statements in a list, as many as there is room for; the others are counted. */
export function listedStatements(
  statements: readonly Statement[],
  room: number,
): readonly Markdown[] {
  return fillAndCount(
    statements,
    room,
    (statement, most) => md`- ${renderStatement(statement, Math.min(most, LONGEST_STATEMENT) - 2)}`,
    'sentence',
  );
}

/** The markers of citations, "[1][2]"; of very many the first, and how many there are beside them. */
export function markersOf(citations: readonly number[]): Markdown {
  const shown = citations.slice(0, MOST_MARKERS).map(markerOf);
  const more = citations.length - shown.length;
  return joined([joined(shown, ''), more === 0 ? md`` : plain(`+${more}`)], ' ');
}
