import { readFileSync } from 'node:fs';
import { FootnoteError } from '../../errors/footnote-error.js';

/**
 * Reads a list of the gazetteers: lines of fields that tabs separate.
 * @param line what every line must look like, as the source of a regular expression
 * @throws FootnoteError `gazetteer/unusable`, naming the file that is missing, empty or cut off, or has other lines
 */
export function readList(file: string, line: string): string[][] {
  return readLines(file, line).map((fields) => fields.split('\t'));
}

/**
 * Reads a list that has one field a line.
 * @throws FootnoteError `gazetteer/unusable`, as `readList`
 */
export function readNames(file: string, line: string): Set<string> {
  return new Set(readLines(file, line));
}

function readLines(file: string, line: string): string[] {
  const text = readText(file);
  if (!text.endsWith('\n')) throw unusable(file, 'its end is missing');
  const whole = text.slice(0, -1);
  // One pass over the whole text: testing line by line takes ten times as long.
  const other = new RegExp(`^(?!(?:${line})$)`, 'm').exec(whole);
  if (other === null) return whole.split('\n');
  const number = whole.slice(0, other.index).split('\n').length;
  throw unusable(file, `line ${number} is none of this list`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw unusable(file, isMissing ? 'it is missing' : 'it cannot be read', error);
  }
}

function unusable(file: string, reason: string, cause?: unknown): FootnoteError {
  return new FootnoteError('gazetteer/unusable', { file, reason }, { cause });
}
