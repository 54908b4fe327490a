import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';

/** What text is laid out for: so many columns, with or without colour. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
}

/** Lines of prose are not made longer than this; they become hard to read. */
const LONGEST_PROSE = 100;

/** Functions that set text off: by colour and weight, or not at all on a page without colour. */
export type Ink = ReturnType<typeof inkFor>;

/** The ink for a page. */
export function inkFor({ colour }: Page) {
  const { bold, dim, red, yellow, green, cyan } = picocolors.createColors(colour);
  return { bold, dim, red, yellow, green, cyan };
}

/** How text is set in from the left: its first line, and the lines after it. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/**
 * Breaks prose into lines that fit the page. Words that are longer than a line are broken too.
 * @param indent what stands before the lines: plain text without wide characters
 */
export function wrapProse(
  text: string,
  page: Page,
  indent: Indent = { first: '', rest: '' },
): string {
  const depth = Math.max(indent.first.length, indent.rest.length);
  const columns = Math.max(8, Math.min(page.width, LONGEST_PROSE) - depth);
  return wrapAnsi(text, columns, { hard: true })
    .split('\n')
    .map((line, at) => `${at === 0 ? indent.first : indent.rest}${line}`.trimEnd())
    .join('\n');
}

/** The same white space before every line. */
export function indentBy(columns: number): Indent {
  const space = ' '.repeat(columns);
  return { first: space, rest: space };
}
